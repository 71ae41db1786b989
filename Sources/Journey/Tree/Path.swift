/// Where a value sits: collections and ids by turns, `stages/checkout/kpis/checkout-conversion/value`.
public struct Path: Sendable, Hashable, CustomStringConvertible {
  /// The names from the document's top downwards.
  public let steps: [String]

  /// The document itself.
  public static let top = Path([])

  /// Takes the names from the top downwards.
  public init(_ steps: [String]) { self.steps = steps }

  /// Reads a path as people write it; empty steps are dropped.
  public init(text: String) {
    steps = text.split(separator: "/").map { step in
      guard step.utf8.contains(UInt8(ascii: "%")) else { return String(step) }
      return step.split(separator: "%2F", omittingEmptySubsequences: false).joined(separator: "/")
    }
  }

  /// The path of something inside this one.
  public static func / (path: Path, step: String) -> Path { Path(path.steps + [step]) }

  /// The path of something further inside this one.
  static func / (path: Path, steps: [String]) -> Path { steps.isEmpty ? path : Path(path.steps + steps) }

  /// The path around this one; the document's own is itself.
  public var parent: Path { Path(Array(steps.dropLast())) }

  /// The last name, empty for the document.
  public var last: String { steps.last ?? "" }

  /// The path as it stands in JSON, on the command line and in deep links.
  ///
  /// A slash inside a name, as in a quotation that is its own identity, is written `%2F`.
  public var description: String {
    steps.map { step in
      guard step.utf8.contains(UInt8(ascii: "/")) else { return step }
      return step.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "%2F")
    }.joined(separator: "/")
  }
}
