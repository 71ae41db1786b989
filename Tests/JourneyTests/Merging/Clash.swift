import Journey

/// A conflict that the policies demand.
struct Clash: Hashable, CustomStringConvertible {
  enum Cause: String { case value, deletion, move, order }

  /// The path by which it may be named: a thing that moved has one in each version.
  var paths: Set<[String]>
  let cause: Cause

  /// Whether it is the conflict at a path: what it stands in may have moved, so that the innermost steps decide.
  func isNamed(by path: [String]) -> Bool {
    let path = Path(path).isTranslation ? path.dropLast() + ["en"] : path
    return paths.contains { $0 == path || $0.count > 4 && $0.count == path.count && $0.suffix(3) == path.suffix(3) }
  }

  var description: String {
    "\(cause) " + paths.map { $0.joined(separator: "/") }.sorted().joined(separator: " or ")
  }
}

extension Path {
  /// Whether it ends in a language: a text said in several is one value, whose languages may each be in conflict.
  var isTranslation: Bool { ["en", "ru", "uk"].contains(last) }
}
