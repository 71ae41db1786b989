import Journey

extension Sequence {
  /// By a key, less before more, which is found once for each; where keys are equal, as it stands.
  func ordered(by key: (Element) -> some Comparable) -> [Element] {
    enumerated().map { (key($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// What changed, worse before better before the rest, else as it stands.
  func worstFirst(_ item: (Element) -> Item) -> [Element] { ordered { item($0).class.urgency } }
}
