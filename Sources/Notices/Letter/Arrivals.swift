import Journey
import Language
import Telling

/// Many maps that are wholly new to the reader, as at the first push: a line each instead of all that they hold.
struct Arrivals {
  /// Up to so many new documents a letter tells like every other change.
  private static let fewest = 3
  /// The most documents that are named.
  private static let most = 30

  /// The documents that are told in a line, and those that are told in full.
  let pages: [Page], others: [Page]

  /// Parts the documents of a letter.
  init(_ pages: [Page]) {
    let new = pages.filter { $0.matter.changes.before == nil }
    let areMany = new.count > Self.fewest
    self.pages = areMany ? new.filter(\.isJourney) + new.filter { !$0.isJourney } : []
    others = areMany ? pages.filter { $0.matter.changes.before != nil } : pages
  }

  /// The lines.
  func lines(_ brief: Brief) -> [Letter.Arrival] {
    pages.prefix(Self.most).map { page in
      Letter.Arrival(
        title: page.document.map { page.teller.name($0.form) } ?? "", facts: Self.facts(page),
        link: page.isJourney ? brief.occasion.wall(page.matter.changes.id) : nil)
    }
  }

  /// How many are not named.
  var hidden: Int { max(0, pages.count - Self.most) }

  /// How many maps are new: `5 новых карт`; nil where none is.
  func count(_ tongue: Tongue) -> String? {
    let maps = pages.count(where: \.isJourney)
    return maps > 0
      ? LetterWords.newMap(maps, tongue) : pages.isEmpty ? nil : LetterWords.newRecord(pages.count, tongue)
  }

  /// Who answers for the map, how many stages it has, and which of them are the reader's; what else a document is.
  private static func facts(_ page: Page) -> String {
    guard page.isJourney, let document = page.document else {
      return page.document?.form.record.noun[page.tongue] ?? ""
    }
    let tongue = page.tongue
    let stages = document.form.groups
    let own = stages.indices.filter { page.hasRole(on: stages[$0]) }.map { String($0 + 1) }
    let owner = document.form.text(.owner).map { LetterWords.ownedBy.filled(tongue, page.teller.name(.person, $0)) }
    let count = LetterWords.stages(stages.count, tongue)
    let ownStages = own.isEmpty ? "" : ", " + LetterWords.ownStages.filled(tongue, own.joined(separator: ", "))
    return [owner, count + ownStages].compactMap(\.self).joined(separator: "; ")
  }
}

extension Page {
  /// Whether the reader is told for a role on a stage or at one of its touchpoints.
  func hasRole(on stage: Form) -> Bool {
    stage.everything().contains { form, _ in
      form.roles.contains { role in
        brief.edition.company(with: role.identity ?? "").told(of: role).contains(brief.notice.person)
      }
    }
  }
}
