import Journey
import Language
import TestSupport
import Testing

@testable import Notices

@Suite struct `What departments have not agreed` {
  /// The village's map, changed step by step, each step by somebody of a department.
  private func edition(
    _ steps: [(department: String?, old: String, new: String)], seen: [(department: String, upTo: Int)] = [],
    map: String = Village.map
  ) throws -> Edition {
    let week = try #require(Week(year: 2026, number: 47))
    var versions = [map]
    for step in steps { versions.append(versions[versions.count - 1].replacing(step.old, with: step.new)) }
    let documents = try versions.map { try Village.documents(Village.company, $0) }
    let commits = steps.indices.map { place in
      let changes = [Diff.between(documents[place]["visit.cjm.yaml"], documents[place + 1]["visit.cjm.yaml"])]
      return Commit(
        id: "c\(place)", author: "", time: Instant(seconds: Int64(place)), day: week.first.adding(days: place),
        people: [], touched: Commit.places(touchedBy: changes), department: steps[place].department, changes: changes)
    }
    let first = try #require(documents.first)
    let plain = Weeks.edition(first, documents[documents.count - 1], week: week)
    return Edition(
      week: week, before: plain.before, after: plain.after, changes: plain.changes, journeys: plain.journeys,
      commits: commits,
      acknowledgements: seen.map { department, last in
        Acknowledgement(
          department: department, author: "", day: week.last, commits: Set(commits.prefix(last + 1).map(\.id)))
      })
  }

  private func told(_ edition: Edition) -> [String] {
    edition.uncoordinated.map { found in
      let waiting = found.departments.joined(separator: ", ")
      let rule = found.rule.map { " (\($0.name))" } ?? ""
      let changed = found.changedBy.map { $0 ?? "?" }.joined(separator: ", ")
      return "\(found.path): \(changed) -> \(waiting)\(rule)"
    }
  }

  @Test func `who answers for a stage and did not change it is waited for, who is consulted is not`() throws {
    let raised = ("care" as String?, "gap: 3", "gap: 4")
    #expect(told(try edition([raised])) == ["stages/enter: care -> shop"])
  }

  @Test func `a department's own change waits for nobody else than the others`() throws {
    #expect(told(try edition([("shop", "gap: 3", "gap: 4")])) == [])
    #expect(
      told(try edition([("shop", "emotion: 0", "emotion: -1")])) == ["stages/enter/touchpoints/door: shop -> it"])
  }

  @Test func `a letter names the reader's places that are not agreed, and none twice`() throws {
    let doors = (1...6).map { "      - {id: door\($0), title: Door \($0), emotion: 0, departments: [it]}\n" }
    let map = Village.map.replacing("        emotion: 0\n", with: "        emotion: 0\n" + doors.joined())
      .replacing("        departments: [it]\n", with: "")
    let steps = (1...6).map { door in
      (department: "care" as String?, old: "title: Door \(door), emotion: 0", new: "title: Door \(door), emotion: -1")
    }
    let edition = try edition(steps, map: map)
    #expect(edition.uncoordinated.count == 6)
    var said: [String] = []
    for person in ["bob", "dora", "olga"] {
      let notice = try #require(edition.notices().first { $0.person == person })
      for tongue in Tongue.allCases {
        let letter = Letter(notice, of: edition, on: try Weeks.occasion(tongue))
        let head = LetterWords.uncoordinated[tongue]
        let isThere = !letter.uncoordinated.isEmpty
        #expect(PlainBody(letter, tongue).text.contains(head.uppercased()) == isThere)
        #expect(HTMLBody(letter: letter, tongue: tongue) { _ in nil }.text.contains(">\(head)<") == isThere)
        said.append(([person] + letter.wishes + ["—"] + letter.uncoordinated).joined(separator: "\n"))
      }
    }
    expectSnapshot(said.joined(separator: "\n\n") + "\n", "uncoordinated.txt")
  }

  @Test func `who changed it later has answered`() throws {
    #expect(told(try edition([("care", "gap: 3", "gap: 4"), ("shop", "gap: 4", "gap: 5")])) == [])
    #expect(
      told(try edition([("shop", "gap: 3", "gap: 4"), ("care", "gap: 4", "gap: 5")])) == [
        "stages/enter: shop, care -> shop"
      ])
  }

  @Test func `who said that they have seen it has answered, up to there`() throws {
    let steps: [(String?, String, String)] = [("care", "gap: 3", "gap: 4"), ("care", "gap: 4", "gap: 5")]
    #expect(told(try edition(steps, seen: [("shop", 1)])) == [])
    #expect(told(try edition(steps, seen: [("shop", 0)])) == ["stages/enter: care -> shop"])
    #expect(told(try edition(steps, seen: [("it", 1)])) == ["stages/enter: care -> shop"])
  }

  @Test func `a department answers for those under it, never for those above`() throws {
    #expect(told(try edition([("care", "gap: 3", "gap: 4")], seen: [("sales", 0)])) == [])
    #expect(told(try edition([("shop", "gap: 2", "gap: 1")])) == [])
    #expect(told(try edition([("care", "gap: 2", "gap: 1")], seen: [("shop", 0)])) == ["stages/leave: care -> sales"])
  }

  @Test func `an author of no department counts as none of them`() throws {
    #expect(told(try edition([(nil, "gap: 3", "gap: 4")])) == ["stages/enter: ? -> shop"])
  }

  @Test func `what was undone is agreed`() throws {
    #expect(told(try edition([("care", "gap: 3", "gap: 4"), ("care", "gap: 4", "gap: 3")])) == [])
  }

  @Test func `rewording and another place in the list are nothing to agree about`() throws {
    #expect(told(try edition([("care", "title: I enter", "title: I entre")])) == [])
  }

  @Test func `what got worse stands first, then where the one who answers is missing`() throws {
    let steps: [(String?, String, String)] = [
      ("care", "gap: 2", "gap: 1"), ("care", "emotion: 0", "emotion: 1"), ("care", "gap: 3", "gap: 4"),
    ]
    #expect(
      told(try edition(steps)) == [
        "stages/enter: care -> shop", "stages/enter/touchpoints/door: care -> shop, it",
        "stages/leave: care -> sales",
      ])
  }

  @Test func `a standard that stayed while the customer's action changed is named until somebody has seen it`() throws {
    let map = Village.map.replacing(
      "emotion: 0\n", with: "emotion: 0\n        action: Pushes\n        standard: Opens\n")
    let action = ("shop" as String?, "action: Pushes", "action: Waves at the camera")
    #expect(
      told(try edition([action], seen: [("it", 0)], map: map)) == [])
    #expect(
      told(try edition([action], map: map)) == ["stages/enter/touchpoints/door: shop -> it (standard)"])
    #expect(
      told(try edition([action, ("it", "standard: Opens", "standard: Opens by itself")], map: map)) == [
        "stages/enter/touchpoints/door: shop, it -> shop"
      ])
  }

  @Test func `a map that is new in the window counts from the change behind its first one`() throws {
    let changed = try edition([("care", "gap: 3", "gap: 4")])
    let week = changed.week
    let new = try Village.documents(Village.company, Village.map.replacing("gap: 3", with: "gap: 4"))
    let company = try Village.documents(Village.company, Village.map).filter { $0.key == "cjm.yaml" }
    let plain = Weeks.edition(company, new, week: week)
    let edition = Edition(
      week: week, before: plain.before, after: plain.after, changes: plain.changes, journeys: plain.journeys,
      commits: changed.commits)
    #expect(told(edition) == ["stages/enter: care -> shop"])
  }
}
