import Language
import Testing

func week(_ text: String) throws -> Week { try #require(Week(text: text)) }

@Suite struct `weeks` {
  @Test(arguments: ["2026-W47", "2026-W53", "2020-W53", "2026-W01", "0001-W01"])
  func `a week reads and prints back`(text: String) {
    #expect(Week(text: text)?.text == text)
  }

  @Test(arguments: ["2026-W00", "2025-W53", "2026-W54", "2026W47", "2026-w47", "2026-W7", "2026-W47-1", "", "0000-W10"])
  func `anything else is no week`(text: String) {
    #expect(Week(text: text) == nil)
  }

  @Test func `a week runs from Monday to Sunday`() throws {
    #expect(try week("2026-W47").first.iso == "2026-11-16")
    #expect(try week("2026-W47").last.iso == "2026-11-22")
    #expect(try week("2026-W53").last.iso == "2027-01-03")
  }

  @Test func `around New Year the week's year is not the day's`() throws {
    #expect(try Week(of: day("2027-01-01")).text == "2026-W53")
    #expect(try Week(of: day("2024-12-30")).text == "2025-W01")
    #expect(Week(of: .last).text == "9999-W52")
  }

  @Test func `weeks are counted across years`() throws {
    #expect(try week("2026-W52").adding(3).text == "2027-W02")
    #expect(try week("2026-W01").adding(-1).text == "2025-W52")
    #expect(try week("2026-W44").weeks(until: week("2027-W02")) == 11)
    #expect(try (week("2026-W52")...week("2027-W01")).map(\.text) == ["2026-W52", "2026-W53", "2027-W01"])
    #expect(try week("2026-W09") < week("2026-W10"))
    #expect(try week("2026-W09").adding(.max).year == 9999)
  }

  @Test func `weeks are named in three languages`() throws {
    #expect(try Tongue.allCases.map(week("2026-W47").title) == ["Week 47", "Неделя 47", "Тиждень 47"])
    #expect(try Tongue.allCases.map(week("2026-W01").name) == ["week 1", "неделя 1", "тиждень 1"])
  }

  @Test func `a range names the month once, and years only where they differ`() throws {
    func said(_ text: String) throws -> [String] { try Tongue.allCases.map { try week(text).range($0) } }
    #expect(try said("2026-W47") == ["16–22 November", "16–22 ноября", "16–22 листопада"])
    #expect(try said("2026-W49") == ["30 November – 6 December", "30 ноября – 6 декабря", "30 листопада – 6 грудня"])
    #expect(
      try said("2026-W53") == [
        "28 December 2026 – 3 January 2027", "28 декабря 2026 – 3 января 2027", "28 грудня 2026 – 3 січня 2027",
      ])
    #expect(try week("2026-W47").range(.ru, year: true) == "16–22 ноября 2026")
    #expect(try week("2026-W49").range(.ru, year: true) == "30 ноября – 6 декабря 2026")
    #expect(try day("2026-11-16").text(through: day("2026-11-16"), .ru) == "16 ноября")
  }
}
