import Foundation
import Language
import TestSupport
import Testing

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

@Suite struct `days` {
  @Test(arguments: ["2026-11-27", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a date reads and prints back`(iso: String) {
    #expect(Day(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "", "2026-2-01", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
    "20261127", "2026-11-27 ", " 2026-11-27", "2026-11-27T00:00", "27.11.2026", "+026-11-27", "2026-11-2٣",
  ])
  func `anything else is no date`(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test func `days are counted across months, leap days and years`() throws {
    #expect(try day("2026-11-27").adding(days: 5).iso == "2026-12-02")
    #expect(try day("2024-02-28").adding(days: 2).iso == "2024-03-01")
    #expect(try day("2026-01-01").adding(days: -1).iso == "2025-12-31")
    #expect(try day("2026-11-16").days(until: day("2026-11-22")) == 6)
    #expect(try day("1970-01-01").number == 0)
  }

  @Test func `months end where they end`() throws {
    #expect(try day("2026-01-31").adding(months: 1).iso == "2026-02-28")
    #expect(try day("2023-11-30").adding(months: 3).iso == "2024-02-29")
    #expect(try day("2026-03-31").adding(months: -13).iso == "2025-02-28")
    #expect(try day("2026-12-15").adding(months: 1).iso == "2027-01-15")
  }

  @Test func `arithmetic stops at the ends of the calendar`() throws {
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.first.adding(days: .min) == .first)
    #expect(Day.first.adding(months: -1) == .first)
    #expect(try day("9999-12-01").adding(months: .max) == .last)
    #expect(try day("2026-11-20").adding(days: .max).iso == "9999-12-31")
  }

  @Test func `days are printed in three languages`() throws {
    let friday = try day("2026-11-27")
    #expect(Tongue.allCases.map { friday.text($0, year: false) } == ["27 November", "27 ноября", "27 листопада"])
    #expect(friday.text(.ru, year: true) == "27 ноября 2026")
    #expect(Tongue.allCases.map(friday.weekdayShort) == ["Fri", "пт", "пт"])
    #expect(Tongue.allCases.map(friday.weekdayLong) == ["Friday", "пятница", "п'ятниця"])
    #expect(try day("2026-11-22").weekdayShort(.uk) == "нд")
    #expect(try day("2026-05-09").text(.uk) == "9 травня")
  }

  @Test(arguments: UInt64(1)...6)
  func `dates agree with another calendar`(seed: UInt64) throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var chance = Seeded(seed)
    for _ in 0..<200 {
      let number = Int.random(in: -120_000...2_000_000, using: &chance)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekOfYear, .yearForWeekOfYear, .weekday], from: date)
      let ours = Day(clamped: number)
      #expect(ours.number == number)
      #expect([ours.year, ours.month, ours.day] == [parts.year, parts.month, parts.day])
      #expect(ours.weekday % 7 + 1 == parts.weekday)
      let week = Week(of: ours)
      #expect([week.year, week.number] == [parts.yearForWeekOfYear, parts.weekOfYear])
    }
  }
}
