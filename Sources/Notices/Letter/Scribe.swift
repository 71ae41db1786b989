import Journey
import Language
import Telling

/// Composes one person's letter out of what concerns them.
struct Scribe {
  /// The most commits that a letter names.
  private static let mostOrigins = 3

  let brief: Brief

  private var notice: Notice { brief.notice }
  private var edition: Edition { brief.edition }
  private var tongue: Tongue { brief.tongue }

  /// The letter, as full as its body may be long.
  func letter() -> Letter {
    let all = notice.matters.map { Page($0, of: brief) }.enumerated()
      .sorted { ($0.element.urgency + [$0.offset]).lexicographicallyPrecedes($1.element.urgency + [$1.offset]) }.map(
        \.element)
    let arrivals = Arrivals(all)
    let pages = arrivals.others
    let frame = frame(all, arrivals)
    let body = PlainBody(frame, tongue)
    let claims = pages.enumerated().flatMap { place, page in
      page.sections.filter { !$0.told.isEmpty }.map { section in
        Fitting.Claim(page: place, isNear: section.involvement.isNear, measure: { body.block($0).count }) {
          page.block(section, $0)
        }
      }
    }
    let plans = (1...max(1, pages.count)).reversed().flatMap { count in Surroundings.allCases.map { (count, $0) } }
    let drafts = plans.lazy.map { count, surroundings in
      Draft(frame, showing: Array(pages.prefix(count)), naming: Array(pages.dropFirst(count)), surroundings, claims)
    }
    let draft = drafts.first(where: \.isRoomy) ?? drafts[drafts.index(before: drafts.endIndex)]
    return draft.letter
  }

  /// The letter without what changed.
  private func frame(_ pages: [Page], _ arrivals: Arrivals) -> Letter {
    let subjects = Subjects(
      pages: arrivals.others, arrivals: arrivals.count(tongue), notice: notice, edition: edition, tongue: tongue)
    let wishes = Wishes(pages: pages, brief: brief).texts
    return Letter(
      id: id, person: notice.person, name: edition.person(notice.person)?.name(tongue) ?? notice.person,
      subject: subjects.text, opening: [counts(arrivals)] + shorts, wishes: wishes, arrivals: arrivals.lines(brief),
      moreArrivals: arrivals.hidden, parts: [],
      uncoordinated: Unanswered(pages: pages, brief: brief).lines(besides: wishes), others: [],
      unanswered: Reminders(brief: brief).lines, closing: closing(arrivals), origins: origins.suffix(Self.mostOrigins),
      olderOrigins: max(0, origins.count - Self.mostOrigins), slip: brief.slip)
  }

  /// The recipient, the window, and for each change what it was and when its author made it: no ids of commits.
  private var id: String {
    var id = Fingerprint(notice.person, edition.week.text)
    for matter in notice.matters {
      for group in matter.changes.groups {
        let times = edition.commits(touching: group.place(in: matter.changes)).map(\.time.seconds)
        for change in group.items.flatMap(\.changes) {
          id.add(change.fingerprint)
          id.add(times.max().map { String($0) } ?? "")
        }
      }
    }
    return id.text
  }

  private func counts(_ arrivals: Arrivals) -> String {
    let items = arrivals.others.flatMap(\.matter.changes.items)
    let changes = items.isEmpty ? nil : Teller.said(items, tongue)
    let said = [arrivals.count(tongue), changes].compactMap(\.self).joined(separator: ", ")
    return LetterWords.slice.filled(tongue, edition.week.title(tongue), edition.week.range(tongue), said)
  }

  /// What the authors wrote in short, each once; the newest of many.
  private var shorts: [String] {
    brief.commits.compactMap(\.reasons.short).uniqued().suffix(3).map { Cut.words($0, to: 400) }
  }

  private func closing(_ arrivals: Arrivals) -> String {
    let why = Why(
      notice: notice, edition: edition, pages: arrivals.others, hasArrivals: !arrivals.pages.isEmpty, tongue: tongue
    ).text
    let cadence = edition.person(notice.person)?.cadence ?? Choices.cadences.all[0].word
    let often = LetterWords.often[cadence]?[tongue] ?? ""
    return [
      LetterWords.whyYou.filled(tongue, why),
      brief.noter == nil ? "\(often)." : LetterWords.answerToChange.filled(tongue, often),
    ].joined(separator: " ")
  }

  private var origins: [Letter.Origin] {
    brief.commits.filter { !$0.id.isEmpty }.map { commit in
      Letter.Origin(
        text: "\(commit.id), \(commit.author), \(commit.day.text(tongue))", link: brief.occasion.commit(commit.id))
    }
  }
}

extension Letter {
  /// Writes a person's letter.
  public init(_ notice: Notice, of edition: Edition, on occasion: Occasion) {
    self = Scribe(brief: Brief(notice: notice, edition: edition, occasion: occasion)).letter()
  }
}
