import Language

extension Trap {
  /// Dates as people write them by hand, `20.11.2026`.
  static let dottedDate = Trap(
    "dotted-date",
    meaning: Words("a date that begins with the day", "дата начинается с дня", "дата починається з дня"),
    value: { passage in
      guard case .date = passage.field.kind, let text = passage.node.text.map(Value.trimmed) else { return nil }
      let parts = text.split { $0 == "." || $0 == "/" }.map { Int($0) ?? 0 }
      let year = parts.last.map { $0 < 100 ? $0 + 2000 : $0 } ?? 0
      guard parts.count == 3, let day = Day(year: year, month: parts[1], day: parts[0]) else { return nil }
      // 03/04/2026 is March to some and April to others.
      let isSure = text.contains(".") || parts[0] > 12
      return Complaint(
        rule: "dotted-date",
        Words(
          "`%1`: `%2` begins with the day; files begin with the year",
          "`%1`: `%2` начинается с дня, а в файле дата начинается с года",
          "`%1`: `%2` починається з дня, а у файлі дата починається з року"
        ).filled(passage.field.name, text),
        hint: isSure ? passage.write(day.iso) : passage.mean(day.iso))
    })
}
