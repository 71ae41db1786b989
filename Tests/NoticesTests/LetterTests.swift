import Journey
import Language
import TestSupport
import Testing

@testable import Notices

@Suite struct `Letters` {
  @Test(arguments: Tongue.allCases) func `the real week as the owner of the map reads it`(tongue: Tongue) throws {
    try expectSnapshot(text(to: "sokolova", of: Weeks.real, tongue), "sokolova.\(tongue.rawValue).txt")
  }

  @Test(arguments: Tongue.allCases) func `the same week as a mail program shows it`(tongue: Tongue) throws {
    let letter = try letter(to: "sokolova", of: Weeks.real, tongue)
    let html = HTMLBody(letter: letter, tongue: tongue) { "curve-\($0 + 1)@ryadom.example" }.text
    expectSnapshot(html, "sokolova.\(tongue.rawValue).html")
  }

  @Test(arguments: ["bondar", "gavrilova", "levin", "melnik", "rudenko", "tarasova"])
  func `the real week as the others read it`(person: String) throws {
    try expectSnapshot(text(to: person, of: Weeks.real, .ru), "\(person).ru.txt")
  }

  @Test func `a week of five maps as the head of a department with a part in most of them reads it`() throws {
    let edition = try Weeks.edition(after: "week45/5", through: "week46/5", week: 46)
    try expectSnapshot(text(to: "tarasova", of: edition, .ru), "five-maps.ru.txt")
  }

  @Test func `no letter of the samples is longer than eighty lines above its signature`() throws {
    for (first, last, week) in [
      ("week44/2", "week45/5", 45), ("week45/5", "week46/5", 46), ("week46/5", "week47/3", 47),
    ] {
      let edition = try Weeks.edition(after: first, through: last, week: week)
      for notice in edition.notices() {
        let letter = Letter(notice, of: edition, on: try Weeks.occasion(.ru))
        #expect(PlainBody(letter, .ru).above.count <= 80, "\(notice.person), \(edition.week.text)")
        #expect(Width.of(letter.subject) <= 78, "\(letter.subject)")
      }
    }
  }

  @Test func `a person with three reasons gets one letter that says all three`() throws {
    let map = Village.map.replacing("owner: olga", with: "owner: bob").replacing(
      "- {id: care, role: consulted}", with: "- {id: care, role: consulted, who: bob}")
    let edition = try Village.edition(map, becoming: map.replacing("gap: 3", with: "gap: 4"))
    let notices = edition.notices().filter { $0.person == "bob" }
    #expect(notices.count == 1)
    let letter = Letter(try #require(notices.first), of: edition, on: try Weeks.occasion(.en))
    #expect(
      letter.closing
        == "Why you: you own the map and are named in a role at stage 1; Shop at stage 1; Care at stage 1. Once a "
        + "week, on Mondays.")
  }

  @Test func `the same changes give the same id, whoever composes, and other ones another`() throws {
    let occasion = try Weeks.occasion(.en)
    let letter = { (gap: String) in
      let edition = try Village.edition(Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: \(gap)"))
      return Letter(try #require(edition.notices().first), of: edition, on: occasion)
    }
    #expect(try letter("4").id == letter("4").id)
    #expect(try letter("4").id != letter("5").id)
  }

  @Test func `every part, verb and mark has its words`() {
    let roles = Set(Choices.roles.all.map(\.word))
    #expect(Set(LetterWords.parts.keys) == roles)
    #expect(Set(LetterWords.partsAtTouchpoint.keys) == roles)
    #expect(Set(LetterWords.asked.keys) == Set(Verb.allCases.map(\.rawValue) + Change.Class.allCases.map(\.rawValue)))
    #expect(Set(LetterWords.marks.keys) == Set(Letter.Entry.Mark.allCases))
  }

  @Test func `nothing stands still in the week in which it was written down`() throws {
    let edition = try Weeks.real
    let notice = try #require(edition.notices().first { $0.person == "sokolova" })
    let texts = try [1, 2].map { age in
      PlainBody(Letter(notice, of: edition, on: try Weeks.occasion(.en, age: age)), .en).text.lowercased()
    }
    #expect(texts.map { $0.contains("standing still") } == [false, true])
  }

  private func letter(to person: String, of edition: Edition, _ tongue: Tongue) throws -> Letter {
    let notice = try #require(edition.notices().first { $0.person == person })
    return Letter(notice, of: edition, on: try Weeks.occasion(tongue))
  }

  private func text(to person: String, of edition: Edition, _ tongue: Tongue) throws -> String {
    let letter = try letter(to: person, of: edition, tongue)
    return "\(letter.subject)\n\n\(PlainBody(letter, tongue).text)"
  }
}

extension Weeks {
  /// The Monday after the real week.
  static func occasion(_ tongue: Tongue, age: Int = 2) throws -> Occasion {
    let now = try #require(Instant(iso8601: "2026-11-23T09:00:00+03:00"))
    return Occasion(
      tongue: tongue, clock: Clock(at: now), age: { _, _ in age },
      wall: { "https://cjm.ryadom.example/\($0)/#2026-W47" })
  }
}
