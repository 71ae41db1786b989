import Language

extension Inspection {
  /// A reference that a lone map cannot have declared.
  struct Undeclared {
    let id: String
    let span: Range<Int>
    let path: Path
  }

  /// What is wrong with one value, by the kind of its row.
  mutating func inspect(_ passage: Passage, in form: Form, at path: Path) {
    switch passage.field.kind {
    case .line, .prose: inspectText(passage, isLocalised: form.record.isLocalised, at: path)
    case .lines: inspectEntries(passage, at: path) { _, _ in nil }
    case .names:
      inspectEntries(passage, at: path) { _, entry in
        entry.node.text.flatMap { entry.field.kind.complaint(about: Value.trimmed($0), in: entry) }
      }
    case .refs(let target):
      inspectEntries(passage, at: path) { inspection, entry in inspection.missing(target, entry, at: path) }
    case .switches(let choices): inspectSwitches(passage, choices, at: path)
    default:
      guard let text = passage.node.text else {
        return tell(.textExpected(passage), at: passage.node.span, path)
      }
      let plain = Value.trimmed(text)
      var complaint = passage.field.kind.complaint(about: plain, in: passage)
      if complaint != nil { complaint = Trap.complaint(about: passage) ?? complaint }
      if case .ref(let target) = passage.field.kind { complaint = missing(target, passage, at: path) }
      if let complaint { tell(complaint, at: passage.node.span, path) }
    }
  }

  private mutating func inspectText(_ passage: Passage, isLocalised: Bool, at path: Path) {
    if case .text = passage.node.shape {
      if let complaint = Trap.hashInText.value(passage) ?? Trap.commentInText.value(passage) {
        tell(complaint, at: passage.node.span, path)
      }
      return
    }
    guard case .map(let entries) = passage.node.shape, isLocalised, !entries.contains(where: { $0.key.isForeign })
    else {
      return tell(.textExpected(passage), at: passage.node.span, path)
    }
    for entry in entries {
      let inner = Passage(source: passage.source, field: passage.field, node: entry.value)
      if Tongue(rawValue: entry.key) == nil {
        tell(Choices.languages.complaint(about: entry.key, keyed: passage.field), at: entry.keySpan, path / entry.key)
      } else {
        inspectText(inner, isLocalised: false, at: path / entry.key)
      }
    }
  }

  private mutating func inspectEntries(
    _ passage: Passage, at path: Path, _ judge: (inout Inspection, Passage) -> Complaint?
  ) {
    if case .map = passage.node.shape {
      let complaint = Trap.complaint(about: passage) ?? .listExpected(passage.field, hint: nil)
      return tell(complaint, at: passage.node.span, path)
    }
    let isList = if case .list = passage.node.shape { true } else { false }
    for item in passage.node.items {
      let entry = Passage(source: passage.source, field: passage.field, node: item)
      let complaint: Complaint? =
        switch item.shape {
        case .text(let text) where text.isEmpty: .emptyEntry(passage.field)
        case .text:
          Trap.hashInText.value(entry)
            ?? (isList ? nil : Trap.longMinus.value(entry) ?? Trap.missingSpace.value(entry))
            ?? judge(&self, entry) ?? Trap.commentInText.value(entry)
        default: .textExpected(entry)
        }
      if let complaint { tell(complaint, at: item.span, path) }
    }
  }

  private mutating func inspectSwitches(_ passage: Passage, _ choices: Choices, at path: Path) {
    guard case .map(let entries) = passage.node.shape else {
      return tell(
        .wrongShape, at: passage.node.span, path,
        Words(
          "`%1` has lines `rule: word`", "в `%1` пишут строки `правило: слово`", "у `%1` пишуть рядки `правило: слово`"
        )
        .filled(passage.field.name))
    }
    for entry in entries {
      if Rulebook[entry.key]?.isSwitchable != true { tellUnknownRule(entry, at: path / entry.key) }
      let value = Passage(source: passage.source, field: passage.field, node: entry.value)
      guard !entry.value.isEmpty else { continue }
      guard let text = entry.value.text else {
        tell(.textExpected(value), at: entry.value.span, path / entry.key)
        continue
      }
      if let complaint = choices.complaint(about: text, value) {
        tell(complaint, at: entry.value.span, path / entry.key)
      }
    }
  }

