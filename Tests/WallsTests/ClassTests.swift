import Journey
import Language
import TestSupport
import Testing

@testable import Walls

/// The classes of the pages, and the style sheets and scripts that give them a look and a life.
@Suite struct `Classes of the pages` {
  /// What the schema's kinds, records and targets are called, and steps: each thing says what it is, looked at or not.
  private static let families = ["band", "columns", "look", "of", "record", "ref", "weight", "work"]

  /// How things stand is always said; not everything has a look of its own.
  private static let standings = Set(
    News.Mark.allCases.map(\.rawValue) + Exhibit.Standing.allCases.map(\.rawValue) + ["good", "bad", "neutral"]
      + ["assumed", "hearsay", "sourced"])

  private let assets: [SiteFile]
  private let written: Set<String>

  init() throws {
    let ryadom = try RyadomWall.wall()
    let walls = [
      ryadom, try RyadomWall.wall(first: true), Hamlet.wall(), Self.long, RyadomWall.wall([], []), Self.explained,
    ]
    assets = ryadom.assets
    written = Set(walls.flatMap(Self.pages).flatMap(Self.classes).map(Self.family))
  }

  /// A map of many stages with long names and more pains than are seen at once, whose history has holes, as it was and as
  /// it is to be.
  private static var long: Wall {
    let stages = (1...12).map { place in
      "  - {id: s\(place), title: \"\(String(repeating: "I wait and wait ", count: 8))\", emotion: \(place % 5 - 2), "
        + "departments: [{id: desk, role: accountable}], pains: [{id: queue, text: A queue, severity: 5, department: desk}, "
        + "{id: rain, text: Rain, severity: 4, department: desk}]}"
    }
    let text = (["journey: long", "title: Long", "stages:"] + stages).joined(separator: "\n")
    let target = "journey: far\ntitle: Far\nstate: to-be\ntarget-of: long\nstages: [{id: s1, title: I have it}]\n"
    return Sample.wall([Sample.read("long.cjm.yaml", text), Sample.read("far.cjm.yaml", target)])
  }

  /// A map that changed, with the reason.
  private static var explained: Wall {
    let map = "journey: kettle\ntitle: A kettle\nstages: [{id: choose, title: I choose, gap: "
    return Sample.wall([Sample.read("a.cjm.yaml", map + "2}]\n")], before: [Sample.read("a.cjm.yaml", map + "3}]\n")])
  }

  private static func pages(_ wall: Wall) -> [String] {
    let day = wall.commit.day
    let gap = Timeline.Gap(week: wall.week.adding(-1), day: day, commit: "bad", reason: .unreadable)
    let maps = wall.exhibits.map { exhibit in
      let version = Timeline.Version(week: wall.week, day: day, commit: "abc", document: exhibit.document)
      let past = wall.past(of: exhibit, Timeline([version], gaps: [gap], isCut: true))
      return wall.page(of: exhibit, past: past, in: .en)
    }
    return (Overviews(wall, in: .en).pages + maps).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static func classes(in html: String) -> [String] {
    html.matches(of: /class="([^"]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) }
  }

  /// A class without the number that it ends with: `weight-3` and `weight-4` are one thing.
  private static func family(_ name: String) -> String {
    name.last?.isNumber == true ? String(name.prefix { !$0.isNumber }) : name
  }

  private func texts(_ ending: String) -> [String] {
    assets.filter { $0.path.hasSuffix(ending) }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// What style sheets choose by, their blocks and comments left out.
  private var styled: Set<String> {
    let selectors = texts(".css").map { sheet in
      sheet.replacing(/\/\*(?:[^*]|\*[^\/])*\*\//, with: "").replacing(/\{[^{}]*\}/, with: "{}")
    }
    return Set(selectors.flatMap { $0.matches(of: /\.([A-Za-z][\w-]*)/).map { Self.family(String($0.1)) } })
  }

  /// The words of the scripts' own texts, in which classes are set and looked for.
  private var scripted: Set<String> {
    let quoted = texts(".js").flatMap { $0.matches(of: /"([^"\n]*)"|`([^`]*)`|'([^'\n]*)'/) }
    let words = quoted.flatMap { String($0.1 ?? $0.2 ?? $0.3 ?? "").matches(of: /[A-Za-z][\w-]*/) }
    return Set(words.map { Self.family(String($0.0)) })
  }

  @Test func `have each a page or a script that writes it, where a style sheet has a look for it`() {
    #expect(styled.subtracting(written).subtracting(scripted).sorted() == [])
  }

  @Test func `have each a style sheet or a script that reads it, but for what says how a thing stands`() {
    let unread = written.subtracting(styled).subtracting(scripted).subtracting(Self.standings)
    #expect(unread.filter { name in !Self.families.contains { name.hasPrefix("\($0)-") } }.sorted() == [])
  }
}
