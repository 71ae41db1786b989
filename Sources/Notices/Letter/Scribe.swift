import Journey
import Language
import Telling

/// Composes one person's letter out of what concerns them.
struct Scribe {
  let notice: Notice
  let edition: Edition
  let occasion: Occasion

  var tongue: Tongue { occasion.tongue }

  /// The letter, as full as its body may be long.
  func letter() -> Letter {
    let all = notice.matters.map { Page($0, of: self) }
    let pages = all.filter(\.isNear) + all.filter { !$0.isNear }
    let bare = letter(pages.map { $0.part([], more: 0) }, pages)
    let body = PlainBody(bare, tongue)
    let claims = pages.enumerated().flatMap { place, page in
      page.sections.compactMap { section -> Fitting.Claim? in
        let versions = Detailing.all.compactMap { page.block(section, $0) }
        guard !versions.isEmpty else { return nil }
        return Fitting.Claim(page: place, isNear: section.involvement.isNear, versions: versions)
      }
    }
    let fitting = Fitting(claims, room: Fitting.mostLines - body.above.count) { body.block($0).count }
    let parts = pages.enumerated().map { place, page in
      let (blocks, hidden) = fitting.blocks(ofPage: place)
      return page.part(blocks, more: hidden)
    }
    return letter(parts, pages)
  }

  private func letter(_ parts: [Letter.Part], _ pages: [Page]) -> Letter {
    Letter(
      id: id, person: notice.person, name: edition.person(notice.person)?.name(tongue) ?? notice.person,
      subject: Subjects(pages: pages, notice: notice, edition: edition, tongue: tongue).text,
      opening: [counts] + shorts, wishes: Wishes(pages: pages, scribe: self).texts, parts: parts,
      closing: closing(pages), slip: slip)
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

  private var counts: String {
    let counts = Teller.counts(notice.items, tongue)
    let said = [counts.all, counts.better, counts.worse].filter { !$0.hasPrefix("0 ") }.joined(separator: ", ")
    return LetterWords.slice.filled(tongue, edition.week.title(tongue), edition.week.range(tongue), said)
  }

  /// What the authors wrote in short, each once; the newest of many.
  private var shorts: [String] {
    commits.compactMap(\.reasons.short).uniqued().suffix(3).map { Cut.words($0, to: 400) }
  }

  /// The commits that made what the letter tells, oldest first.
  var commits: [Commit] {
    let places = notice.matters.flatMap { matter in matter.changes.groups.map { $0.place(in: matter.changes) } }
    let told = Set(places.flatMap { edition.commits(touching: $0).map(\.id) })
    return edition.commits.filter { told.contains($0.id) }
  }

  private func closing(_ pages: [Page]) -> String {
    let why = Why(notice: notice, edition: edition, pages: pages, tongue: tongue).text
    return ([LetterWords.whyYou.filled(tongue, why), LetterWords.often[tongue]] + signed).joined(separator: " ")
  }

  private var signed: [String] {
    let signed = commits.filter { !$0.id.isEmpty }.map { "\($0.id), \($0.author), \($0.day.text(tongue))" }
    guard signed.count > 1 else { return signed.map { LetterWords.commit.filled(tongue, $0) } }
    let hidden = signed.count - 3
    let shown = signed.suffix(3) + (hidden > 0 ? [LetterWords.moreCommits.filled(tongue, String(hidden))] : [])
    return [LetterWords.commits.filled(tongue, shown.joined(separator: "; "))]
  }
}

extension Letter {
  /// Writes a person's letter.
  public init(_ notice: Notice, of edition: Edition, on occasion: Occasion) {
    self = Scribe(notice: notice, edition: edition, occasion: occasion).letter()
  }
}
