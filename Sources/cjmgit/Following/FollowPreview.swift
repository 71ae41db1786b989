import Git
import History
import Journey
import Language
import Notices
import Telling

/// What a subscription would have sent in the last weeks: the company is changed in memory only.
struct FollowPreview {
  /// A week, and what the letter of that week would have told for this subscription's sake.
  struct Issue {
    let week: Week
    /// The changes that it asks for, with those who tell them.
    let sets: [(changes: ChangeSet, teller: Teller)]

    var items: Int { sets.map(\.changes.items.count).reduce(0, +) }
  }

  private static let weeks = 4
  let issues: [Issue]
  /// Whether the person hears of what they changed themselves.
  private let hearsOwn: Bool

  /// Looks at the last weeks as if the company had been this one: the person has the one subscription, and no other.
  init(of person: String, in company: Company, upTo week: Week, _ tongue: Tongue, in history: borrowing History) throws
  {
    hearsOwn = company.person(person)?.hearsOwnChanges ?? false
    issues = try (1 - Self.weeks...0).map { offset in
      let own = week.adding(offset)
      guard case (let old, .commit(let new)) = try history.states(of: own), old != .commit(new) else {
        return Issue(week: own, sets: [])
      }
      let mailing = try Mailing(from: old.commit, to: new, in: history)
      let edition = mailing.edition
      let changed = Edition(
        week: edition.week, before: edition.before,
        after: Edition.Side(company: company, registry: edition.after.registry), changes: edition.changes,
        journeys: edition.journeys, commits: edition.commits)
      let matters = changed.notices().first { $0.person == person }?.matters ?? []
      return Issue(week: own, sets: matters.compactMap { Self.followed($0, mailing.compared, tongue) })
    }
  }

  /// The changes of a document that are told because somebody follows them.
  private static func followed(
    _ matter: Notice.Matter, _ compared: Compared, _ tongue: Tongue
  ) -> (changes: ChangeSet, teller: Teller)? {
    let changes = matter.changes.filter { item, _ in
      matter.reasons[item.path]?.contains { $0.kind == .follows } ?? false
    }
    return changes.items.isEmpty ? nil : (changes, compared.teller(changes, tongue))
  }

  /// The weeks with the headlines of what would have been told, the latest last.
  func text(_ layout: Layout, _ tongue: Tongue) -> String {
    let letters = issues.count { $0.items > 0 }
    let items = issues.map(\.items).reduce(0, +)
    let head = FollowWords.sent.filled(
      tongue, FollowWords.letter(letters, tongue), FollowWords.item(items, tongue))
    // Who tries it on their own work sees nothing, and should know why.
    let note = items == 0 && !hearsOwn ? Wrap.lines(FollowWords.ownApart[tongue], width: layout.width) : []
    return (Wrap.lines(head, width: layout.width) + note + issues.flatMap { lines($0, layout, tongue) })
      .map { $0 + "\n" }.joined()
  }

  private func lines(_ issue: Issue, _ layout: Layout, _ tongue: Tongue) -> [String] {
    let days = issue.week.first.text(through: issue.week.last, tongue, year: false)
    let count = issue.items == 0 ? FollowWords.nothing[tongue] : FollowWords.item(issue.items, tongue)
    let head = layout.palette.bold("W\(issue.week.number)") + " · \(days) · \(count)"
    return ["", head]
      + issue.sets.flatMap { set in
        [layout.palette.dim("  " + Escape.line(set.changes.document?.form.title(tongue) ?? ""))]
          + set.changes.groups.flatMap { lines($0, set.teller, layout) }
      }
  }

  /// The items of a stage below its title.
  private func lines(_ group: Group, _ teller: Teller, _ layout: Layout) -> [String] {
    let heading = teller.heading(group)
    let number = heading.number.map { "\($0)" } ?? ""
    let head =
      number.isEmpty
      ? [] : layout.lines(heading.title, lead: "  \(Width.pad(number, to: 2)) ", indent: 5).map(layout.palette.dim)
    return head
      + group.items.flatMap { item in
        Wrap.lines(
          Escape.terminal("\(item.class.mark) \(teller.line(item))"), width: layout.width, first: "     ",
          next: "       ")
      }
  }
}

extension Side {
  /// The commit of a state; nil for all others.
  fileprivate var commit: Oid? { if case .commit(let oid) = self { oid } else { nil } }
}
