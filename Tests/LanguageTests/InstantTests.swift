import Language
import TestSupport
import Testing

@Suite struct `moments` {
  @Test(
    arguments: [
      ("2026-11-20T16:20:00+03:00", 1_795_180_800), ("2026-11-20T13:20:00Z", 1_795_180_800),
      ("2026-11-20T13:20Z", 1_795_180_800), ("2026-11-20T08:20:00-0500", 1_795_180_800), ("1970-01-01", 0),
      ("1969-12-31T23:59:59Z", -1),
    ] as [(String, Int64)])
  func `iso 8601 is read`(text: String, seconds: Int64) {
    #expect(Instant(iso8601: text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "now", "2026-11-20T16:20:00", "2026-11-20 16:20:00Z", "2026-11-31T00:00Z", "2026-11-20T24:00Z",
    "2026-11-20T16:60Z", "2026-11-20T16:20:60Z", "2026-11-20T16Z", "2026-11-20T16:20:00+25:00", "2026-11-20T16:20:00Zz",
    "2026-11-20T16:20:00.5Z", "1795180800",
  ])
  func `anything else names no moment`(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test func `a date alone is its midnight in the zone`() throws {
    let moscow = try #require(Zone(named: "Europe/Moscow"))
    let midnight = try #require(Instant(iso8601: "2026-11-20", in: moscow))
    #expect(moscow.local(midnight).iso8601 == "2026-11-20T00:00:00+03:00")
  }

  @Test func `arithmetic stops at the ends`() {
    #expect(Instant(seconds: .max).adding(seconds: 1).seconds == .max)
    #expect(Instant(seconds: .min).adding(seconds: -1).seconds == .min)
    #expect(Instant(seconds: 5) < Instant(seconds: 6))
    #expect(LocalTime(Instant(seconds: .max), offset: 3600).day == .last)
    #expect(LocalTime(Instant(seconds: .min), offset: -3600).day == .first)
  }

  @Test func `the clock stands where it is told, else at the machine's time`() {
    #expect(Clock(override: "2026-11-20T13:20:00Z")?.now.seconds == 1_795_180_800)
    #expect(Clock(override: "tomorrow") == nil)
    let before = Instant.now()
    let now = Clock(override: nil)?.now ?? Instant(seconds: 0)
    #expect((before...Instant.now()).contains(now))
    #expect((Clock(override: "")?.now ?? Instant(seconds: 0)) >= before)
  }
}

@Suite struct `local times` {
  @Test func `mail headers and iso 8601 spell them`() throws {
    let moment = try #require(Instant(iso8601: "2026-11-23T06:00:00Z"))
    #expect(LocalTime(moment, offset: 10_800).rfc2822 == "Mon, 23 Nov 2026 09:00:00 +0300")
    #expect(LocalTime(moment, offset: -12_600).rfc2822 == "Mon, 23 Nov 2026 02:30:00 -0330")
    #expect(LocalTime(moment, offset: 0).rfc2822 == "Mon, 23 Nov 2026 06:00:00 +0000")
    #expect(LocalTime(moment, offset: 20_700).iso8601 == "2026-11-23T11:45:00+05:45")
    #expect(LocalTime(moment, offset: 0).iso8601 == "2026-11-23T06:00:00Z")
    #expect(LocalTime(moment, offset: 7200).time == "08:00")
    #expect(LocalTime(Instant(seconds: 1_777_161_600), offset: 0).rfc2822 == "Sun, 26 Apr 2026 00:00:00 +0000")
  }

  @Test(arguments: UInt64(1)...4)
  func `what iso 8601 spells reads back`(seed: UInt64) {
    var chance = Seeded(seed)
    for _ in 0..<300 {
      let moment = Instant(seconds: .random(in: -60_000_000_000...250_000_000_000, using: &chance))
      let local = LocalTime(moment, offset: .random(in: -56...56, using: &chance) * 900)
      #expect(Instant(iso8601: local.iso8601) == moment, "\(local.iso8601)")
    }
  }
}
