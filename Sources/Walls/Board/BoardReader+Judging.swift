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
