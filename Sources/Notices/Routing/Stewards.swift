import Journey

/// Who looks after a journey as a whole.
struct Stewards {
  let journey: String
  let owner: String?, manager: String?, workingGroup: [String]

  /// All of them, each once.
  var people: [String] { ([owner, manager].compactMap(\.self) + workingGroup).uniqued() }

  /// Reads them from a journey; nil for other documents.
  init?(_ document: Document) {
    let form = document.form
    guard form.record.target == .journey else { return nil }
    journey = document.id
    owner = form.text(.owner)
    manager = form.text(.manager)
    workingGroup = form.words(.workingGroup)
  }
}
