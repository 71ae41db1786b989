import Language

extension Inspection {
  /// Whether a record is written as one; else tells what it is.
  mutating func isRecord(_ form: Form, at spot: Spot) -> Bool {
    switch form.node.shape {
    case .map(let entries):
      guard entries.count == 1, form.unknown.count == 1, form.record.shortField != nil, entries[0].key.isForeign else {
        return true
      }
    case .text(let text):
      let isShort = form.record.shortField != nil && !text.isEmpty
      if isShort, Trap.missingSpace.value(passage(of: form, at: spot)) == nil { return true }
    case .list: break
    }
    let names = form.record.fields.filter { $0.isRequired || form.record.fields.count <= 3 }.map { "`\($0.name)`" }
    let passage = passage(of: form, at: spot)
    let complaint =
      Trap.complaint(about: passage)
      ?? Complaint(
        .wrongShape,
        Words(
          "`key: value` lines are expected: %1", "нужны строки `ключ: значение`: %1",
          "потрібні рядки `ключ: значення`: %1"
        )
        .filled(form.record.noun.words.lowercased),
        hint: Words("with %1", "среди них %1", "серед них %1").filled(names.joined(separator: ", ")))
    tell(complaint, at: form.node.span, spot.path)
    return false
  }

  private func passage(of form: Form, at spot: Spot) -> Passage {
    Passage(
      source: document.source, field: Field(spot.path.last, .one(form.record), form.record.noun, ""), node: form.node)
  }

  /// What must be there and is not, and what holds records and is not written as a list or a map.
  mutating func inspectFields(of form: Form, at path: Path) {
    for place in form.record.required where form[place] == nil {
      tellMissing(form.record.fields[place], in: form, at: path)
    }
    for place in form.record.nested {
      guard let node = form[place] else { continue }
      let field = form.record.fields[place]
      if case .many = field.kind { inspectList(field, node, at: path / field.name) }
    }
    for place in form.record.calculated {
      if case .said(let sayer) = form.record.fields[place].direction { inspectSayer(sayer, of: form, at: path) }
    }
  }

  /// The required row that a rule of practice speaks of is that rule's business.
  private mutating func tellMissing(_ field: Field, in form: Form, at path: Path) {
    guard !Rule.findsAbsence(of: field, in: form.record) else { return }
    tell(
      .missingField, at: form.place, path,
      Words(
        "the required `%1` is missing: %2", "нет обязательного `%1`: %2", "немає обов’язкового `%1`: %2"
      ).filled(Words(same: field.name), form.named),
      hint: Words("add `%1:` — %2", "добавьте `%1:` — %2", "додайте `%1:` — %2").filled(
        Words(same: field.name), field.label.words.lowercased))
  }

  /// A row that says in which direction another is better must be there where the kind of the figure does not tell.
  private mutating func inspectSayer(_ name: String, of form: Form, at path: Path) {
    guard let sayer = form.record[name], form.value(sayer) == nil, case .by(let sibling, _) = sayer.absence,
      let word = form.record[sibling].flatMap(form.value)?.text, let choices = sayer.kind.choices,
      form.record[sibling]?.kind.choices?[word] != nil
    else { return }
    tell(
      .missingField, at: form.place(of: sibling), path,
      Words(
        "`%1: %2` does not say which way is better", "`%1: %2` не говорит, что лучше: больше или меньше",
        "`%1: %2` не каже, що краще: більше чи менше"
      ).filled(sibling, word),
      hint: Words("add `%1:` with %2", "добавьте `%1:` и %2", "додайте `%1:` і %2").filled(
        name, choices.all.map { "`\($0.word)`" }.joined(separator: " / ")))
  }

  private mutating func inspectList(_ field: Field, _ node: Node, at path: Path) {
    switch node.shape {
    case .list: return
    case .text where field.kind.record?.shortField == nil: return  // told of the entry itself
    case .text(let text):
      let passage = Passage(source: document.source, field: field, node: node)
      let complaint = Trap.complaint(about: passage) ?? Complaint.listExpected(field, hint: passage.write("[\(text)]"))
      tell(complaint, at: node.span, path)
    case .map(let entries):
      let complaint = Trap.missingSpace.value(Passage(source: document.source, field: field, node: node))
      let hint = Words("begin each entry with `- `", "начните каждый пункт с `- `", "почніть кожен пункт із `- `")
      tell(
        complaint ?? .listExpected(field, hint: hint), at: entries.first?.keySpan ?? node.span, path)
    }
  }

