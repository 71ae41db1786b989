extension ChangeSet {
  /// Where a thing of the newer version stood in the older one; nil where it came with this change.
  ///
  /// The nearest thing around it that moved, got another id, or came decides.
  public func former(of path: Path, by fates: [Path: Path?]) -> Path? {
    for length in stride(from: path.steps.count, to: 0, by: -1) {
      guard let from = fates[Path(Array(path.steps.prefix(length)))] else { continue }
      return from.map { Path($0.steps + path.steps.dropFirst(length)) }
    }
    return path
  }

  /// What happened to whole things: for each by its newer path where it stood before, nil where it is new.
  public var fates: [Path: Path?] {
    Dictionary(
      changes.filter { $0.field == nil && $0.after != nil }.map { ($0.path, $0.from) }, uniquingKeysWith: { $0 ?? $1 })
  }
}
