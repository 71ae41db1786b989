import Foundation
import Journey
import Language
import Testing

@testable import Notices

@Suite struct `Who is told` {
  @Test func `the real week is told to seven people, and not to the manager who wrote it`() throws {
    let heard = try Weeks.real.whoWouldHear(in: .ru)
    #expect(heard.map(\.lastName) == ["Бондар", "Гаврилова", "Левин", "Мельник", "Руденко", "Соколова", "Тарасова"])
  }

  @Test func `a change of a stage concerns the departments with a role on it, and the owner of the map`() throws {
    let edition = try Village.edition(Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"))
    #expect(Village.told(edition) == ["bob: role", "carl: role", "olga: owner"])
  }

  @Test func `a department that was removed from a stage is told of the removal`() throws {
    let removed = Village.map.replacing("      - {id: care, role: consulted}\n", with: "")
    let edition = try Village.edition(Village.map, becoming: removed)
    #expect(Village.told(edition) == ["bob: role", "carl: role", "olga: owner"])
    let carl = try #require(edition.notices().first { $0.person == "carl" })
    #expect(carl.items.map { $0.fate?.rawValue } == ["left"])
  }

  @Test func `the departments of a stage that is gone are told, and those of its touchpoints`() throws {
    let start = try #require(Village.map.range(of: "  - id: enter"))
    let end = try #require(Village.map.range(of: "  - id: leave"))
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing(String(Village.map[start.lowerBound..<end.lowerBound]), with: ""))
    #expect(
      Village.told(edition) == ["bob: role", "carl: role", "dora: role", "olga: owner"])
  }

  @Test func `a touchpoint that moves is told to the departments of both stages`() throws {
    let lines = Village.map.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex { $0.hasSuffix("touchpoints:") })
    let door = lines[first...(first + 4)]
    let moved = (lines[..<first] + lines[(first + 5)...].dropLast() + door).joined(separator: "\n") + "\n"
    let edition = try Village.edition(Village.map, becoming: moved)
    #expect(edition.notices().flatMap(\.items).map { $0.fate?.rawValue }.uniqued() == ["moved"])
    #expect(Village.told(edition) == ["ann: role", "bob: role", "carl: role", "dora: role, role", "olga: owner"])
  }

  @Test func `the head of the department that a figure named before is told, too`() throws {
    let map = Village.map.replacing("      - {id: care, role: consulted}\n", with: "")
    let edition = try Village.edition(map, becoming: map.replacing("department: care", with: "department: it"))
    #expect(Village.told(edition) == ["bob: role", "carl: item", "dora: item", "olga: owner"])
  }

  @Test func `who is named to cure a pain point is told of it, and who no longer is`() throws {
    let pains = { (who: String) in
      Village.map.replacing("gap: 2\n", with: "gap: 2\n    pains:\n      - {id: wet, text: It rains in, who: \(who)}\n")
    }
    let edition = try Village.edition(pains("eve"), becoming: pains("dora"))
    #expect(Village.told(edition) == ["ann: role", "dora: named", "eve: named", "olga: owner"])
  }

  @Test func `where a role names people, they are told and not the head`() throws {
    let named = Village.map.replacing("{id: care, role: consulted}", with: "{id: care, role: consulted, who: [eve]}")
    let edition = try Village.edition(named, becoming: named.replacing("gap: 3", with: "gap: 4"))
    #expect(Village.told(edition) == ["bob: role", "eve: role", "olga: owner"])
  }

  @Test func `a change at a touchpoint concerns its own departments too, that of another thing does not`() throws {
    let edition = try Village.edition(Village.map, becoming: Village.map.replacing("emotion: 0", with: "emotion: 1"))
    #expect(Village.told(edition) == ["bob: role", "carl: role", "dora: role", "olga: owner"])
  }

  @Test func `the head of the department that a figure names is told`() throws {
    let map = Village.map.replacing("      - {id: care, role: consulted}\n", with: "")
    let edition = try Village.edition(
      map, becoming: map.replacing("value: 10, department", with: "value: 9, department"))
    #expect(Village.told(edition) == ["bob: role", "carl: item", "olga: owner"])
  }

  @Test func `a department without a head and a role without people tell nobody, never everyone`() throws {
    let headless = Village.company.replacing(", head: bob", with: "")
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: headless)
    #expect(Village.told(edition) == ["carl: role", "olga: owner"])
  }

  @Test func `the former owner hears of a change of the owner, the new one too`() throws {
    let edition = try Village.edition(Village.map, becoming: Village.map.replacing("owner: olga", with: "owner: eve"))
    #expect(Village.told(edition) == ["eve: owner", "olga: owner"])
  }

  @Test func `who left the company is told nothing`() throws {
    let without = Village.company.replacing("  - {id: carl, name: Carl Cedar, email: carl@example.org}\n", with: "")
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: without,
      formerly: Village.company)
    #expect(Village.told(edition) == ["bob: role", "olga: owner"])
  }

  @Test func `a changed department concerns its head, the former one too`() throws {
    let changed = Village.company.replacing("title: IT, head: dora", with: "title: IT, head: eve")
    let edition = try Village.edition(
      Village.map, becoming: Village.map, company: changed, formerly: Village.company)
    #expect(Village.told(edition) == ["dora: head", "eve: head"])
  }

  @Test func `a changed persona concerns the owners of the maps that use it`() throws {
    let persona = { (says: String) in
      Document(Source(name: "guest.persona.yaml", text: "persona: guest\nname: Guest\nsays: [\(says)]\n"), as: .persona)
    }
    var old = try Village.documents(Village.company, Village.map)
    var new = old
    old["guest.persona.yaml"] = persona("hello")
    new["guest.persona.yaml"] = persona("goodbye")
    let edition = Weeks.edition(old, new, week: try #require(Week(year: 2026, number: 47)))
    #expect(Village.told(edition) == ["olga: persona"])
  }

  @Test func `people who share a department but have no part in it hear nothing`() throws {
    let staff = Village.company.replacing("name: Eve Elm,", with: "name: Eve Elm, department: shop,")
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: staff)
    #expect(Village.told(edition) == ["bob: role", "carl: role", "olga: owner"])
  }
}

