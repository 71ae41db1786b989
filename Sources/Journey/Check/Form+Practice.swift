import Language

/// What several rules of practice ask of a form.
extension Form {
  /// The departments that take part in a stage or at a touchpoint.
  var roles: [Form] { forms("departments") }

  /// Whether a department takes part in this way.
  func isRole(_ word: String) -> Bool { text("role") == word }

  /// Whether the customer decides at this touchpoint what to think of the company.
  var isMomentOfTruth: Bool { value("moment-of-truth") == .flag(true) }

  /// Whether a pain point is one that should not wait.
  var isSharp: Bool { (number("severity") ?? 0) >= 4 }
}

extension Words {
  /// A day as printed in each language, with its year where that is not the year of another day.
  init(_ day: Day, yearUnless other: Day) {
    let isNamed = day.year != other.year
    self.init(day.text(.en, year: isNamed), day.text(.ru, year: isNamed), day.text(.uk, year: isNamed))
  }

  /// The same with a text behind it.
  func with(_ text: String) -> Words { Words(en + text, ru + text, uk + text) }
}
