import Journey

/// Changes for scripts, one line a change: `CLASS VERB WEIGHT JOURNEY PATH FILE`.
enum ChangePorcelain {
  /// Everything that changed in some documents.
  static func lines(_ compared: Compared, _ porcelain: Porcelain) -> [UInt8] {
    compared.sets.flatMap { set in
      set.changes.flatMap { change in
        porcelain.line(
          change.class.rawValue, change.verb.rawValue, change.weight.rawValue, set.id, change.path.description,
          file: compared.file(of: set))
      }
    }
  }

  /// The names of the files alone.
  static func names(_ compared: Compared, _ porcelain: Porcelain) -> [UInt8] {
    compared.sets.flatMap { porcelain.line(file: compared.file(of: $0)) }
  }
}
