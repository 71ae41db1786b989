import Journey

extension Sequence {
  /// What changed, worse before better before the rest, else as it stands.
  func worstFirst(_ item: (Element) -> Item) -> [Element] { ordered { item($0).class.urgency } }
}
