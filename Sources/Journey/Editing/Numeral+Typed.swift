public import Language

extension Numeral {
  /// The number that somebody typed, in the spelling of files: with a decimal comma, a long minus, a plus or groups of
  /// digits it is taken; nil for what is no number.
  public static func typed(_ text: String) -> String? {
    let number = Typed.text(text, as: .number)
    return parse(number) == nil ? nil : number
  }
}

extension Day {
  /// Reads a day as people type it: `2026-11-20`, `20.11.2026`; nil for what is none.
  public init?(typed: String) { self.init(iso: Typed.text(typed, as: .date)) }
}
