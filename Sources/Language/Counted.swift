/// A noun that stands after a number, in the plural forms that each language has.
public struct Counted: Sendable, Hashable {
  private let en: [String], ru: [String], uk: [String]

  /// Takes *1 change, 2 changes; 1 изменение, 2 изменения, 5 изменений; 1 зміна, 2 зміни, 5 змін*, in this order.
  public init(
    _ oneEn: String, _ manyEn: String,
    _ oneRu: String, _ fewRu: String, _ manyRu: String,
    _ oneUk: String, _ fewUk: String, _ manyUk: String
  ) {
    en = [oneEn, manyEn, manyEn]
    ru = [oneRu, fewRu, manyRu]
    uk = [oneUk, fewUk, manyUk]
  }

  /// The number, grouped as the language groups, and the noun in the form that goes with it: `14 изменений`.
  public func callAsFunction(_ n: Int, _ tongue: Tongue) -> String {
    "\(Numeral.print(n, tongue)) \(form(n, tongue))"
  }

  /// The noun alone, in the form that goes with the number.
  public func form(_ n: Int, _ tongue: Tongue) -> String {
    let place =
      switch Plural(of: n, tongue) {
      case .one: 0
      case .few: 1
      case .many: 2
      }
    return switch tongue {
    case .en: en[place]
    case .ru: ru[place]
    case .uk: uk[place]
    }
  }
}