@Suite struct `Who is left out` {
  private static func commit(by people: Set<String>, touching places: Set<Place>) throws -> Commit {
    Commit(
      id: "abc1234", author: "Bob Birch", time: Instant(seconds: 1_795_180_800),
      day: try #require(Day(iso: "2026-11-20")), people: people, touched: places)
  }

  @Test(arguments: [["bob"], ["eve", "bob"]]) func `the author and the typist are left out`(people: [String]) throws {
    let commit = try Self.commit(by: Set(people), touching: [Place("visit", stage: "enter")])
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), by: [commit])
    #expect(Village.told(edition) == ["carl: role", "olga: owner"])
  }

  @Test func `who asks for their own changes gets them`() throws {
    let company = Village.company.replacing("name: Bob Birch,", with: "name: Bob Birch, own-changes: yes,")
    let commit = try Self.commit(by: ["bob", "carl"], touching: [Place("visit", stage: "enter")])
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: company, by: [commit])
    #expect(Village.told(edition) == ["bob: role", "olga: owner"])
  }

  @Test func `who changed a stage together with others is told of it`() throws {
    let place = Place("visit", stage: "enter")
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"),
      by: [try Self.commit(by: ["bob"], touching: [place]), try Self.commit(by: ["eve"], touching: [place])])
    #expect(Village.told(edition) == ["bob: role", "carl: role", "olga: owner"])
  }

  @Test func `an author hears of what others changed elsewhere, and only of that`() throws {
    let changed = Village.map.replacing("gap: 3", with: "gap: 4").replacing("gap: 2", with: "gap: 1")
    let edition = try Village.edition(
      Village.map, becoming: changed,
      by: [
        try Self.commit(by: ["olga"], touching: [Place("visit", stage: "enter")]),
        try Self.commit(by: ["eve"], touching: [Place("visit", stage: "leave")]),
      ])
    let olga = try #require(edition.notices().first { $0.person == "olga" })
    #expect(olga.items.map(\.path.description) == ["stages/leave"])
  }
}
