import Journey

extension Sequence {
  /// What changed, worse before better before the rest, else as it stands.
  func worstFirst(_ item: (Element) -> Item) -> [Element] {
    enumerated().sorted { left, right in
      (item(left.element).class.urgency, left.offset) < (item(right.element).class.urgency, right.offset)
    }.map(\.element)
  }
}
