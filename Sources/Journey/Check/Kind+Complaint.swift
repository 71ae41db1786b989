import Language

extension Kind {
  /// What is wrong with a text as a value of this kind.
  ///
  /// Nil where nothing is, and for references, which cannot be judged by themselves.
  func complaint(about text: String, in passage: Passage) -> Complaint? {
    switch self {
    case .id: idComplaint(text, passage)
    case .number: numberComplaint(text, passage)
    case .score: stepComplaint(text, -2...2, passage)
    case .level: stepComplaint(text, 1...5, passage)
    case .flag: flagComplaint(text, passage)
    case .date: dateComplaint(text, passage)
    case .span: spanComplaint(text, passage)
    case .choice(let choices), .switches(let choices): choices.complaint(about: text, passage)
    case .names(let vocabulary): vocabulary.complaint(about: text, passage)
    case .line, .prose, .lines, .ref, .refs, .one, .many: nil
    }
  }

  private func idComplaint(_ text: String, _ passage: Passage) -> Complaint? {
    let isFit = text.utf8.enumerated().allSatisfy { place, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "-"): place > 0
      default: false
      }
    }
    guard !isFit else { return nil }
    return Complaint(
      .malformedID,
      Words(
        "`%1` is no id: it has small Latin letters, digits and hyphens",
        "`%1` не годится в id: там строчные латинские буквы, цифры и дефисы",
        "`%1` не годиться для id: там малі латинські літери, цифри та дефіси"
      ).filled(Check.brief(text)),
      hint: passage.write(Transliterate.id(text)))
  }

  private func numberComplaint(_ text: String, _ passage: Passage) -> Complaint? {
    guard Numeral.parse(text) == nil else { return nil }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    let number = Numeral.parse(String(digits)) == nil ? nil : String(digits)
    return Complaint(
      .malformedNumber,
      notNumber(text, passage), hint: number.map(passage.write))
  }

  private func notNumber(_ text: String, _ passage: Passage) -> Words {
    Words("`%1`: `%2` is no number", "`%1`: `%2` — не число", "`%1`: `%2` — не число").filled(
      passage.field.name, Check.brief(text))
  }

  private func stepComplaint(_ text: String, _ steps: ClosedRange<Int>, _ passage: Passage) -> Complaint? {
    guard let number = Numeral.parse(text) else {
      if let step = passage.field.scale?.step(text), steps.contains(step) {
        return Complaint(.malformedNumber, notNumber(text, passage), hint: passage.write(String(step)))
      }
      return numberComplaint(text, passage).map { complaint in
        Complaint(.malformedNumber, complaint.message, hint: complaint.hint ?? stepHint(steps, passage))
      }
    }
    guard Int(exactly: number).map({ !steps.contains($0) }) ?? true else { return nil }
    return Complaint(
      .malformedNumber,
      Words(
        "`%1`: `%2` is no whole number from %3 to %4", "`%1`: `%2` — не целое число от %3 до %4",
        "`%1`: `%2` — не ціле число від %3 до %4"
      ).filled(passage.field.name, Check.brief(text), String(steps.lowerBound), String(steps.upperBound)),
      hint: stepHint(steps, passage))
  }

  /// What the steps are, with their words where the row has some.
  private func stepHint(_ steps: ClosedRange<Int>, _ passage: Passage) -> Words {
    func list(_ tongue: Tongue) -> String {
      steps.map { step in
        (passage.field.scale?[step]).map { "\(step) \($0[tongue])" } ?? String(step)
      }.joined(separator: ", ")
    }
    return Words("one of: %1", "одно из: %1", "одне з: %1").filled(Words(list(.en), list(.ru), list(.uk)))
  }

  private func flagComplaint(_ text: String, _ passage: Passage) -> Complaint? {
    guard Value.flags[text] == nil else { return nil }
    let meant = ["yes", "true", "on", "1", "y", "да", "так", "+"].contains(text.lowercased())
    let isKnown = meant || ["no", "false", "off", "0", "n", "нет", "ні", "-"].contains(text.lowercased())
    return Complaint(
      .malformedFlag,
      Words(
        "`%1`: `%2` is neither `true` nor `false`", "`%1`: `%2` — не `true` и не `false`",
        "`%1`: `%2` — не `true` і не `false`"
      )
      .filled(passage.field.name, Check.brief(text)),
      hint: isKnown ? passage.write(meant ? "true" : "false") : nil)
  }

  private func dateComplaint(_ text: String, _ passage: Passage) -> Complaint? {
    guard Day(iso: text) == nil else { return nil }
    return Complaint(
      .malformedDate,
      Words("`%1`: `%2` is no date", "`%1`: `%2` — не дата", "`%1`: `%2` — не дата")
        .filled(passage.field.name, Check.brief(text)),
      hint: Words(
        "a date is year, month, day: `2026-11-20`", "дата — это год, месяц, день: `2026-11-20`",
        "дата — це рік, місяць, день: `2026-11-20`"))
  }

  private func spanComplaint(_ text: String, _ passage: Passage) -> Complaint? {
    guard Span(text) == nil else { return nil }
    return Complaint(
      .malformedSpan,
      Words("`%1`: `%2` is no length of time", "`%1`: `%2` — не промежуток времени", "`%1`: `%2` — не проміжок часу")
        .filled(passage.field.name, Check.brief(text)),
      hint: Words(
        "days, weeks or months: `7d`, `2w`, `3m`", "дни, недели или месяцы: `7d`, `2w`, `3m`",
        "дні, тижні або місяці: `7d`, `2w`, `3m`"))
  }
}

extension Scale {
  /// The step that people call by that word.
  fileprivate func step(_ word: String) -> Int? {
    words.firstIndex { step in Tongue.allCases.contains { step[$0] == word.lowercased() } }.map { $0 + first }
  }
}

extension Vocabulary {
  /// What is wrong with a word that is not known: with the one it was likely meant to be, else with all of them.
  fileprivate func complaint(about text: String, _ passage: Passage) -> Complaint? {
    let words = words
    guard !words.contains(text) else { return nil }
    let more = words.count > Self.most ? ", …" : ""
    let list = words.prefix(Self.most).map { "`\($0)`" }.joined(separator: ", ") + more
    return Complaint(
      .unknownWord,
      Words("`%1` knows no `%2`", "`%1` не знает слова `%2`", "`%1` не знає слова `%2`")
        .filled(passage.field.name, Check.brief(text)),
      hint: Suggestion.closest(to: text, among: words).map(Hint.mean)
        ?? Words("one of: %1", "одно из: %1", "одне з: %1").filled(list))
  }

  /// The most words that are listed.
  private static let most = 24
}

extension Choices {
  /// What is wrong with a word that is not listed: with the one it was likely meant to be, else with all of them.
  func complaint(about text: String, _ passage: Passage) -> Complaint? {
    guard self[text] == nil else { return nil }
    let words = all.map(\.word)
    let labelled = all.first { choice in
      Tongue.allCases.contains { choice.label[$0].lowercased() == text.lowercased() }
    }
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    return Complaint(
      .unknownWord,
      Words("`%1` cannot be `%2`", "`%1` не может быть `%2`", "`%1` не може бути `%2`")
        .filled(passage.field.name, Check.brief(text)),
      hint: (labelled?.word ?? Suggestion.closest(to: text, among: words)).map(passage.mean)
        ?? Words("one of: %1", "одно из: %1", "одне з: %1").filled(list))
  }
}