  private mutating func tellUnknownRule(_ entry: Entry, at path: Path) {
    guard Rulebook[entry.key] == nil else {
      return tell(
        .unknownRule, at: entry.keySpan, path,
        Words(
          "`%1` cannot be switched", "`%1` нельзя переключить", "`%1` не можна перемкнути"
        ).filled(entry.key),
        hint: Words(
          "it finds what would break the map; remove the line", "оно находит то, что ломает карту; уберите строку",
          "воно знаходить те, що ламає карту; приберіть рядок"))
    }
    let names = Rulebook.entries.filter(\.isSwitchable).map(\.name)
    tell(
      .unknownRule, at: entry.keySpan, path,
      Words("no rule is called `%1`", "нет правила `%1`", "немає правила `%1`").filled(Check.brief(entry.key)),
      hint: proposed(for: entry.key, among: names).map(Hint.mean))
  }
}

extension Complaint {
  /// That one text belongs here.
  static func textExpected(_ passage: Passage) -> Complaint {
    if let complaint = Trap.complaint(about: passage) { return complaint }
    let isList = if case .list = passage.node.shape { true } else { false }
    let line =
      passage.field.kind.isText ? passage.line(with: quoted(passage.source.text(passage.node.span))) : passage.onlyEntry
    let whole =
      passage.field.kind.isWordList ? Words("an entry of `%1`", "пункт в `%1`", "пункт у `%1`") : Words(same: "`%1`")
    let message =
      isList
      ? Words("%1 is one text, not a list", "%1 — это один текст, а не список", "%1 — це один текст, а не список")
      : Words(
        "%1 is one text, not `key: value` lines", "%1 — это один текст, а не строки `ключ: значение`",
        "%1 — це один текст, а не рядки `ключ: значення`")
    return Complaint(
      .wrongShape, message.filled(whole.filled(passage.field.name)), hint: line.map(Hint.write))
  }

  /// That an entry of a list says nothing.
  static func emptyEntry(_ field: Field) -> Complaint {
    Complaint(
      .wrongShape, Words("an empty entry in `%1`", "пустой пункт в `%1`", "порожній пункт у `%1`").filled(field.name),
      hint: Words("write it or remove the dash", "допишите его или уберите дефис", "допишіть його або приберіть дефіс"))
  }
}

extension Choices {
  /// What is wrong with a word that stands as a key.
  fileprivate func complaint(about key: String, keyed field: Field) -> Complaint {
    let words = all.map { "`\($0.word)`" }.joined(separator: ", ")
    return Complaint(
      .unknownWord,
      Words("`%1`: `%2` is no language", "`%1`: `%2` — не язык", "`%1`: `%2` — не мова").filled(
        field.name, Check.brief(key)),
      hint: Words("one of: %1", "одно из: %1", "одне з: %1").filled(words))
  }
}

extension Passage {
  /// The line with a list of one text taken out of its brackets.
  fileprivate var onlyEntry: String? {
    guard case .list(let items) = node.shape, items.count == 1, node.style == .flow, items[0].text != nil else {
      return nil
    }
    return line(with: source.text(items[0].span))
  }
}

extension String {
  /// Whether it is no key that anybody would choose, so that a colon made one of it by chance.
  var isForeign: Bool { utf8.contains { $0 == 0x20 || $0 > 0x7E } }
}

/// A text in quotation marks, so that YAML takes nothing in it for a sign of its own.
func quoted(_ text: String) -> String {
  let bytes = text.utf8
  if !bytes.contains(UInt8(ascii: "\"")), !bytes.contains(UInt8(ascii: "\\")) { return "\"\(text)\"" }
  return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}
