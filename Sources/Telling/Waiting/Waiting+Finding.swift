public import Journey
public import Language

extension Waiting {
  /// What got worse in a document, and which departments joined its stages; `isAnswered` says that a department of an
  /// added role has said that it has seen it.
  public static func news(
    in changes: ChangeSet, _ teller: Teller, isAnswered: (Item) -> Bool
  ) -> [Waiting] {
    changes.groups.flatMap { group in
      group.items.compactMap { item -> Waiting? in
        let stage = group.position.map { $0 + 1 }
        if item.class == .regression {
          return Waiting(
            kind: .regression, journey: changes.id, stage: stage, path: item.path,
            text: headline(teller.tell(item), teller.tongue))
        }
        guard item.record.isRole, item.before == nil, group.before != nil, let role = item.after else { return nil }
        guard !isAnswered(item) else { return nil }
        return Waiting(
          kind: .joined, journey: changes.id, stage: stage, path: item.path,
          text: WaitingWords.joined(role, at: item.holder, teller))
      }
    }
  }

  /// What an item is and what became of it, its own words, and its figure.
  public static func headline(_ told: Told, _ tongue: Tongue) -> String {
    let head = told.change.map { "\(told.item.record.noun[tongue]): \($0.text)" } ?? told.head.text
    let text = [head, told.title?.text].compactMap(\.self).joined(separator: ". ")
    return [text, told.figure?.values.text].compactMap(\.self).joined(separator: " ")
  }

  /// The days before a due date on which it is told of.
  private static let notice = 7

  /// What a journey says is due soon, was due, or has no day though it should not wait.
  public static func duties(
    of document: Document, today: Day, registry: Registry, _ tongue: Tongue
  ) -> [Waiting] {
    let open = document.duties.filter { !$0.isDone }
    return open.compactMap { duty in
      let text: String
      let kind: Kind
      if let due = duty.due {
        guard due <= today.adding(days: notice), !open.contains(where: { $0.covers(duty) }) else { return nil }
        kind = .due(due)
        text = WaitingWords.due(duty, isPast: due < today, registry, tongue)
      } else {
        guard duty.isSharp else { return nil }
        kind = .withoutDue
        text = WaitingWords.withoutDue(duty, registry, tongue)
      }
      return Waiting(
        kind: kind, journey: document.id, stage: duty.stage, path: duty.path, who: duty.who, text: text)
    }
  }
}
