import Foundation
import Journey
import Language
import TestSupport
import Testing

@testable import Walls

@Suite struct `Pages of several maps` {
  @Test(arguments: Tongue.allCases) func `say the week in every language`(_ tongue: Tongue) throws {
    let pages = Hamlet.pages(Hamlet.wall(), in: tongue)
    for name in ["index", "atlas", "departments", "department-desk", "persona-mia", "widget"] {
      let page = try #require(pages[name])
      let body = try #require(page.split(separator: "<main id=\"content\">", maxSplits: 1).last)
      expectSnapshot(String(body), "hamlet-\(name).\(tongue.rawValue).html")
    }
  }

  @Test(arguments: Tongue.allCases) func `lead only to pages that there are`(_ tongue: Tongue) throws {
    let wall = try RyadomWall.wall()
    let pages = Hamlet.pages(wall, in: tongue)
    let maps = wall.exhibits.map { PageName.journey($0.document.id) }
    let known = Set((Array(pages.keys) + maps).map { "\($0).html" })
    for (name, html) in pages {
      for match in html.matches(of: /href="([^"#?:]+\.html)/) where !match.1.contains("/") {
        #expect(known.contains(String(match.1)), "\(name) leads to \(match.1)")
      }
    }
  }

  @Test func `in the first week of all call nothing new`() throws {
    let index = try #require(Hamlet.pages(Hamlet.wall(Hamlet.documents(), []))["index"])
    #expect(index.contains("The maps are here for the first week"))
    #expect(!index.contains("id=\"new\"") && !index.contains("id=\"changes\""))
  }

  @Test func `say that nothing changed`() throws {
    let index = try #require(Hamlet.pages(Hamlet.wall(Hamlet.documents(), Hamlet.documents()))["index"])
    for sentence in ["No map changed this week.", "Nothing got better this week.", "Nothing got worse this week."] {
      #expect(index.contains(sentence))
    }
  }

  @Test func `stand without any map, department or persona`() {
    let pages = Hamlet.pages(RyadomWall.wall([], []))
    #expect(pages.keys.sorted() == ["atlas", "departments", "index", "personas", "widget"])
    #expect(pages["atlas"]?.contains("There are no maps yet.") == true)
  }

  @Test func `show what people wrote as text`() throws {
    let hostile = "<img src=x onerror=alert(1)></script><script>alert(1)</script>\"' onload=x"
    let quoted = hostile.replacing("\"", with: "\\\"")
    let texts = [Hamlet.loanLater, Hamlet.company, Hamlet.persona].map { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
        guard let match = line.firstMatch(of: /^( *(?:- )?(?:title|name|text|portrait|scenario|company|short|unit): )/)
        else { return String(line) }
        return "\(match.1)\"\(quoted)\""
      }.joined(separator: "\n")
    }
    let documents = [
      RyadomWall.document(texts[1], .company), RyadomWall.document(texts[2], .persona), RyadomWall.document(texts[0]),
    ]
    let former = [RyadomWall.document(texts[0].replacing("value: 55", with: "value: 1"))]
    for (name, html) in Hamlet.pages(RyadomWall.wall(documents, former)) {
      #expect(!html.contains("<img src=x") && !html.contains("<script>alert"), "\(name)")
      #expect(html.contains("&lt;img src=x onerror=alert(1)&gt;"), "\(name)")
    }
  }

  @Test func `for everybody's eyes name nobody`() throws {
    for (name, html) in Hamlet.pages(try RyadomWall.wall(isPublic: true)) {
      #expect(!html.contains("data-owner"), "\(name)")
    }
  }

  @Test func `tell maps of one title apart by their ids`() throws {
    let twin = Hamlet.loanLater.replacing("journey: loan", with: "journey: loan-by-post")
    let atlas = try #require(Hamlet.pages(Hamlet.wall(Hamlet.documents() + [RyadomWall.document(twin)]))["atlas"])
    let titles = atlas.matches(of: /<h3><a [^>]*>([^<]*)</).map { String($0.1) }
    #expect(titles == ["I borrow a book (loan)", "I borrow a book (loan-by-post)", "I bring it back"])
  }

  @Test func `show a map with no stages as one`() throws {
    let atlas = try #require(Hamlet.pages(Hamlet.wall())["atlas"])
    #expect(atlas.contains("no stages yet"))
  }
}

@Suite struct `The atlas` {
  private func atlas(_ maps: [String]) -> Atlas {
    let documents = maps.map { RyadomWall.document($0) }
    return Atlas(Overview(RyadomWall.wall(documents, documents), in: .en))
  }

