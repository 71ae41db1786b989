/// The gender a word must agree with; `many` is the plural, which has none.
public enum Gender: Sendable, Hashable {
  case masculine, feminine, neuter, many
}

/// A label and the gender that verbs and participles beside it agree with.
public struct Noun: Sendable, Hashable {
  /// The word itself, capitalised as at the head of a line.
  public let words: Words
  /// Its gender in Russian and in Ukrainian; English verbs do not change.
  public let ru: Gender, uk: Gender

  /// Names a thing; the Ukrainian gender is the Russian one unless it is given.
  public init(_ en: String, _ ru: String, _ uk: String, _ gender: Gender, uk ukrainian: Gender? = nil) {
    words = Words(en, ru, uk)
    self.ru = gender
    self.uk = ukrainian ?? gender
  }

  /// The label in one language.
  public subscript(tongue: Tongue) -> String { words[tongue] }

  /// The gender in one language.
  public func gender(_ tongue: Tongue) -> Gender {
    switch tongue {
    case .en: .neuter
    case .ru: ru
    case .uk: uk
    }
  }
}

/// A word in the four forms in which Russian and Ukrainian agree it with a noun; English has one.
public struct Agreeing: Sendable, Hashable {
  private let en: String
  private let ru: [String], uk: [String]

  /// Takes the forms as masculine, feminine, neuter, plural, separated by spaces: `"добавлен добавлена добавлено добавлены"`.
  ///
  /// A form of several words writes `_` for its inner spaces; a single form serves all four.
  public init(_ en: String, _ ru: String, _ uk: String) {
    self.en = en
    self.ru = Self.forms(ru)
    self.uk = Self.forms(uk)
  }

  /// The form that agrees with a noun.
  public func callAsFunction(_ noun: Noun, _ tongue: Tongue) -> String {
    switch tongue {
    case .en: en
    case .ru: Self.form(ru, noun.ru)
    case .uk: Self.form(uk, noun.uk)
    }
  }

  private static func forms(_ text: String) -> [String] {
    text.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
  }

  private static func form(_ forms: [String], _ gender: Gender) -> String {
    let place =
      switch gender {
      case .masculine: 0
      case .feminine: 1
      case .neuter: 2
      case .many: 3
      }
    return forms.indices.contains(place) ? forms[place] : forms.first ?? ""
  }
}
