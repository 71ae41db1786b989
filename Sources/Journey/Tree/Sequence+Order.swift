extension Sequence where Element: Hashable {
  /// The elements without repetitions, each where it first stood.
  public func uniqued() -> [Element] {
    // Most are a few: looking through them costs less than hashing.
    let all = Array(self)
    if all.count <= 8 { return all.reduce(into: []) { found, one in if !found.contains(one) { found.append(one) } } }
    var seen: Set<Element> = []
    return all.filter { seen.insert($0).inserted }
  }
}

extension Sequence {
  /// By a key, less before more, which is found once for each; where keys are equal, as it stands.
  public func ordered(by key: (Element) -> some Comparable) -> [Element] {
    enumerated().map { (key($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
