import Language

extension Trap {
  /// `gap:3` and `-id: pay`: without the space YAML sees neither a key nor an entry.
  static let missingSpace = Trap(
    "missing-space",
    meaning: Words(
      "no space behind a colon or a dash", "нет пробела после двоеточия или дефиса",
      "немає пробілу після двокрапки чи дефіса"),
    stumble: { stumble in
      for line in stumble.lines where !line.isBlank {
        guard let find = afterDash(line) ?? afterColon(line) else { continue }
        return find
      }
      return nil
    },
    value: { passage in
      if case .map(let entries) = passage.node.shape, let first = entries.first {
        return dashed(first.key).map { key in
          Complaint(
            rule: "missing-space", at: first.keySpan, dash,
            hint: Hint.write(passage.source.line(replacing: first.keySpan, with: "- " + key) ?? "- \(key):"))
        }
      }
      guard passage.node.style == .plain, let text = passage.node.text else { return nil }
      if passage.field.kind.isWordList, let rest = dashedText(text) {
        return Complaint(rule: "missing-space", dash, hint: Hint.write("- \(Check.brief(rest))"))
      }
      guard let record = passage.field.kind.record, let parts = keyed(text), record[parts.key] != nil else {
        return nil
      }
      return Complaint(rule: "missing-space", colon, hint: passage.write("\(parts.key): \(parts.value)"))
    },
    key: { key in
      dashed(key).map { Complaint(rule: "missing-space", dash, hint: Hint.write("- \($0):")) }
    })

  private static let colon = Words(
    "a colon needs a space behind it", "после двоеточия нужен пробел", "після двокрапки потрібен пробіл")
  private static let dash = Words(
    "a dash needs a space behind it", "после `-` нужен пробел", "після `-` потрібен пробіл")

  /// A key of the format behind a dash that nothing parts from it.
  private static func dashed(_ key: String) -> String? {
    guard key.hasPrefix("-") else { return nil }
    let name = String(key.dropFirst())
    return Record.all.contains { $0[name] != nil } ? name : nil
  }

  /// What stands behind a dash that is no minus.
  private static func dashedText(_ text: String) -> String? {
    guard text.hasPrefix("-"), let first = text.dropFirst().first, first.isLetter else { return nil }
    return String(text.dropFirst())
  }

  /// A key of the format and what stands behind its colon, where nothing parts the two.
  private static func keyed(_ text: String) -> (key: String, value: String)? {
    guard let place = text.firstIndex(of: ":") else { return nil }
    let (key, value) = (String(text[..<place]), String(text[place...].dropFirst()))
    guard let first = value.first, first != " ", Record.all.contains(where: { $0[key] != nil }) else { return nil }
    return (key, value)
  }

  private static func afterDash(_ line: Line) -> Find? {
    let text = line.source.text(line.start..<line.span.upperBound)
    guard text.hasPrefix("-"), let name = line.name, let key = dashed(name) else { return nil }
    let rest = text.dropFirst(name.count)
    return Find(span: line.start..<line.start + 1, message: dash, hint: Hint.write("- \(key)\(rest)"))
  }

  private static func afterColon(_ line: Line) -> Find? {
    guard line.key == nil, let parts = keyed(line.text) else { return nil }
    let place = line.value.lowerBound + parts.key.utf8.count
    let whole = line.source.line(replacing: line.value, with: "\(parts.key): \(parts.value)")
    return Find(span: place..<place + 1, message: colon, hint: whole.map(Hint.write))
  }
}
