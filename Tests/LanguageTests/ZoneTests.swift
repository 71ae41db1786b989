import Foundation
import Language
import TestSupport
import Testing

@Suite struct `time zones` {
  let moscow: Zone, kyiv: Zone

  init() throws {
    moscow = try #require(Zone(named: "Europe/Moscow"))
    kyiv = try #require(Zone(named: "Europe/Kyiv"))
  }

  func utc(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

  @Test func `Moscow has kept one offset since 2014`() throws {
    #expect(try moscow.local(utc("2026-07-01T12:00Z")).iso8601 == "2026-07-01T15:00:00+03:00")
    #expect(try moscow.local(utc("2026-12-01T12:00Z")).iso8601 == "2026-12-01T15:00:00+03:00")
    #expect(try moscow.local(utc("2012-12-01T12:00Z")).iso8601 == "2012-12-01T16:00:00+04:00")
    #expect(try moscow.local(utc("1900-01-01T00:00Z")).iso8601 == "1900-01-01T02:30:17+02:30")
  }

  @Test func `Kyiv goes by summer time, now and long after the last change on file`() throws {
    #expect(try kyiv.local(utc("2026-03-29T00:59:59Z")).iso8601 == "2026-03-29T02:59:59+02:00")
    #expect(try kyiv.local(utc("2026-03-29T01:00:00Z")).iso8601 == "2026-03-29T04:00:00+03:00")
    #expect(try kyiv.local(utc("2026-10-25T00:59:59Z")).iso8601 == "2026-10-25T03:59:59+03:00")
    #expect(try kyiv.local(utc("2026-10-25T01:00:00Z")).iso8601 == "2026-10-25T03:00:00+02:00")
    #expect(try kyiv.local(utc("2099-07-01T12:00Z")).iso8601 == "2099-07-01T15:00:00+03:00")
    #expect(try kyiv.local(utc("2099-12-01T12:00Z")).iso8601 == "2099-12-01T14:00:00+02:00")
  }

  @Test func `an hour that is skipped is taken as much later, one that comes twice the first time`() throws {
    let spring = try day("2026-03-29"), autumn = try day("2026-10-25")
    func told(_ day: Day, _ hour: Int, _ minute: Int) -> String {
      kyiv.local(kyiv.instant(day: day, hour: hour, minute: minute)).iso8601
    }
    #expect(told(spring, 2, 59) == "2026-03-29T02:59:00+02:00")
    #expect(told(spring, 3, 30) == "2026-03-29T04:30:00+03:00")
    #expect(told(spring, 4, 0) == "2026-03-29T04:00:00+03:00")
    #expect(told(autumn, 2, 30) == "2026-10-25T02:30:00+03:00")
    #expect(told(autumn, 3, 30) == "2026-10-25T03:30:00+03:00")
    #expect(told(autumn, 4, 0) == "2026-10-25T04:00:00+02:00")
  }

  @Test func `a week begins when it begins there`() throws {
    let lateSunday = try utc("2026-11-22T21:30:00Z")
    #expect(Zone.utc.week(of: lateSunday).text == "2026-W47")
    #expect(kyiv.week(of: lateSunday).text == "2026-W47")
    #expect(moscow.week(of: lateSunday).text == "2026-W48")
    #expect(moscow.day(of: lateSunday).iso == "2026-11-23")
  }

  @Test(arguments: [
    "", "Europe/Nowhere", "../../etc/passwd", "/etc/localtime", "Europe/../Europe/Kyiv", "Europe//Kyiv", "Europe/",
    "Europe", ".", "zone.tab", "Europe/Kyiv\0", "Europe/Київ", "-x", "right/Europe/Kyiv", "tzdata.zi",
  ])
  func `what is no zone by its plain name is none`(name: String) {
    #expect(Zone(named: name) == nil)
  }

  @Test func `utc needs no files`() throws {
    #expect(Zone(named: "UTC", in: "/nowhere") == .utc)
    #expect(Zone(named: "Europe/Kyiv", in: "/nowhere") == nil)
    #expect(try Zone.utc.local(utc("2026-11-20T13:20Z")).iso8601 == "2026-11-20T13:20:00Z")
  }

  @Test(arguments: [
    "Europe/Moscow", "Europe/Kyiv", "Asia/Almaty", "Asia/Kathmandu", "America/New_York", "America/St_Johns",
    "Australia/Lord_Howe", "Africa/Casablanca", "Europe/Dublin", "Pacific/Apia", "America/Santiago",
  ])
  func `offsets agree with another implementation`(name: String) throws {
    let ours = try #require(Zone(named: name)), theirs = try #require(TimeZone(identifier: name))
    var chance = Seeded(UInt64(name.utf8.count))
    for _ in 0..<400 {
      let moment = Instant(seconds: .random(in: 0...2_100_000_000, using: &chance))
      let local = ours.local(moment)
      let date = Date(timeIntervalSince1970: Double(moment.seconds))
      #expect(local.offset == theirs.secondsFromGMT(for: date), "\(moment.seconds)")
      let back = ours.instant(day: local.day, hour: local.hour, minute: local.minute).adding(
        seconds: Int64(local.second))
      #expect(ours.local(back) == local || back < moment)
    }
  }

  @Test func `one zone may be asked from many threads`() async throws {
    let moment = try utc("2026-07-01T12:00Z")
    let shown = await withTaskGroup(of: String.self) { group in
      for _ in 0..<50 { group.addTask { [kyiv] in kyiv.local(moment).time } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(shown == ["15:00"])
  }
}
