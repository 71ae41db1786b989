import Foundation
import Journey
import Language
import Testing

@testable import Notices

@Suite struct `Personal subscriptions` {
  /// Whether Eve, who has no part in anything, hears of a change.
  private func hears(_ follow: String, of old: String, becoming new: String) throws -> Bool {
    let company = Village.company.replacing(
      "name: Eve Elm,", with: "name: Eve Elm, follows: [\(follow)],")
    let edition = try Village.edition(Village.map, becoming: Village.map.replacing(old, with: new), company: company)
    return edition.notices().contains { $0.person == "eve" }
  }

  @Test func `a person named only in follows gets the notice of a stage in another department`() throws {
    let company = Village.company.replacing("name: Eve Elm,", with: "name: Eve Elm, follows: [{stage: enter}],")
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: company)
    #expect(Village.told(edition) == ["bob: role", "carl: role", "eve: follows", "olga: owner"])
  }

  @Test(arguments: [
    "{journey: visit}", "{stage: enter}", "{department: shop}", "{department: sales}", "{changes: [regression]}",
    "{changes: raised}", "{fields: [gap]}", "{fields: stages}", "{at-least: major}", "{at-least: minor}",
    "{journey: [other, visit], stage: enter, department: care, changes: [improvement, raised], fields: gap}",
  ]) func `a gap that rose is what was asked for`(follow: String) throws {
    #expect(try hears(follow, of: "gap: 3", becoming: "gap: 4"))
  }

  @Test(arguments: [
    "{journey: other}", "{stage: leave}", "{department: it}", "{touchpoint: door}", "{kpi: queue}",
    "{changes: [improvement]}", "{changes: lowered}", "{fields: [emotion]}",
    "{journey: visit, changes: [improvement]}", "{stage: enter, fields: emotion}",
  ]) func `a gap that rose is not what was asked for`(follow: String) throws {
    #expect(try !hears(follow, of: "gap: 3", becoming: "gap: 4"))
  }

  @Test func `a department includes those under it, never those above`() throws {
    #expect(try hears("{department: sales}", of: "gap: 3", becoming: "gap: 4"))
    #expect(try !hears("{department: shop}", of: "gap: 2", becoming: "gap: 1"))
  }

  @Test func `a touchpoint and a figure are followed by id, whatever they are called`() throws {
    #expect(try hears("{touchpoint: door}", of: "title: Door", becoming: "title: Gate"))
    #expect(try hears("{kpi: queue}", of: "value: 10, department", becoming: "value: 9, department"))
    #expect(try hears("{kpi: nps}", of: "kind: nps, value: 10", becoming: "kind: nps, value: 11"))
  }

  @Test func `a figure that goes with its whole stage is told to those who follow it`() throws {
    let start = try #require(Village.map.range(of: "  - id: enter"))
    let end = try #require(Village.map.range(of: "  - id: leave"))
    let stage = String(Village.map[start.lowerBound..<end.lowerBound])
    #expect(try hears("{kpi: queue}", of: stage, becoming: ""))
    #expect(try !hears("{kpi: nps}", of: stage, becoming: ""))
  }

  @Test func `without a least weight small changes are told too, with one they are not`() throws {
    #expect(try hears("{stage: leave}", of: "I leave", becoming: "I leeve"))
    #expect(try !hears("{stage: leave, at-least: major}", of: "I leave", becoming: "I leeve"))
  }
}
