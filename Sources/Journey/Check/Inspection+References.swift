import Language

extension Inspection {
  /// What is wrong with a reference; nil where it is found, or where a lone map has no file that could declare it.
  mutating func missing(_ target: Target, _ passage: Passage, at path: Path) -> Complaint? {
    guard let text = passage.node.text else { return nil }
    let id = Value.trimmed(text)
    guard resolve(target, id) == nil else { return nil }
    if scene.company.document == nil, !target.isInside(document.form.record) {
      undeclared.append(Undeclared(id: id, span: passage.node.span, path: path))
      return nil
    }
    // What no list of the company declares may stand in the file that could not be read.
    if scene.registry.isPartial, target.declaringField == nil { return nil }
    return Complaint(
      .unknownReference, target.missing.filled(Check.brief(id)),
      hint: meant(by: id, target, in: passage) ?? target.declaring)
  }

  /// The id that was likely meant: of a thing with that title, else the nearest.
  private mutating func meant(by id: String, _ target: Target, in passage: Passage) -> Words? {
    guard proposals > 0 else { return nil }
    let forms = candidates(target)
    let titled = forms.first { form in
      Tongue.allCases.contains { form.title($0).lowercased() == id.lowercased() }
    }
    guard let meant = titled?.identity ?? proposed(for: id, among: forms.compactMap(\.identity)) else { return nil }
    // What the line says already is not proposed as a line: it would say it twice.
    let line = passage.source.text(passage.source.line(around: passage.node.span.lowerBound))
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return words.contains { $0 == meant } ? Hint.mean(meant) : passage.mean(meant)
  }

  /// Tells what only the whole document shows.
  mutating func finish() {
    guard let first = undeclared.first else { return }
    var names: [String] = []
    for one in undeclared where !names.contains(one.id) && names.count < 4 { names.append(one.id) }
    let isMore = undeclared.contains { !names.contains($0.id) }
    let list = names.map { "`\(Check.brief($0))`" }.joined(separator: ", ") + (isMore ? " …" : "")
    tell(
      .undeclaredReferences, at: first.span, first.path,
      Words(
        "%1 to what no file declares: %2", "%1 на то, что нигде не объявлено: %2", "%1 на те, що ніде не оголошено: %2"
      ).filled(
        Words(undeclared.count, .references), Words(same: list)),
      hint: Words(
        "when more than one person works with the maps, declare them in `cjm.yaml`",
        "когда с картами станет работать не один человек, объявите их в `cjm.yaml`",
        "коли з картами працюватиме не одна людина, оголосіть їх у `cjm.yaml`"))
  }
}

extension Counted {
  fileprivate static let references = Counted(
    "reference", "references", "ссылка", "ссылки", "ссылок", "посилання", "посилання", "посилань")
}

extension Target {
  /// Whether only the document itself can hold what is meant: its stages, touchpoints, pain points and figures.
  func isInside(_ record: Record) -> Bool {
    let inside = Record.reached(from: record.fields.compactMap(\.kind.record))
    return inside.contains { $0.target == self } && declaringField == nil
  }

  /// The row of the company's file that declares such things.
  fileprivate var declaringField: Field? {
    Record.company.fields.first { $0.kind.record?.target == self }
  }

  /// Where such a thing is declared.
  fileprivate var declaring: Words? {
    if let field = declaringField {
      return Words(
        "declare it in `cjm.yaml`, under `%1:`", "объявите в `cjm.yaml`, в `%1:`",
        "оголосіть у `cjm.yaml`, у `%1:`"
      )
      .filled(field.name)
    }
    guard let file = Record.documents.first(where: { $0.record.target == self }) else { return nil }
    return Words(
      "no file `%1` has this id", "этого id нет ни в одном файле `%1`", "цього id немає в жодному файлі `%1`"
    ).filled(
      file.pattern)
  }

  /// That there is none; `%1` is the id.
  fileprivate var missing: Words {
    Words("there is no %1 `%2`", "нет %1 `%2`", "немає %1 `%2`").filled(noun, Words(same: "%1"))
  }

  /// What it is called where there is none of it.
  private var noun: Words {
    switch self {
    case .department: Words("department", "подразделения", "підрозділу")
    case .person: Words("person", "сотрудника", "співробітника")
    case .persona: Words("persona", "персоны", "персони")
    case .channel: Words("channel", "канала", "каналу")
    case .segment: Words("customer group", "группы клиентов", "групи клієнтів")
    case .product: Words("product", "продукта", "продукту")
    case .principle: Words("principle", "поведенческого принципа", "поведінкового принципу")
    case .brand: Words("brand attribute", "атрибута бренда", "атрибуту бренду")
    case .system: Words("system", "системы", "системи")
    case .research: Words("research", "исследования", "дослідження")
    case .journey: Words("journey", "карты", "карти")
    case .pain: Words("pain point", "болевой точки", "больової точки")
    case .kpi: Words("figure", "показателя", "показника")
    case .stage: Words("stage", "этапа", "етапу")
    case .touchpoint: Words("touchpoint", "точки контакта", "точки контакту")
    }
  }
}
