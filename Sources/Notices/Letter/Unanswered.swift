import Journey
import Language
import Telling

/// What departments have not agreed on the reader's stages: as wishes, at most one of the reader's own departments and one
/// of others; and as lines, where no wish says it.
struct Unanswered {
  /// The places that one wish names; the others are counted.
  private static let most = 2
  /// The most lines of the section.
  private static let mostLines = 3

  let pages: [Page]
  let brief: Brief

  private var tongue: Tongue { brief.tongue }

  /// Something not agreed, with the page of its map.
  private typealias Found = (found: Uncoordinated, page: Page)

  /// The wishes; none where everything is agreed.
  var texts: [String] { wishes.map(\.text) }

  /// A line for each of the reader's own places that no wish of the letter names, and a last one that counts the rest.
  func lines(besides wishes: [String]) -> [String] {
    let named = Set(self.wishes.filter { wishes.contains($0.text) }.flatMap(\.named))
    let left = found.filter { !named.contains(key($0.found)) && isCarried($0.found, $0.page) }
    let rest = left.count - Self.mostLines
    return left.prefix(Self.mostLines).map(line)
      + (rest > 0 ? [LetterWords.moreInCoord.filled(tongue, String(rest))] : [])
  }

  private var found: [Found] {
    brief.edition.uncoordinated.filter { !$0.waiting.isEmpty }.compactMap { found in
      pages.first { isOwn(found, $0) }.map { (found: found, page: $0) }
    }
  }

  /// The wishes, with the keys of the places that each names.
  private var wishes: [(text: String, named: [Place])] {
    let own = found.filter { !waiting($0.found).isEmpty }
    let others = found.filter { waiting($0.found).isEmpty }
    return [(LetterWords.ownAnswer, own), (LetterWords.othersAnswer, others)].compactMap { words, found in
      wish(words, found).map { ($0, found.prefix(Self.most).map { key($0.found) }) }
    }
  }

  private func key(_ found: Uncoordinated) -> Place {
    found.form.record.target == .touchpoint
      ? Place(found.journey.id, touchpoint: found.form.identity ?? "")
      : Place(found.journey.id, stage: found.form.identity ?? "")
  }

  /// Where it is, who changed it, who has not answered.
  private func line(_ found: Found) -> String {
    let (found, page) = found
    let name = page.teller.name(found.form)
    let place = found.stage.map { LetterWords.inStage.filled(tongue, name, String($0.number)) } ?? name
    let authors = found.changedBy.map { $0.map(page.teller.department) ?? LetterWords.unknownDepartment[tongue] }
    return LetterWords.notAgreed.filled(
      tongue, place, authors.joined(separator: ", "),
      found.waiting.map { page.teller.department($0.identity ?? "") }.joined(separator: ", "))
  }

  /// Whether the reader is accountable or responsible there.
  private func isCarried(_ found: Uncoordinated, _ page: Page) -> Bool {
    page.sections.contains { $0.group.path.last == found.stage?.form.identity && $0.involvement.isNear }
      || found.bearers.contains { role in
        brief.edition.company(with: role.identity ?? "").told(of: role).contains(brief.notice.person)
      }
  }

  /// Whether the reader takes part in what is not agreed: looks after the map, or does the work there.
  private func isOwn(_ found: Uncoordinated, _ page: Page) -> Bool {
    guard page.matter.changes.id == found.journey.id else { return false }
    let isThere = page.sections.contains { $0.group.path.last == found.stage?.form.identity && $0.involvement.isNear }
    return page.isLed || isThere || !waiting(found).isEmpty
  }

  /// The roles that have not answered and for which the reader is told.
  private func waiting(_ found: Uncoordinated) -> [Form] {
    found.waiting.filter { role in
      brief.edition.company(with: role.identity ?? "").told(of: role).contains(brief.notice.person)
    }
  }

  private func wish(_ words: Words, _ found: [Found]) -> String? {
    guard !found.isEmpty else { return nil }
    let places = found.prefix(Self.most).map { found, page in
      let name = page.teller.name(found.form)
      let place = found.stage.map { LetterWords.atPlace.filled(tongue, String($0.number), name) } ?? name
      let departments = found.waiting.map { page.teller.department($0.identity ?? "") }.joined(separator: ", ")
      return waiting(found).isEmpty ? "\(place) — \(departments)" : place
    }
    let rest = found.count - places.count
    let more = rest > 0 ? [LetterWords.moreCommits.filled(tongue, String(rest))] : []
    return words.filled(tongue, (places + more).joined(separator: "; "))
  }
}
