import Journey
import Language
import Telling

/// What a letter says that only reminds.
struct Reminder {
  /// The most columns of a subject.
  private static let columns = 78

  let brief: Brief
  let week: Week
  let maps: [MapDue]

  init(brief: Brief, week: Week) {
    self.brief = brief
    self.week = week
    maps = Reminders(brief: brief).maps
  }

  private var tongue: Tongue { brief.tongue }
  private var person: String { brief.notice.person }
  private var documents: [Document] { maps.compactMap { Reminders(brief: brief).document($0.journey) } }
  private var stewards: [Stewards] { documents.compactMap(Stewards.init) }

  var subject: String {
    let head = LetterWords.unanswered[tongue]
    let titles = documents.map { $0.form.title(tongue) }.joined(separator: ", ")
    return Cut.words(
      "\(week.title(tongue)): \(head.prefix(1).lowercased())\(head.dropFirst()): \(titles)", to: Self.columns)
  }

  var counts: String {
    "\(week.title(tongue)) (\(week.range(tongue))): \(LetterWords.unansweredMap(maps.count, tongue))."
  }

  /// The answer by mail, or by those who keep the maps the program that asks for it.
  var wish: String {
    noter.map { LetterWords.answerToReminder.filled(tongue, $0.name(tongue)) } ?? LetterWords.goThrough[tongue]
  }

  var closing: String {
    let why = LetterWords.you.filled(tongue, Prose.list(parts.map { $0.words[tongue] }, LetterWords.and[tongue]))
    let cadence = Cadence(of: person, in: brief.edition.after.company) == .monthly ? Cadence.monthly : .weekly
    let often = LetterWords.often[cadence.rawValue]?[tongue] ?? ""
    return [
      LetterWords.whyYou.filled(tongue, why),
      noter == nil ? "\(often)." : LetterWords.answerToChange.filled(tongue, often),
    ].joined(separator: " ")
  }

  /// What the reader is to the maps.
  private var parts: [(kind: Reason.Kind, words: Words)] {
    let all: [(Reason.Kind, Words, Bool)] = [
      (.owner, LetterWords.owner, stewards.contains { $0.owner == person }),
      (.manager, LetterWords.manager, stewards.contains { $0.manager == person }),
      (.workingGroup, LetterWords.workingGroup, stewards.contains { $0.workingGroup.contains(person) }),
    ]
    return all.filter(\.2).map { ($0.0, $0.1) }
  }

  /// Who notes the answer; nil where the reader does, or nobody.
  private var noter: Person? {
    let keepers = stewards.compactMap { $0.manager ?? $0.owner }
    guard !keepers.contains(person) else { return nil }
    return keepers.compactMap(brief.edition.person).first { $0.email.map { (try? Address($0)) != nil } ?? false }
  }

  var slip: Letter.Slip {
    Letter.Slip(
      tongue: tongue, date: brief.edition.after.company.zone.local(brief.occasion.clock.now),
      email: brief.edition.person(person)?.email,
      noter: noter.flatMap { noter in noter.email.map { (noter.name(tongue), $0) } }, week: week.text,
      templates: brief.occasion.templates, pictures: brief.occasion.pictures, documents: maps.map(\.journey),
      stages: [], commits: [], reasons: parts.map(\.kind.rawValue))
  }
}
