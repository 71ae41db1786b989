import Journey
import Language

/// The whole table as a text to read over: one paragraph a record, one line a row, only what differs from most rows.
enum SchemaListing {
  static func text() -> String {
    Record.all.map(paragraph).joined(separator: "\n")
  }

  private static func paragraph(_ record: Record) -> String {
    let head = [record.name, said(record.noun), said(record.identity), "\(record.standing)", "head \(record.heading)"]
    let rest = [
      record.target.map { "found as \($0)" }, record.rank.map { "rank \($0)" }, said(record.verbs),
      record.shortField.map { "short by \($0.name)" }, record.isLocalised ? "localised" : nil,
    ]
    return ([(head + rest.compactMap { $0 }).joined(separator: ", ")] + record.fields.map { "  " + line($0) }).joined(
      separator: "\n") + "\n"
  }

  private static func line(_ field: Field) -> String {
    let parts: [String?] = [
      "\(field.name): \(field.kind.name)", said(field.label), field.isRequired ? "required" : nil,
      said(field.absence), field.direction == .none ? nil : "\(field.direction)",
      field.isInternal ? "internal" : nil, field.showing == .detail ? nil : "\(field.showing)", said(field.verbs),
      field.isOrdered ? "ordered" : nil,
      field.formulas.isEmpty ? nil : "formulas " + field.formulas.map(\.word).joined(separator: " "),
      field.kind.choices.map(said), field.scale.map(said), field.meaning,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func said(_ noun: Noun) -> String {
    "\(noun[.en]) · \(noun[.ru]) (\(noun.ru)) · \(noun[.uk]) (\(noun.uk))"
  }

  private static func said(_ identity: Record.Identity) -> String {
    switch identity {
    case .own(let name): "own \(name)"
    case .local(let name): "local \(name)"
    case .none: "no identity"
    }
  }

  private static func said(_ verbs: [Verb: Verb]) -> String? {
    verbs.isEmpty ? nil : verbs.map { "\($0) becomes \($1)" }.sorted().joined(separator: " and ")
  }

  private static func said(_ absence: Default) -> String? {
    switch absence {
    case .none: nil
    case .word(let word): "else \(word)"
    case .by(let sibling, let words):
      "else by \(sibling) (" + words.map { "\($0) \($1)" }.sorted().joined(separator: ", ") + ")"
    }
  }

  private static func said(_ choices: Choices) -> String {
    let words = choices.all.map { choice in
      let marks = [choice.rank.map { "\($0)" }, choice.mark.map { "\($0)" }, choice.isInternal ? "internal" : nil]
        .compactMap { $0 }
      let after = marks.isEmpty ? "" : " (\(marks.joined(separator: " ")))"
      return "\(choice.word)\(after) \(choice.label.en) · \(choice.label.ru) · \(choice.label.uk)"
    }
    return "[" + words.joined(separator: " | ") + "]"
  }

  private static func said(_ scale: Scale) -> String {
    let words = scale.words.enumerated().map { "\(scale.first + $0) \($1.en) · \($1.ru) · \($1.uk)" }
    return "[" + words.joined(separator: " | ") + "]"
  }
}
