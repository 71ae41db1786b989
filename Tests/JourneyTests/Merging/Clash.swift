/// A conflict that the policies demand.
struct Clash: Hashable, CustomStringConvertible {
  enum Cause: String { case value, deletion, move, order }

  /// The path by which it may be named: a thing that moved has one in each version.
  var paths: Set<[String]>
  let cause: Cause

  var description: String {
    "\(cause) " + paths.map { $0.joined(separator: "/") }.sorted().joined(separator: " or ")
  }
}
