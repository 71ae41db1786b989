/// The plural category of a whole number, by the rules of Unicode CLDR; English knows `one` and `many` only.
public enum Plural: Sendable, Hashable {
  case one, few, many

  /// The category that a number asks for; the sign does not matter.
  public init(of n: Int, _ tongue: Tongue) {
    let count = n.magnitude
    self =
      switch tongue {
      case .en: count == 1 ? .one : .many
      case .ru, .uk: Self.slavic(count)
      }
  }

  private static func slavic(_ count: UInt) -> Plural {
    switch (count % 10, count % 100) {
    case (_, 11...14): .many
    case (1, _): .one
    case (2...4, _): .few
    default: .many
    }
  }
}
