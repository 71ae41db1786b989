import Console
import Journey
import Language

/// A figure that somebody measured: a value, or the counts from which it is calculated, and the day.
struct Measurement {
  /// What was measured.
  enum Reading {
    case value(String)
    /// Counts in the order of the figure's formula.
    case ordered([String])
    /// Counts by the names of their rows.
    case named([(name: String, count: String)])
  }

  /// Why it cannot be put into a figure.
  struct Problem: Error {
    let message: Words
    let hint: Words?
    /// The row that it speaks of; nil for the figure as a whole.
    let row: String?

    init(_ message: Words, hint: Words? = nil, row: String? = nil) {
      (self.message, self.hint, self.row) = (message, hint, row)
    }
  }

  let reading: Reading
  let day: Day

  /// The edits that put it into a figure's record at a path.
  func edits(of form: Form, at path: Path) throws(Problem) -> [(Path, Edit)] {
    guard let figure = form.record.figure else { return [] }
    var edits: [(Path, Edit)] = []
    switch reading {
    case .value(let text): edits.append((path / figure.name, .set(try value(text, figure, form))))
    case .ordered, .named:
      let (formula, counts) = try counts(figure, form)
      for (name, count) in zip(formula.counts, counts) { edits.append((path / name, .set(count))) }
      // A figure that stands beside its counts says what they say, as exactly as before.
      if case .number(_, let decimals) = form[figure.name].flatMap({ Value($0, as: figure.kind) }),
        let value = formula.value(counts.compactMap(Numeral.parse))
      {
        edits.append((path / figure.name, .set(Numeral.file(value, decimals: decimals))))
      }
    }
    let date = form.record.fields.first { if case .date = $0.kind { true } else { false } }
    return edits + (date.map { [(path / $0.name, .set(day.iso))] } ?? [])
  }

  /// Reads a day as people type it: `2026-11-20`, `20.11.2026`.
  static func day(_ text: String) throws(Problem) -> Day {
    guard let day = Day(typed: text) else { throw Problem(FigureWords.noDate.filled(text), hint: FigureWords.dateHint) }
    return day
  }

  private func value(_ typed: String, _ figure: Field, _ form: Form) throws(Problem) -> String {
    let unit = form.text("unit") ?? ""
    let bare = !unit.isEmpty && typed.hasSuffix(unit) ? String(typed.dropLast(unit.count)) : typed
    if unit.isEmpty, typed.hasSuffix("%") { throw FigureWords.noUnit(typed, "%", figure.name) }
    let number = try number(bare, of: figure.name)
    let counts = form.formula(figure)?.counts.filter { form[$0] != nil } ?? []
    guard counts.isEmpty else { throw FigureWords.countsStand(form, form.formula(figure)?.counts ?? []) }
    return number
  }

  /// The counts in the order of the formula that applies.
  private func counts(_ figure: Field, _ form: Form) throws(Problem) -> (Formula, [String]) {
    guard let formula = form.formula(figure) else { throw FigureWords.noCounts(form) }
    var counts: [String] = []
    switch reading {
    case .value: break
    case .ordered(let all):
      guard all.count == formula.counts.count else { throw FigureWords.otherCounts(form, formula) }
      for (name, count) in zip(formula.counts, all) { counts.append(try number(count, of: name)) }
    case .named(let all):
      if let odd = all.first(where: { !formula.counts.contains($0.name) }) {
        throw FigureWords.unknownCount(odd.name, form, formula)
      }
      for name in formula.counts {
        guard let count = all.last(where: { $0.name == name })?.count else {
          throw FigureWords.missingCount(name, form)
        }
        counts.append(try number(count, of: name))
      }
    }
    if formula.value(counts.compactMap(Numeral.parse)) == nil { throw FigureWords.emptyCounts(form) }
    return (formula, counts)
  }

  private func number(_ typed: String, of row: String) throws(Problem) -> String {
    guard let number = Numeral.typed(typed) else { throw FigureWords.noNumber(typed, row) }
    return number
  }
}

extension Measurement.Reading {
  /// Reads words as people type them: `61.5`, `894/1315`, `entered=1315 passed=894`.
  init(_ words: [String]) {
    let pairs = words.map { word -> (name: String, count: String)? in
      guard let sign = word.firstIndex(of: "=") else { return nil }
      return (String(word[..<sign]), String(word[sign...].dropFirst()))
    }
    if !pairs.isEmpty, pairs.allSatisfy({ $0 != nil }) {
      self = .named(pairs.compactMap(\.self))
    } else {
      let text = words.joined(separator: " ")
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      self = parts.count > 1 ? .ordered(parts) : .value(text)
    }
  }
}

extension Record {
  /// The row that holds a figure which may be calculated; nil where the record has none.
  var figure: Field? { fields.first { !$0.formulas.isEmpty } }
}
