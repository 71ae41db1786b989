import Language

extension Trap {
  /// Word processors turn the hyphen into a dash or a minus; files know the hyphen only.
  static let longMinus = Trap(
    "long-minus",
    meaning: Words(
      "a long minus from a word processor", "длинный минус из текстового редактора",
      "довгий мінус із текстового редактора"),
    stumble: { stumble in
      for line in stumble.lines {
        let text = stumble.source.text(line.start..<line.span.upperBound)
        guard let rest = text.behindDash, rest.first == " " else { continue }
        let dash = line.start..<line.start + text.utf8.count - rest.utf8.count
        return Find(span: dash, message: message, hint: Hint.write("-\(rest)"))
      }
      return nil
    },
    value: { passage in
      guard let text = passage.node.text, let rest = text.behindDash else { return nil }
      switch passage.field.kind {
      case .number, .score, .level:
        let number = "-" + rest.drop { $0 == " " }
        guard Numeral.parse(number) != nil else { return nil }
        return Complaint(
          rule: "long-minus",
          Words(
            "`%1`: the minus of `%2` is a long one, from a word processor",
            "`%1`: в `%2` длинный минус, из текстового редактора", "`%1`: у `%2` довгий мінус, із текстового редактора"
          ).filled(passage.field.name, Check.brief(text)),
          hint: passage.write(number))
      case .lines, .refs, .names, .many:
        guard rest.first == " ", passage.node.style == .plain else { return nil }
        return Complaint(rule: "long-minus", message, hint: Hint.write("-\(Check.brief(String(rest)))"))
      default: return nil
      }
    })

  private static let message = Words(
    "an entry begins with a hyphen, not with a long dash", "пункт начинается с дефиса, а не с длинного тире",
    "пункт починається з дефіса, а не з довгого тире")
}

extension String {
  /// What stands behind a dash or a minus of another form than the hyphen, nil where it begins with none.
  fileprivate var behindDash: Substring? {
    guard let first = unicodeScalars.first,
      "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}\u{2022}".unicodeScalars.contains(first)
    else { return nil }
    return dropFirst()
  }
}
