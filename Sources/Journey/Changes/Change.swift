/// One change of one value, or of one whole thing: the flat form, as it stands in JSON.
public struct Change: Sendable {
  /// Whether a change makes things better, as its author claims.
  public enum Class: String, Sendable, CaseIterable {
    case improvement, regression, neutral

    /// Its place among the others where they are told: worse first, then better, then the rest.
    public var urgency: Int {
      switch self {
      case .regression: 0
      case .improvement: 1
      case .neutral: 2
      }
    }
  }

  /// How much a change weighs.
  public enum Weight: String, Sendable, CaseIterable, Comparable {
    case minor, major

    /// Minor weighs less than major.
    public static func < (left: Weight, right: Weight) -> Bool { left == .minor && right == .major }
  }

  /// Where it happened: in the newer version, or in the older one where the newer lacks it.
  public let path: Path
  /// Where the thing stood before, for what moved or got another id.
  public let from: Path?
  /// What happened.
  public let verb: Verb
  /// Whether it is better.
  public let `class`: Class
  /// How much it weighs.
  public let weight: Weight
  /// The record in which it happened.
  public let record: Record
  /// The row that changed; nil for whole things.
  public let field: Field?
  /// The value before and after; for whole things their titles.
  public let before: Value?, after: Value?
  /// The bytes of the value in the two versions' sources.
  public let spans: (before: Range<Int>?, after: Range<Int>?)
  /// Whether a figure's change is smaller than two standard errors of the difference.
  public let isWithinChance: Bool
  /// The departments whose work it touches.
  let touched: Touched
  /// The same for the same change in every clone and language.
  public let fingerprint: String

  /// The departments whose work it touches, by id, in the order of the map.
  public var departments: [String] { [touched].ids }
}
