import Journey
import Language
import Testing

@testable import Notices

@Suite struct `What does not wait for the weekly letter` {
  /// Who is told at once of a change of the village's map, and of which items.
  private func urgent(_ old: String, becoming new: String, in map: String = Village.map) throws -> [String] {
    try Village.edition(map, becoming: map.replacing(old, with: new)).urgentNotices().map { notice in
      "\(notice.person): \(notice.items.map(\.path.description).joined(separator: ", "))"
    }
  }

  @Test func `a department that came is told at once, and nobody else`() throws {
    #expect(
      try urgent("departments: [sales]", becoming: "departments: [sales, it]") == [
        "dora: stages/leave/departments/it"
      ])
  }

  @Test func `a department that went is told at once`() throws {
    #expect(
      try urgent("      - {id: care, role: consulted}\n", becoming: "") == [
        "carl: stages/enter/departments/care"
      ])
  }

  @Test func `a department that came with a whole touchpoint is told of the touchpoint`() throws {
    let till = "touchpoints:\n      - {id: till, title: Till, departments: [it]}\n    departments: [sales]"
    #expect(try urgent("departments: [sales]", becoming: till) == ["dora: stages/leave/touchpoints/till"])
  }

  @Test func `a stage that got worse is told at once to who answers for it, not to who is consulted or owns the map`()
    throws
  {
    #expect(try urgent("gap: 3", becoming: "gap: 4") == ["bob: stages/enter"])
    #expect(try urgent("gap: 3", becoming: "gap: 2") == [])
  }

  @Test func `a touchpoint that got worse is told at once to who answers for its stage`() throws {
    #expect(try urgent("emotion: 0", becoming: "emotion: -1") == ["bob: stages/enter/touchpoints/door"])
  }

  @Test func `who carries a stage out hears of its regression in the weekly letter`() throws {
    #expect(try urgent("gap: 2", becoming: "gap: 3") == [])
  }

  @Test func `who was newly named in a role hears at once, who was named before does not`() throws {
    #expect(
      try urgent("role: consulted}", becoming: "role: consulted, who: [eve]}") == [
        "eve: stages/enter/departments/care"
      ])
    let named = Village.map.replacing("role: consulted}", with: "role: consulted, who: [eve]}")
    #expect(
      try urgent("who: [eve]", becoming: "who: [eve, carl]", in: named) == ["carl: stages/enter/departments/care"])
    #expect(try urgent("who: [eve]", becoming: "who: [eve], does: waits", in: named) == [])
  }

  @Test func `who is to cure a pain point hears of it at once, though no role names them`() throws {
    let pain = "gap: 2\n    pains:\n      - {id: wet, text: It rains in, who: eve}"
    #expect(try urgent("gap: 2", becoming: pain) == ["eve: stages/leave/pains/wet"])
  }

  @Test func `who became the owner of a map reads of it in the weekly letter`() throws {
    #expect(try urgent("owner: olga", becoming: "owner: eve") == [])
  }

  @Test func `a new map waits for the weekly letter, whatever is in it`() throws {
    var old = try Village.documents(Village.company, Village.map)
    let new = old
    old["visit.cjm.yaml"] = nil
    let edition = Weeks.edition(old, new, week: try #require(Week(year: 2026, number: 47)))
    #expect(edition.urgentNotices().isEmpty)
    #expect(!edition.notices().isEmpty)
  }

  @Test func `of the real week two of seven people hear at once, and of four items`() throws {
    let urgent = try Weeks.real.urgentNotices().map { notice in
      "\(notice.person): \(notice.items.map(\.path.description).joined(separator: ", "))"
    }
    #expect(
      urgent == [
        "sokolova: stages/checkout/pains/card-rejected, stages/checkout/opportunities/link-plastic",
        "bondar: stages/checkout/departments/contact-centre, stages/ask/kpis/card-calls",
      ])
  }
}
