import Language
import Testing

@testable import Notices

@Suite struct `The boundaries of a cadence` {
  private func last(
    _ cadence: Cadence, _ now: String, _ zone: String = "Europe/Moscow", _ text: String? = nil
  ) throws -> String {
    let schedule = try #require(text.map { Schedule($0, of: cadence) } ?? Schedule(usual: cadence))
    let place = try #require(Zone(named: zone))
    return place.local(schedule.last(at: try #require(Instant(iso8601: now)), in: place)).iso8601
  }

  @Test func `are Monday, every day and the first of the month at nine`() throws {
    #expect(try last(.weekly, "2026-11-22T12:00:00+03:00") == "2026-11-16T09:00:00+03:00")
    #expect(try last(.weekly, "2026-11-23T08:59:59+03:00") == "2026-11-16T09:00:00+03:00")
    #expect(try last(.weekly, "2026-11-23T09:00:00+03:00") == "2026-11-23T09:00:00+03:00")
    #expect(try last(.daily, "2026-11-22T08:00:00+03:00") == "2026-11-21T09:00:00+03:00")
    #expect(try last(.monthly, "2026-12-01T08:00:00+03:00") == "2026-11-01T09:00:00+03:00")
    #expect(Schedule(usual: .now) == nil)
  }

  @Test func `are what the configuration says, and nothing else`() throws {
    #expect(try last(.weekly, "2026-11-22T12:00:00Z", "UTC", "Fri 16:30") == "2026-11-20T16:30:00Z")
    #expect(try last(.monthly, "2026-11-22T12:00:00Z", "UTC", "28 07:05") == "2026-10-28T07:05:00Z")
    #expect(try last(.daily, "2026-11-22T12:00:00Z", "UTC", "23:59") == "2026-11-21T23:59:00Z")
    for text in ["", "09", "9:00", "24:00", "09:60", "monday 09:00", "mon", "mon 09:00 x", "１０:00"] {
      #expect(Schedule(text, of: .weekly) == nil, "\(text)")
    }
    #expect(Schedule("31 09:00", of: .monthly) == nil && Schedule("mon 09:00", of: .daily) == nil)
  }

  @Test func `are where clocks change, too`() throws {
    // Kyiv goes to winter time on Sunday, 25 October 2026, and to summer time on 28 March 2027.
    #expect(try last(.weekly, "2026-10-26T07:00:00Z", "Europe/Kyiv") == "2026-10-26T09:00:00+02:00")
    #expect(try last(.weekly, "2026-10-26T06:59:59Z", "Europe/Kyiv") == "2026-10-19T09:00:00+03:00")
    #expect(try last(.daily, "2027-03-28T06:00:00Z", "Europe/Kyiv") == "2027-03-28T09:00:00+03:00")
    // Three o'clock in the morning there is skipped in spring and shown twice in autumn.
    #expect(try last(.daily, "2027-03-28T12:00:00Z", "Europe/Kyiv", "03:30") == "2027-03-28T04:30:00+03:00")
    #expect(try last(.daily, "2026-10-25T00:30:00Z", "Europe/Kyiv", "03:30") == "2026-10-25T03:30:00+03:00")
    #expect(try last(.daily, "2026-10-25T01:30:00Z", "Europe/Kyiv", "03:30") == "2026-10-25T03:30:00+03:00")
    // Half an hour on Lord Howe Island; a whole day, a Friday, that Samoa never had.
    #expect(try last(.daily, "2026-10-03T15:45:00Z", "Australia/Lord_Howe", "02:15") == "2026-10-04T02:45:00+11:00")
    #expect(try last(.weekly, "2011-12-31T12:00:00Z", "Pacific/Apia", "fri 09:00") == "2011-12-31T09:00:00+14:00")
    #expect(try last(.weekly, "2011-12-30T12:00:00Z", "Pacific/Apia", "fri 09:00") == "2011-12-23T09:00:00-10:00")
  }
}
