import Journey
import Language
import Telling

/// What is wanted of a reader: at most three things, each computed.
struct Wishes {
  /// The most wishes of a letter, the answer included.
  private static let most = 3
  /// How many days ahead a thing is due that a letter speaks of.
  private static let horizon = 14

  let pages: [Page]
  let brief: Brief

  private var tongue: Tongue { brief.tongue }

  /// The wishes, what has a day first, the answer last.
  var texts: [String] {
    let dated = pages.flatMap(dues).sorted { $0.day < $1.day }.map(\.text)
    let joined =
      pages.flatMap(joiners)
      + Unanswered(pages: pages, brief: brief).texts
    let answer = self.answer.map { [$0] } ?? []
    let room = Self.most - answer.count
    return Array((dated.prefix(joined.isEmpty ? room : room - 1) + joined).prefix(room)) + answer
  }

  /// The reader's own things that are due soon or overdue; an initiative and the pain it cures are one.
  private func dues(_ page: Page) -> [(day: Day, text: String)] {
    guard page.isJourney, let document = page.matter.changes.after else { return [] }
    let today = brief.edition.after.company.zone.day(of: brief.occasion.clock.now)
    let own = Due.all(in: document).filter {
      $0.person == brief.notice.person && $0.day <= today.adding(days: Self.horizon)
    }
    return own.filter { due in !own.contains { $0.isCure(of: due) } }.map { due in
      let cured = own.filter { due.isCure(of: $0) }.map { named($0, page, isFirst: false) }
      let text = Prose.sentence((task(due, page) + cured).joined(separator: "; "))
      let words = due.day < today ? LetterWords.overdue : LetterWords.due
      return (due.day, words.filled(tongue, due.day.text(tongue), text))
    }
  }

  /// What is to be done: the action with what it cures, else what the thing is called.
  private func task(_ due: Due, _ page: Page) -> [String] {
    guard let action = due.form.value(.action)?.text(tongue), !action.isEmpty else {
      return [named(due, page, isFirst: true)]
    }
    return [Cut.words(action, to: 120), named(due, page, isFirst: false)]
  }

  /// What a thing is called; one that is cured by another says what it is.
  private func named(_ due: Due, _ page: Page, isFirst: Bool) -> String {
    let name = Cut.words(page.teller.name(due.form), to: 120)
    guard !isFirst else { return name }
    let noun = due.form.record.noun[tongue]
    return "\(noun.prefix(1).lowercased())\(noun.dropFirst()) " + (tongue == .en ? "“\(name)”" : "«\(name)»")
  }

  /// The departments that are new on the reader's stages, one wish a stage.
  private func joiners(_ page: Page) -> [String] {
    page.sections.flatMap { section -> [String] in
      let joined = section.group.items.filter { $0.record.isRole && $0.before == nil && !isAnswered($0, page) }
        .compactMap(\.after)
      guard let number = section.group.position.map({ String($0 + 1) }), !joined.isEmpty else { return [] }
      let own = joined.filter { told(of: $0).contains(brief.notice.person) }
      let others = joined.filter { !told(of: $0).contains(brief.notice.person) }
      let mayAsk = section.involvement.isNear || page.isLed
      return [
        own.isEmpty ? nil : LetterWords.yourDepartment.filled(tongue, number, names(own, page)),
        others.isEmpty || !mayAsk ? nil : LetterWords.newDepartment.filled(tongue, number, names(others, page)),
      ].compactMap(\.self)
    }
  }

  /// Whether the department of a role said that it has seen that it takes part.
  private func isAnswered(_ role: Item, _ page: Page) -> Bool {
    brief.edition.hasAcknowledged(role.after?.identity ?? "", role, in: page.matter.changes.id)
  }

  private func names(_ roles: [Form], _ page: Page) -> String {
    roles.map { role in
      let people = told(of: role).map { page.teller.name(.person, $0) }.joined(separator: ", ")
      return page.teller.department(role.identity ?? "") + (people.isEmpty ? "" : " (\(people))")
    }.joined(separator: ", ")
  }

  private func told(of role: Form) -> [String] {
    brief.edition.company(with: role.identity ?? "").told(of: role)
  }

  /// The answer by mail; nil where nobody would note it.
  private var answer: String? {
    guard let noter = brief.noter else { return nil }
    return LetterWords.answer.filled(tongue, noter.name(tongue))
  }
}

extension Page {
  /// Whether the reader owns or manages the journey.
  var isLed: Bool {
    matter.reasons.values.joined().contains { [.owner, .manager].contains($0.kind) }
  }
}
