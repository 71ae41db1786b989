extension Registry {
  /// What references of a document may find outside of it: all that the company declares, and the documents themselves.
  ///
  /// What stands inside a journey is the journey's own; only the company, whose people follow such things, sees it.
  public init(visibleFrom record: Record, in documents: [Document]) {
    self.init()
    for document in documents {
      if record.identity == .none || document.form.record.identity == .none {
        add(document.form)
      } else {
        addAlone(document.form)
      }
    }
  }
}
