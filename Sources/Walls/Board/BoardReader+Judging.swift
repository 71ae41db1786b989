import Journey

/// How heavy things are, whether they are good, and how figures stand.
extension BoardReader {
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
    let former = items[path].map(\.before) ?? exhibit.former.flatMap { form.same(in: $0, at: path) }
    return Bullet(form, former: former, history: figures[path] ?? [], teller: teller)
  }
}

extension Form {
  /// The records of a row in the order in which they hang: the heaviest first where their weight can be said, what is done
  /// last.
  func shown(_ field: Field, at path: Path) -> [(form: Form, path: Path)] {
    let all = items(field, at: path)
    guard !field.isOrdered, all.count > 1 else { return all }
    let ranks = all.map { ($0.form.isClosed ? 1 : 0, -($0.form.weight ?? 0)) }
    return all.indices.sorted { (ranks[$0].0, ranks[$0].1, $0) < (ranks[$1].0, ranks[$1].1, $1) }.map { all[$0] }
  }

  /// The worst of the degrees that one must know to judge a thing: the severity of a pain.
  var weight: Int? {
    record.fields.first { field in
      if case .level = field.kind { field.direction == .down && field.showing == .context } else { false }
    }.flatMap { value($0)?.number }.flatMap { Int(exactly: $0.rounded()) }
  }

  /// Whether nothing is left to do of it.
  var isClosed: Bool {
    record.fields.contains { row in
      guard let choices = row.kind.choices, let word = value(row)?.text else { return false }
      return choices[word]?.mark == .closed
    }
  }

  /// The departments that it is of or names, by id, without those of its parts.
  var departmentsNamed: [String] {
    (record.isRole ? [identity].compactMap(\.self) : [])
      + record.fields.filter { row in
        row.kind.target == .department && row.name != record.identity.field && row.name != record.title?.name
      }.flatMap { words($0.name) }
  }
}
