import Journey
import Language
import Testing

@testable import Notices

/// A company of a few people and one map, small enough to be changed line by line.
enum Village {
  static let company = """
    company: Village
    language: en
    departments:
      - {id: sales, title: Sales, head: ann}
      - {id: shop, title: Shop, parent: sales, head: bob}
      - {id: care, title: Care, head: carl}
      - {id: it, title: IT, head: dora}
    people:
      - {id: ann, name: Ann Ash, email: ann@example.org}
      - {id: bob, name: Bob Birch, email: bob@example.org}
      - {id: carl, name: Carl Cedar, email: carl@example.org}
      - {id: dora, name: Dora Dale, email: dora@example.org}
      - {id: eve, name: Eve Elm, email: eve@example.org}
      - {id: olga, name: Olga Oak, email: olga@example.org}

    """

  static let map = """
    journey: visit
    title: A visit
    persona: guest
    owner: olga
    kpis:
      - {id: nps, title: NPS, kind: nps, value: 10}
    stages:
      - id: enter
        title: I enter
        gap: 3
        departments:
          - {id: shop, role: accountable}
          - {id: care, role: consulted}
        touchpoints:
          - id: door
            title: Door
            emotion: 0
            departments: [it]
        kpis:
          - {id: queue, title: Queue, kind: time, unit: min, value: 10, department: care}
      - id: leave
        title: I leave
        gap: 2
        departments: [sales]

    """

  /// What changed between two texts of the map, told to a company.
  static func edition(
    _ map: String, becoming changed: String, company: String = company, formerly: String? = nil,
    by commits: [Commit] = []
  ) throws -> Edition {
    let old = try documents(formerly ?? company, map)
    let new = try documents(company, changed)
    return Weeks.edition(old, new, week: try #require(Week(year: 2026, number: 47))) { _ in commits }
  }

  static func documents(_ company: String, _ map: String) throws -> [String: Document] {
    let documents = [
      "cjm.yaml": Document(Source(name: "cjm.yaml", text: company), as: .company),
      "visit.cjm.yaml": Document(Source(name: "visit.cjm.yaml", text: map), as: .journey),
    ]
    for document in documents.values { try #require(document.tree.refusals.isEmpty) }
    return documents
  }

  /// Who hears of a change, with the kinds of reason.
  static func told(_ edition: Edition) -> [String] {
    edition.notices().map { notice in
      "\(notice.person): \(notice.reasons.map(\.kind.rawValue).joined(separator: ", "))"
    }
  }
}
