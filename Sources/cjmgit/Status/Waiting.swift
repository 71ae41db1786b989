import Journey
import Language
import Notices
import Telling

/// Something in the maps that waits for somebody.
struct Waiting {
  /// What it is.
  enum Kind {
    /// It got worse this week.
    case regression
    /// A department joined a stage this week.
    case joined
    /// Departments have not answered to what another one changed.
    case uncoordinated
    /// A sharp pain point without a day by which it is to be cured.
    case withoutDue
    /// Something is due soon, or was.
    case due(Day)
  }

  let kind: Kind
  /// The id of the journey.
  let journey: String
  /// The number of the stage, from 1; nil outside the stages.
  let stage: Int?
  let path: Path
  /// The id of the person who is to do it.
  var who: String?
  /// What it is, in a language.
  let text: String
}

extension Waiting.Kind {
  /// The place of the kind among the others; of what is due, earlier days first.
  var rank: Int {
    switch self {
    case .regression: 0
    case .joined: 1
    case .uncoordinated: 2
    case .withoutDue: 3
    case .due(let day): 4 + max(0, day.number)
    }
  }

  /// Whether a command of its own lists all of the kind.
  var isListedElsewhere: Bool { if case .uncoordinated = self { true } else { false } }

  /// Its name in JSON.
  var name: String {
    switch self {
    case .regression: "regression"
    case .joined: "joined"
    case .uncoordinated: "uncoordinated"
    case .withoutDue: "without-due"
    case .due: "due"
    }
  }
}

extension Waiting {
  /// What got worse in a document, and which departments joined its stages and did not say that they have seen it.
  static func news(in changes: ChangeSet, _ teller: Teller, _ coordination: Coordination?) -> [Waiting] {
    changes.groups.flatMap { group in
      group.items.compactMap { item -> Waiting? in
        let stage = group.position.map { $0 + 1 }
        if item.class == .regression {
          return Waiting(
            kind: .regression, journey: changes.id, stage: stage, path: item.path,
            text: headline(teller.tell(item), teller.tongue))
        }
        guard item.record.isRole, item.before == nil, group.before != nil, let role = item.after else { return nil }
        guard coordination?.edition.hasAcknowledged(role.identity ?? "", item, in: changes.id) != true else {
          return nil
        }
        return Waiting(
          kind: .joined, journey: changes.id, stage: stage, path: item.path,
          text: StatusWords.joined(role, at: item.holder, teller))
      }
    }
  }

  /// What departments have not agreed yet.
  static func uncoordinated(_ coordination: Coordination, _ tongue: Tongue) -> [Waiting] {
    coordination.found.compactMap { found in
      let words = UncoordinatedWords(found, coordination.compared, tongue)
      guard let waiting = words.waitingNames else { return nil }
      return Waiting(
        kind: .uncoordinated, journey: found.journey.id, stage: found.stage?.number, path: found.path,
        text: "\(words.name), \(waiting)")
    }
  }

  /// What an item is and what became of it, its own words, and its figure.
  private static func headline(_ told: Told, _ tongue: Tongue) -> String {
    let isSaid = told.head.text.contains("→") || told.figure != nil
    let change = isSaid ? nil : told.context.map(\.text).first { $0.contains("→") }
    let head = change.map { "\(told.item.record.noun[tongue]): \($0)" } ?? told.head.text
    let text = [head, told.title?.text].compactMap(\.self).joined(separator: ". ")
    return [text, told.figure?.values.text].compactMap(\.self).joined(separator: " ")
  }

  /// The days before a due date on which it is told of.
  private static let notice = 7

  /// What a journey says is due soon, was due, or has no day though it should not wait.
  static func duties(of document: Document, today: Day, registry: Registry, _ tongue: Tongue) -> [Waiting] {
    let open = document.duties.filter { !$0.isDone }
    return open.compactMap { duty in
      let text: String
      let kind: Kind
      if let due = duty.due {
        guard due <= today.adding(days: notice), !open.contains(where: { $0.covers(duty) }) else { return nil }
        kind = .due(due)
        text = StatusWords.due(duty, isPast: due < today, registry, tongue)
      } else {
        guard duty.isSharp else { return nil }
        kind = .withoutDue
        text = StatusWords.withoutDue(duty, registry, tongue)
      }
      return Waiting(
        kind: kind, journey: document.id, stage: duty.stage, path: duty.path, who: duty.who, text: text)
    }
  }
}
