import Journey
import Language
import TestSupport
import Testing

@testable import Notices

@Suite struct `Digests` {
  private func letter(
    to person: String, _ edition: Edition, _ tongue: Tongue = .ru, _ prepare: (inout Occasion) -> Void = { _ in }
  ) throws -> Letter {
    let notice = try #require(edition.notices().first { $0.person == person })
    var occasion = try Weeks.occasion(tongue)
    prepare(&occasion)
    return Letter(notice, of: edition, on: occasion)
  }

  @Test(arguments: Tongue.allCases) func `the first push is one summary, a line for each map`(tongue: Tongue) throws {
    let documents = Weeks.documents(Weeks.files(through: "week44/1"))
    let edition = Weeks.edition([:], documents, week: try #require(Week(year: 2026, number: 44)))
    let letter = try letter(to: "belova", edition, tongue)
    #expect(letter.parts.isEmpty)
    expectSnapshot("\(letter.subject)\n\n\(PlainBody(letter, tongue).text)", "first-push.\(tongue.rawValue).txt")
  }

  @Test func `maps without an answer stand in the letters of those who look after them, the stale ones first`() throws {
    let edition = try Village.edition(Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"))
    let due = [MapDue("visit", .waiting, last: Week(year: 2026, number: 46)), MapDue("elsewhere", .stale, last: nil)]
    let said = try Tongue.allCases.map { tongue in
      try letter(to: "olga", edition, tongue) { $0.unanswered = due }.unanswered
    }
    #expect(
      said == [
        ["A visit: no answer yet, last recorded in week 46."],
        ["A visit: пока нет ответа, последняя запись — неделя 46."],
        ["A visit: поки без відповіді, останній запис — тиждень 46."],
      ])
    #expect(try letter(to: "bob", edition) { $0.unanswered = due }.unanswered.isEmpty)
    let stale = [MapDue("visit", .stale, last: nil)]
    let plain = PlainBody(try letter(to: "olga", edition) { $0.unanswered = stale }, .ru).text
    #expect(plain.contains("\n\n\nКАРТЫ БЕЗ ОТВЕТА  A visit: устарела, записей ещё не было.\n-- \n"))
  }

  @Test(arguments: Tongue.allCases) func `a reminder names the maps, what to do, and why`(tongue: Tongue) throws {
    let documents = Weeks.documents(Weeks.files(through: "week47/9"))
    let week = try #require(Week(year: 2026, number: 47))
    let edition = Weeks.edition(documents, documents, week: week)
    let boundary = try #require(Instant(iso8601: "2026-11-23T07:00:00Z"))
    var occasion = try Weeks.occasion(tongue)
    occasion.unanswered = edition.journeys.map { MapDue($0.id, .waiting, last: Week(year: 2026, number: 46)) }
    occasion.unanswered.append(MapDue("gone", .stale, last: nil))
    let people = edition.stewards(of: occasion.unanswered)
    let letters = people.compactMap {
      Letter(reminding: $0, at: boundary, in: week, of: edition, on: occasion)
    }
    #expect(letters.count == people.count && Set(letters.map(\.id)).count == letters.count)
    let said = letters.map { "\($0.person)\n\($0.subject)\n\n\(PlainBody($0, tongue).text)" }
    expectSnapshot(said.joined(separator: "\n\n"), "reminders.\(tongue.rawValue).txt")
    let html = try #require(letters.first.map { HTMLBody(letter: $0, tongue: tongue) { _ in nil }.text })
    #expect(html.contains(LetterWords.unanswered[tongue]) && html.contains(letters[0].unanswered[0]))
    #expect(Letter(reminding: "nobody", at: boundary, in: week, of: edition, on: occasion) == nil)
  }

  @Test func `what went at once before is marked, and only for the one who was told`() throws {
    let edition = try Village.edition(Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"))
    let day = try #require(Day(iso: "2026-11-18"))
    let said = try Tongue.allCases.map { tongue in
      try letter(to: "olga", edition, tongue) { $0.told = { person, _ in person == "olga" ? day : nil } }
        .parts.flatMap(\.blocks).flatMap(\.entries).compactMap(\.sentences.last)
    }
    #expect(
      said == [["Told already on 18 November."], ["Уже сообщали 18 ноября."], ["Уже повідомляли 18 листопада."]])
    let bob = try letter(to: "bob", edition) { $0.told = { person, _ in person == "olga" ? day : nil } }
    #expect(bob.parts.flatMap(\.blocks).flatMap(\.entries).compactMap(\.sentences.last) == ["Предположение."])
  }

  @Test func `each cadence is said as it is`() throws {
    #expect(Set(LetterWords.often.keys) == Set(Choices.cadences.all.map(\.word)))
    let said = try Choices.cadences.all.map { cadence in
      let company = Village.company.replacing(
        "email: bob@example.org", with: "email: bob@example.org, cadence: \(cadence.word)")
      let edition = try Village.edition(
        Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: company)
      return try letter(to: "bob", edition).closing
    }
    let tail = "; чаще или реже — ответьте на письмо."
    #expect(
      said
        == [
          "Сразу, как что-то изменилось", "Раз в день", "Раз в неделю, по понедельникам", "Раз в месяц",
        ].map { "Почему вам: Shop на этапе 1. \($0)\(tail)" })
  }

  @Test func `a reader with a language of their own reads in it`() throws {
    let company = Village.company.replacing("email: bob@example.org", with: "email: bob@example.org, language: uk")
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: company)
    #expect(
      try letter(to: "bob", edition, .en).opening == ["Тиждень 47 (16–22 листопада), ваша ділянка: 1 зміна, 1 гірше."])
    #expect(try letter(to: "carl", edition, .en).opening == ["Week 47 (16–22 November), your part: 1 change, 1 worse."])
  }
}
