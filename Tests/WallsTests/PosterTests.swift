import Foundation
import FoundationXML
import Journey
import Language
import TestSupport
import Testing

@testable import Walls

@Suite struct `A poster` {
  private static let small = """
    journey: bike
    title: A bicycle is mended
    promise: Ready tomorrow, or we lend you one.
    stages:
      - {id: bring, title: I bring it in, emotion: 1, gap: 2, goal: To ride again tomorrow}
      - id: wait
        title: I wait
        emotion: -1
        reality: Nobody says when it will be ready.
        pains: [{id: silence, text: No word for three days, severity: 4}]
        kpis: [{id: days, title: Days in the workshop, kind: time, value: 3, target: 1, unit: d}]
    """
  private static let smallBefore = small.replacing("emotion: -1", with: "emotion: 0").replacing(
    "value: 3", with: "value: 2")

  private func wall(_ text: String, before: String? = nil) -> Wall {
    RyadomWall.wall([RyadomWall.document(text)], before.map { [RyadomWall.document($0)] } ?? [])
  }

  private func poster(
    _ text: String, before: String? = nil, sheet: Sheet? = nil, lanes: [String]? = nil, in tongue: Tongue = .en
  ) throws -> Poster {
    let wall = wall(text, before: before)
    return try Poster(of: #require(wall.exhibits.first), on: wall, in: tongue, sheet: sheet, lanes: lanes)
  }

  @Test func `shows a small map and its week on one sheet`() throws {
    expectSnapshot(try poster(Self.small, before: Self.smallBefore).artwork.svg, "poster.small.svg")
  }

  @Test func `is the same twice`() throws {
    let made = try (0..<2).map { _ in try poster(Self.small, before: Self.smallBefore).artwork.svg }
    #expect(made[0] == made[1])
  }

  @Test(arguments: Tongue.allCases, [false, true])
  func `keeps every text in its place, none over another`(_ tongue: Tongue, _ isPublic: Bool) throws {
    let wall = try RyadomWall.wall(isPublic: isPublic)
    for exhibit in wall.exhibits {
      for sheet in Sheet.allCases {
        guard let poster = try? Poster(of: exhibit, on: wall, in: tongue, sheet: sheet) else { continue }
        expectTidy(poster.picture)
      }
    }
  }

  @Test func `sets no type smaller than is read on its sheet`() throws {
    let wall = try RyadomWall.wall()
    for exhibit in wall.exhibits {
      let poster = try Poster(of: exhibit, on: wall, in: .ru)
      let sizes = poster.picture.panels.flatMap(\.shapes).flatMap(\.sizes)
      #expect((sizes.min() ?? 0) >= poster.sheet.type.lowerBound, "\(exhibit.document.id)")
    }
  }

  @Test(arguments: [1, 2, 5, 12])
  func `takes any number of stages, long words and many pains`(_ stages: Int) throws {
    let word = String(repeating: "überwachungsaufgabe", count: 4)
    let text = (0..<stages).map { stage in
      let pains = (0..<6).map { "{id: p\(stage)-\($0), text: \(word) so слово, severity: 3}" }.joined(separator: ", ")
      return "{id: s\(stage), title: \(word) and more, emotion: \(stage % 5 - 2), pains: [\(pains)]}"
    }.joined(separator: ", ")
    expectTidy(try poster("journey: a\ntitle: A\nstages: [\(text)]").picture)
  }

  @Test func `says what does not fit, what would, and what is largest`() throws {
    let wall = try RyadomWall.wall()
    let exhibit = try #require(wall.exhibits.first { $0.document.id == "loyalty-online" })
    let error = #expect(throws: PosterTrouble.self) { _ = try Poster(of: exhibit, on: wall, in: .ru, sheet: .a3) }
    guard case .tooMuch(.a3, let needed?, let heaviest) = error else {
      Issue.record("not too much: \(String(describing: error))")
      return
    }
    #expect(heaviest.count == 3)
    #expect(try Poster(of: exhibit, on: wall, in: .ru, sheet: needed).sheet == needed)
    #expect(error?.message[.ru] == "карта не помещается на A3 шрифтом 6.5 пт: мельче не прочесть")
    #expect(error?.hint?[.en].hasPrefix("`--size \(needed.rawValue)` is enough; or show fewer lanes") == true)
  }

  @Test func `shows the lanes that are asked for, and knows those that there are`() throws {
    let panels = try poster(Self.small, lanes: ["pains", "goal"]).picture.panels.map(\.name)
    #expect(panels.contains("goal") && panels.contains("stages/wait/pains") && !panels.contains("reality"))
    #expect(throws: PosterTrouble.noLane("pain", near: "pains")) { try poster(Self.small, lanes: ["pain"]) }
    #expect(throws: PosterTrouble.empty) { try poster("journey: a\ntitle: A\nstages: []") }
  }

  @Test func `is XML whatever people write, and shows it as text`() throws {
    let text = #"""
      journey: a
      title: "</title><script>alert(1)</script> ]]> \u202E \uFFFF \u0007"
      kpis: [{id: k, title: a<b, value: 1e308, target: -1e308}]
      stages:
        - {id: x, title: "<svg onload=alert(1)>", emotion: 99999999999999999999, gap: 99999999999999999999, goal: "&amp; \"q\" 'p'"}
        - {id: y, title: A & B, emotion: -99999999999999999999, pains: [{id: p, text: P, severity: 99999999999999999999}], voice: ["</text></svg>"]}
      """#
    let svg = try poster(text).artwork.svg
    #expect(!svg.contains("<script") && !svg.contains("<svg onload"))
    #expect(try texts(of: svg).contains("<svg onload=alert(1)>"))
    expectTidy(try poster(text).picture)
  }

  @Test(arguments: Tongue.allCases)
  func `is left empty for a workshop, with a question in each lane`(_ tongue: Tongue) throws {
    for stages in [1, 6, 12] {
      for sheet in Sheet.allCases {
        let blank = try BlankPoster(stages: stages, in: tongue, sheet: sheet)
        expectTidy(blank.picture)
        #expect(blank.picture.panels.count { $0.name == "stage" } == stages)
      }
    }
    let wall = wall(Self.small)
    let exhibit = try #require(wall.exhibits.first)
    let blank = try BlankPoster(of: exhibit, on: wall, in: tongue, sheet: .a3)
    #expect(try texts(of: blank.artwork.svg).contains("I bring it in"))
    #expect(!blank.artwork.svg.contains("No word for three days"))
  }

  /// The texts of a picture, as a parser of XML reads them.
  private func texts(of svg: String) throws -> [String] {
    final class Texts: NSObject, XMLParserDelegate {
      var found: [String] = []
      func parser(_ parser: XMLParser, foundCharacters string: String) {
        if found.isEmpty { found = [""] }
        found[found.count - 1] += string
      }
      func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
      ) { found.append("") }
      func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
      ) { found.append("") }
    }
    let parser = XMLParser(data: Data(svg.utf8))
    let texts = Texts()
    parser.delegate = texts
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return texts.found
  }
}
