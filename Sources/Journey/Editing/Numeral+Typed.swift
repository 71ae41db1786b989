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
  /// A day that somebody typed, in the spelling of files; what is none stays as it was typed.
  public static func typed(_ text: String) -> String { Typed.text(text, as: .date) }
}
