import Journey
import Language

extension Letter {
  /// What mail programs and filters go by: addresses, the date, and the ids of what is told.
  struct Slip: Sendable {
    /// The language of the letter.
    let tongue: Tongue
    /// The moment of writing, as the company's clocks show it.
    let date: LocalTime
    /// The reader's address; nil where the company gives none.
    let email: String?
    /// Who notes answers; nil where nobody does.
    let noter: (name: String, email: String)?
    /// The week, as `2026-W47`.
    let week: String
    /// The frames that the letter stands in.
    let templates: Templates
    /// The documents, the stages as `journey/stage`, the commits, and why: `owner`, `role` ….
    let documents: [String], stages: [String], commits: [String], reasons: [String]
  }
}

extension Brief {
  var slip: Letter.Slip {
    let groups = notice.matters.flatMap { matter in matter.changes.groups.map { $0.place(in: matter.changes) } }
    return Letter.Slip(
      tongue: tongue, date: edition.after.company.zone.local(occasion.clock.now),
      email: edition.person(notice.person)?.email,
      noter: noter.flatMap { noter in noter.email.map { (noter.name(tongue), $0) } }, week: edition.week.text,
      templates: occasion.templates,
      documents: notice.matters.map(\.changes.id).filter { !$0.isEmpty },
      stages: groups.compactMap { place in place.stage.map { "\(place.document)/\($0)" } },
      commits: commits.map(\.id).filter { !$0.isEmpty }, reasons: notice.reasons.map(\.kind.rawValue).uniqued())
  }
}