  /// A key that the format does not know; a team's own begin with `x-`, and the reader refused a merge key itself.
  ///
  /// A misspelled one is an error: what stands under it is lost to the map.
  mutating func inspectUnknown(_ entry: Entry, of record: Record, at path: Path) {
    guard !entry.key.hasPrefix("x-"), entry.key != "<<" else { return }
    if let complaint = Trap.complaint(about: entry.key) {
      return tell(complaint, at: entry.keySpan, path / entry.key)
    }
    let meant = proposals > 0 ? meant(by: entry.key, in: record) : nil
    tell(
      .unknownKey, meant == nil ? .warning : .error, at: entry.keySpan, path / entry.key,
      Words("unknown key `%1`: %2", "незнакомый ключ `%1`: %2", "невідомий ключ `%1`: %2").filled(
        Words(same: Check.brief(entry.key)), record.noun.words.lowercased),
      hint: meant.map(Hint.mean) ?? home(of: entry.key)
        ?? Words(
          "a key of your own begins with `x-`", "свои ключи начинайте с `x-`", "власні ключі починайте з `x-`"))
  }

  /// The field that people call by that word, else the nearest.
  private mutating func meant(by key: String, in record: Record) -> String? {
    let labelled = record.fields.first { field in
      Tongue.allCases.contains { field.label[$0].lowercased() == key.lowercased() }
    }
    return labelled?.name ?? proposed(for: key, among: record.fields.map(\.name))
  }

  /// Where a field of that name belongs.
  private func home(of key: String) -> Words? {
    guard proposals > 0, let record = Record.all.first(where: { $0[key] != nil }) else { return nil }
    return Words("`%1` belongs to: %2", "`%1` бывает в другом месте: %2", "`%1` буває в іншому місці: %2").filled(
      Words(same: key), record.noun.words.lowercased)
  }

  /// A figure that is written and the counts that it is made of must say the same.
  mutating func inspectCounts(_ field: Field, in form: Form, at path: Path) {
    guard let formula = form.formula(field), let figure = form.figure(field) else { return }
    if let share = formula.share, let counts = figure.share, counts.part > counts.whole {
      let names = (part: formula.counts[share.part], whole: formula.counts[share.whole])
      tell(
        .countsDisagree, at: form.place(of: names.part), path.parent / names.part,
        Words("`%1` is more than `%2`", "`%1` больше, чем `%2`", "`%1` більше, ніж `%2`").filled(
          names.part, names.whole),
        hint: Words("are the two swapped?", "не перепутаны ли они местами", "чи не переплутано їх місцями"))
    }
    guard !figure.isCalculated, let calculated = form.calculated(field) else { return }
    let said = Numeral.file(figure.value, decimals: figure.decimals)
    let counted = Numeral.file(calculated, decimals: figure.decimals)
    guard said != counted else { return }
    tell(
      .countsDisagree, at: form.place(of: field.name), path,
      Words(
        "`%1` says %2, the counts give %3", "в `%1` стоит %2, а по количествам выходит %3",
        "у `%1` стоїть %2, а за кількостями виходить %3"
      ).filled(field.name, said, counted),
      hint: Words(
        "correct one of them, or leave `%1` out: it is calculated",
        "исправьте одно из двух или уберите `%1`: его посчитает cjmgit",
        "виправте одне з двох або приберіть `%1`: його порахує cjmgit"
      ).filled(field.name))
  }
}

extension Complaint {
  /// That a list belongs here.
  static func listExpected(_ field: Field, hint: Words?) -> Complaint {
    Complaint(
      .wrongShape, Words("`%1` is a list", "`%1` — это список", "`%1` — це список").filled(field.name), hint: hint)
  }
}

extension Words {
  /// The same in small letters but for words all in capitals, for the middle of a sentence.
  var lowercased: Words {
    func small(_ text: String) -> String {
      let second = text.dropFirst().first
      return second?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
    return Words(small(en), small(ru), small(uk))
  }
}