  @Test func `puts versions and targets of a map beside it`() {
    let atlas = atlas([
      "journey: a\ntitle: A\nsegment: x\nscenario: buy\n", "journey: b\ntitle: B\nsegment: y\nversion-of: a\n",
      "journey: c\ntitle: C\nsegment: x\ntarget-of: b\nscenario: other\n", "journey: d\ntitle: D\n",
    ])
    #expect(atlas.rows.map(\.scenario) == ["buy", nil])
    #expect(atlas.rows.map(\.cards) == [[0, 1, 2], [3]])
    #expect(atlas.isTable)
  }

  @Test func `ends where maps are versions of each other`() {
    let atlas = atlas([
      "journey: a\ntitle: A\nscenario: one\nversion-of: b\n", "journey: b\ntitle: B\nscenario: two\nversion-of: a\n",
    ])
    #expect(atlas.rows.flatMap(\.cards).sorted() == [0, 1])
  }

  @Test func `is a list where a table would be empty`() {
    let maps = (0..<40).map { "journey: m\($0)\ntitle: M\($0)\nsegment: s\($0 % 5)\nscenario: own \($0)\n" }
    #expect(!atlas(maps).isTable)
    #expect(atlas(Array(maps.prefix(5))).isTable)
  }
}

@Suite struct `Departments` {
  private func overview(_ departments: String) -> Overview {
    Overview(
      Hamlet.wall(Hamlet.documents(company: "departments:\n\(departments)"), Hamlet.documents(loan: Hamlet.loan)),
      in: .en)
  }

  private func outline(_ trees: [UnitTree]) -> String {
    trees.map { "\($0.unit.id)(\(outline($0.under)))" }.joined(separator: " ")
  }

  @Test func `are a tree, and those that are parts of each other are not lost`() {
    let overview = overview(
      """
        - {id: a, title: A, parent: b}
        - {id: b, title: B, parent: a}
        - {id: c, title: C, parent: gone}
        - {id: d, title: D, parent: c}
        - {id: d, title: Twice}
      """)
    #expect(outline(UnitTree.all(overview.slices.map(\.unit))) == "c(d()) desk() it() a(b())")
  }

  @Test func `see the work of those under them`() throws {
    let overview = Overview(Hamlet.wall(), in: .en)
    let slices = Dictionary(uniqueKeysWithValues: overview.slices.map { ($0.unit.id, $0) })
    let town = try #require(slices["town"])
    let desk = try #require(slices["desk"])
    #expect(town.items.map(\.thing.path.description) == desk.items.map(\.thing.path.description))
    #expect(desk.figures.map { $0.thing.path.description } == ["stages/find/kpis/found"])
    #expect(desk.due.map { $0.thing.path.description } == ["stages/find/opportunities/step"])
    #expect(desk.pains.map { $0.thing.path.description } == ["stages/find/pains/high"])
    #expect(desk.joined.map { $0.thing.path.description } == ["stages/take/departments/desk"])
    #expect(try #require(slices["it"]).figures.isEmpty)
  }

  @Test func `that answer for a stage have the pains in it that name none`() throws {
    let loan = Hamlet.loanLater.replacing("severity: 5\n        department: desk", with: "severity: 5")
    let overview = Overview(Hamlet.wall(Hamlet.documents(loan: loan)), in: .en)
    let pains = overview.slices.map { slice in "\(slice.unit.id): \(slice.pains.map { $0.thing.path.description })" }
    #expect(pains == [#"town: ["stages/find/pains/high"]"#, #"desk: ["stages/find/pains/high"]"#, "it: []"])
  }
}

@Suite struct `The week in three sentences` {
  @Test func `takes the figure that moved farthest, and what has no day`() throws {
    let brief = WeekBrief(overview: Overview(Hamlet.wall(), in: .en))
    let best = try #require(brief.sentence(.improvement))
    #expect(best.figure == "40 → 55 %")
    #expect(best.address == "journey-loan.html#stages/find/kpis/found")
    #expect(best.place == "I borrow a book, stage\u{A0}1")
    #expect(try #require(brief.sentence(.regression)).text.contains("Gap 1 → 2"))
    #expect(try #require(brief.decision).text == "The shelf is too high (severity 5, Desk): no due day")
  }

  @Test func `takes the sharpest of what waits, with a day that has passed or without one`() throws {
    let blunt = "pains:\n      - {id: dim, text: Too dark, severity: 4}\n"
    for day in ["", ", due: 2026-11-02"] {
      let sharp = "      - {id: wet, text: It rains in, severity: 5\(day)}\n"
      let loan = Hamlet.loanLater.replacing("severity: 5", with: "severity: 4").replacing(
        "pains:\n", with: blunt + sharp)
      let brief = WeekBrief(overview: Overview(Hamlet.wall(Hamlet.documents(loan: loan)), in: .en))
      let decision = try #require(brief.decision)
      #expect(decision.text.contains("It rains in") && decision.others == 2, "\(day): \(decision.text)")
    }
  }
}
