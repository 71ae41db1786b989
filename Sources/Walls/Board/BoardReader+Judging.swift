import Journey

/// How heavy things are, whether they are good, and how figures stand.
extension BoardReader {
  /// The worst of the degrees that one must know to judge a thing: the severity of a pain.
  func weight(of form: Form) -> Int? {
    form.record.fields.first { field in
      if case .level = field.kind { field.direction == .down && field.showing == .context } else { false }
    }.flatMap { form.value($0)?.number }.flatMap { Int(exactly: $0.rounded()) }
  }

  /// A figure by its target, anything else by the state or effect that it has.
  func tone(of form: Form, _ bullet: Bullet?) -> Entry.Tone {
    if let bullet { return bullet.isReached == true ? .good : .neutral }
    for field in form.record.fields where field.direction == .up {
      guard let choices = field.kind.choices, let word = form.value(field)?.text, let choice = choices[word] else {
        continue
      }
      return tone(of: choice, among: choices)
    }
    return .neutral
  }

  /// The last state is good; the first is bad where there is nothing between them.
  private func tone(of choice: Choice, among choices: Choices) -> Entry.Tone {
    let ranks = choices.all.compactMap(\.rank)
    guard let rank = choice.rank, let last = ranks.max(), ranks.count > 1 else { return .neutral }
    if rank == last { return .good }
    return ranks.count == 2 ? .bad : .neutral
  }

  /// A figure with what it was a week ago and in the versions before.
  func bullet(of form: Form, at path: Path) -> Bullet? {
    guard let field = form.record.fields.first(where: { !$0.formulas.isEmpty }) else { return nil }
    let former = items[path].map(\.before) ?? exhibit.former.flatMap { Self.same(form, in: $0, at: path) }
    let history = timeline.versions.suffix(Self.mostVersions).compactMap { version in
      Self.same(form, in: version.document, at: path)?.figure(field)?.value
    }
    return Bullet(form, former: former, history: history, teller: teller)
  }

  /// As many weeks as a sparkline can show: two years.
  private static let mostVersions = 104

  private static func same(_ form: Form, in document: Document, at path: Path) -> Form? {
    document.form.forms(along: path).last.flatMap {
      $0.record.name == form.record.name && $0.identity == form.identity ? $0 : nil
    }
  }
}
