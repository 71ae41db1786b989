import Journey
import Language
import Testing

@testable import Notices

@Suite struct `The words of letters` {
  private func letter(
    to person: String, _ changed: String, from map: String = Village.map, company: String = Village.company,
    _ tongue: Tongue = .ru
  ) throws -> Letter {
    let edition = try Village.edition(map, becoming: changed, company: company)
    let notice = try #require(edition.notices().first { $0.person == person })
    return Letter(notice, of: edition, on: try Weeks.occasion(tongue))
  }

  private func entries(_ letter: Letter) -> [String] {
    letter.parts.flatMap(\.blocks).flatMap(\.entries).map(\.text)
  }

  @Test func `answers go to the manager, else to the owner, and where neither has an address nobody is asked`() throws {
    let changed = Village.map.replacing("gap: 3", with: "gap: 4")
    let owned = try letter(to: "bob", changed)
    #expect(owned.slip.noter?.email == "olga@example.org" && owned.wishes.count == 1)
    let managed = try letter(to: "bob", changed.replacing("owner: olga", with: "owner: olga\nmanager: eve"))
    #expect(managed.slip.noter?.email == "eve@example.org")
    let mute = Village.company.replacing(", email: olga@example.org", with: "")
    let unasked = try letter(to: "bob", changed, company: mute)
    #expect(unasked.slip.noter == nil && unasked.wishes.isEmpty)
    #expect(unasked.closing == "Почему вам: Shop на этапе 1. Раз в неделю, по понедельникам.")
  }

  @Test func `a stage says who answers for it with a colon, so that no name is declined`() throws {
    let map = Village.map.replacing("{id: care, role: consulted}", with: "{id: care, role: responsible}")
    let told = try letter(to: "carl", map.replacing("gap: 3", with: "gap: 4"), from: map)
    #expect(told.parts.flatMap(\.blocks).map(\.title) == ["Этап 1. I enter — исполняете; отвечает: Shop"])
  }

  @Test(arguments: [
    (Tongue.ru, "Название: «A visit» → «A stay»."), (.uk, "Назва: «A visit» → «A stay»."),
    (.en, "Title: “A visit” → “A stay”."),
  ])
  func `what has a label says it once`(tongue: Tongue, said: String) throws {
    let told = try letter(to: "olga", Village.map.replacing("title: A visit", with: "title: A stay"), tongue)
    #expect(entries(told) == [said])
  }

  @Test func `what is due says first what is to be done`() throws {
    let pain = "    pains:\n      - {id: wait, text: I wait, action: Open a till, who: bob, due: 2026-12-01}\n"
    let told = try letter(
      to: "bob", Village.map.replacing("    touchpoints:\n", with: "\(pain)    touchpoints:\n"))
    #expect(told.wishes.first == "Срок 1 декабря, кто: вы. Open a till; болевая точка «I wait».")
  }

  @Test(arguments: [
    (Tongue.ru, "Вышло подразделение: Care (было: консультирует)."),
    (.uk, "Вийшов підрозділ: Care (було: консультує)."), (.en, "A department left: Care (was: consulted)."),
  ])
  func `a department that left is said to have left`(tongue: Tongue, said: String) throws {
    let told = try letter(
      to: "bob", Village.map.replacing("      - {id: care, role: consulted}\n", with: ""), tongue)
    #expect(entries(told) == [said])
  }

  @Test func `a subscription says its weight only where it leaves changes out`() throws {
    let told = { (weight: String) in
      let company = Village.company.replacing(
        "email: eve@example.org", with: "email: eve@example.org, follows: [{stage: enter, at-least: \(weight)}]")
      return try letter(to: "eve", Village.map.replacing("gap: 3", with: "gap: 5"), company: company).closing
    }
    #expect(try told("minor").hasPrefix("Почему вам: ваши подписки: I enter. "))
    #expect(try told("major").hasPrefix("Почему вам: ваши подписки: I enter ("))
  }

  @Test func `a new stage says how it stands and what it holds`() throws {
    let stage = """
        - id: pay
          title: I pay
          gap: 4
          emotion: -1
          departments: [sales]
          touchpoints: [{id: till, title: Till}, {id: queue-line, title: Line}]
          pains: [{id: slow, text: Slow, severity: 5}]

      """
    let told = try letter(to: "olga", Village.map + stage)
    #expect(
      entries(told).first
        == "Этап добавлен, разрыв 4 (большой), эмоция −1 (плохо), 2 точки контакта, 1 болевая точка, из них острых 1.")
  }
}
