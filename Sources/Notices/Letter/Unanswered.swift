import Journey
import Language
import Telling

/// What departments have not agreed on the reader's stages, as wishes: at most one of the reader's own departments, and
/// one of others.
struct Unanswered {
  /// The places that one wish names; the others are counted.
  private static let most = 2

  let pages: [Page]
  let brief: Brief

  private var tongue: Tongue { brief.tongue }

  /// The wishes; none where everything is agreed.
  var texts: [String] {
    let found = brief.edition.uncoordinated.filter { !$0.waiting.isEmpty }.compactMap { found in
      pages.first { isOwn(found, $0) }.map { (found: found, page: $0) }
    }
    let own = found.filter { !waiting($0.found).isEmpty }
    let others = found.filter { waiting($0.found).isEmpty }
    return [wish(LetterWords.ownAnswer, own), wish(LetterWords.othersAnswer, others)].compactMap(\.self)
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

  private func wish(_ words: Words, _ found: [(found: Uncoordinated, page: Page)]) -> String? {
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
