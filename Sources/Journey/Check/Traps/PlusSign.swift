import Language

extension Trap {
  /// Maps on walls say `+2`; files have no plus, so that every number is written in one way.
  static let plusSign = Trap(
    "plus-sign",
    meaning: Words("a number with a plus", "число с плюсом", "число з плюсом"),
    value: { passage in
      switch passage.field.kind {
      case .number, .score, .level: break
      default: return nil
      }
      guard let text = passage.node.text.map(Value.trimmed), text.hasPrefix("+") else { return nil }
      let number = String(text.dropFirst().drop { $0 == " " })
      guard !number.hasPrefix("-"), Numeral.parse(number) != nil else { return nil }
      return Complaint(
        rule: "plus-sign",
        Words(
          "`%1`: `%2` has a plus; files have none", "`%1`: в `%2` стоит плюс, а в файле его не ставят",
          "`%1`: у `%2` стоїть плюс, а у файлі його не ставлять"
        ).filled(passage.field.name, text),
        hint: passage.write(number))
    })
}
