import Language

extension Trap {
  /// A colon with a space behind it makes a key of what stands before it.
  static let colonInText = Trap(
    "colon-in-text",
    meaning: Words(
      "a colon with a space inside a text", "двоеточие с пробелом внутри текста",
      "двокрапка з пробілом усередині тексту"),
    stumble: { stumble in
      guard stumble.problem == "mapping values are not allowed in this context" else { return nil }
      let line = Line(stumble.source, around: stumble.offset)
      let colon = stumble.offset..<stumble.offset + 1
      if line.value.contains(stumble.offset) {
        return Find(span: colon, message: message, hint: line.quotedLine.map(Hint.write))
      }
      // A key of the format is one that is indented wrongly; any other word belongs to the text above.
      guard let name = line.name, !Record.all.contains(where: { $0[name] != nil }) else { return nil }
      return Find(
        span: colon, message: message,
        hint: Words(
          "write the text below `key: |`, indented", "запишите текст под `ключ: |`, с отступом",
          "запишіть текст під `ключ: |`, з відступом"))
    },
    value: { passage in
      guard case .map(let entries) = passage.node.shape, entries.count == 1, passage.node.style == .block,
        let line = passage.line(with: quoted(passage.source.text(passage.node.span)))
      else { return nil }
      return Complaint(rule: "colon-in-text", message, hint: Hint.write(line))
    })

  private static let message = Words(
    "a colon with a space inside a text makes a key of what stands before it",
    "двоеточие с пробелом внутри текста делает из его начала ключ",
    "двокрапка з пробілом усередині тексту робить із його початку ключ")
}
