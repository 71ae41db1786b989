import Language

extension Trap {
  /// People write a comma, files a point; printed numbers have the comma again.
  static let decimalComma = Trap(
    "decimal-comma",
    meaning: Words("a decimal comma", "десятичная запятая", "десяткова кома"),
    value: { passage in
      switch passage.field.kind {
      case .number, .score, .level: break
      default: return nil
      }
      guard let text = passage.node.text.map(Value.trimmed) else { return nil }
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let number = parts.joined(separator: ".")
      guard parts.count == 2, Numeral.parse(number) != nil else { return nil }
      return Complaint(
        rule: "decimal-comma",
        Words(
          "`%1`: `%2` has a decimal comma; files have a point",
          "`%1`: в `%2` десятичная запятая, а в файле ставят точку",
          "`%1`: у `%2` десяткова кома, а у файлі ставлять крапку"
        ).filled(passage.field.name, text),
        hint: passage.write(number))
    })
}
