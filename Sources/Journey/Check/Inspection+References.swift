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
    let meant = meant(by: id, target)
    return Complaint(
      .unknownReference, target.missing.filled(passage.field.name, Check.brief(id)),
      hint: meant.map(passage.mean) ?? target.declaring)
  }

  private mutating func meant(by id: String, _ target: Target) -> String? {
    guard proposals > 0 else { return nil }
    let forms = candidates(target)
    let titled = forms.first { form in
      Tongue.allCases.contains { form.title($0).lowercased() == id.lowercased() }
    }
    return titled?.identity ?? proposed(for: id, among: forms.compactMap(\.identity))
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
      Words("%1 lead nowhere yet: %2", "%1 пока ни на что не указывают: %2", "%1 поки ні на що не вказують: %2").filled(
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
  private var declaringField: Field? {
    Record.company.fields.first { $0.kind.record?.target == self }
  }

  /// Where such a thing is declared.
  fileprivate var declaring: Words? {
    if let field = declaringField {
      return Words(
        "declare it in `cjm.yaml` under `%1:`", "объявите его в `cjm.yaml`, в `%1:`",
        "оголосіть його в `cjm.yaml`, у `%1:`"
      )
      .filled(field.name)
    }
    guard let file = Record.documents.first(where: { $0.record.target == self }) else { return nil }
    return Words(
      "no file `%1` has this id", "этого id нет ни в одном файле `%1`", "цього id немає в жодному файлі `%1`"
    ).filled(
      file.pattern)
  }

  /// That there is none; `%1` is the row, `%2` the id.
  fileprivate var missing: Words {
    let what = noun
    return Words("`%1`: there is no %2 `%3`", "`%1`: нет %2 `%3`", "`%1`: немає %2 `%3`").filled(
      Words(same: "%1"), what, Words(same: "%2"))
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
