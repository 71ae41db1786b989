import Foundation
import TestSupport
import Testing

@testable import Language

@Suite struct `rules of zones` {
  @Test(
    arguments: [
      ("EET-2EEST,M3.5.0/3,M10.5.0/4", 1_782_907_200, 10_800), ("EET-2EEST,M3.5.0/3,M10.5.0/4", 1_796_126_400, 7200),
      ("<+0330>-3:30", 0, 12_600), ("NZST-12NZDT,M9.5.0,M4.1.0/3", 1_796_126_400, 46_800),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_782_907_200, 3600), ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1_782_907_200, -3600),
      ("AAA3BBB,J60/0,J300", 1_782_907_200, -7200), ("AAA3BBB,59/0,299/167", 1_782_907_200, -7200),
      ("XXX3EDT4,0/0,J365/23", 1_782_907_200, -14_400),
    ] as [(String, Int64, Int)])
  func `a rule gives the offset of any moment`(text: String, seconds: Int64, offset: Int) throws {
    #expect(try #require(ZoneRule(text)).offset(at: seconds) == offset)
  }

  @Test func `29 February counts or counts not, as the rule says`() throws {
    func begins(_ date: String, _ year: Int) throws -> String {
      var reader = Reader(date)
      let moment = try #require(YearlyMoment(&reader))
      return LocalTime(Instant(seconds: moment.seconds(in: year)), offset: 0).iso8601
    }
    #expect(try begins("J60", 2024) == "2024-03-01T02:00:00Z")
    #expect(try begins("J59/0", 2024) == "2024-02-28T00:00:00Z")
    #expect(try begins("59/0", 2024) == "2024-02-29T00:00:00Z")
    #expect(try begins("59/0", 2026) == "2026-03-01T00:00:00Z")
    #expect(try begins("M2.5.0/-24:30:30", 2026) == "2026-02-20T23:29:30Z")
  }

  @Test(arguments: [
    "", "EE-2", "EET", "EET-2EEST", "EET-2EEST,M3.5.0", "EET-2EEST,M13.5.0,M10.5.0", "EET-2EEST,M3.6.0,M10.5.0",
    "EET-2EEST,J0,J5", "EET-2EEST,366,5", "EET-200", "EET-2:60", "<EET-2", "EET-2 ", "EET-2EEST,M3.5.0/3,M10.5.0/4,",
  ])
  func `what is no rule is none`(text: String) {
    #expect(ZoneRule(text) == nil)
  }

  @Test(arguments: UInt64(1)...6)
  func `a damaged file gives a zone or none, and never a crash`(seed: UInt64) throws {
    let whole = [UInt8](try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Kyiv")))
    #expect(ZoneHistory(tzif: whole) != nil)
    var chance = Seeded(seed)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &chance) {
        bytes[.random(in: bytes.indices, using: &chance)] = .random(in: 0...255, using: &chance)
      }
      bytes.removeLast(Bool.random(using: &chance) ? .random(in: 0...bytes.count, using: &chance) : 0)
      if let zone = ZoneHistory(tzif: bytes) { #expect(abs(zone.offset(at: 1_800_000_000)) < 700_000) }
    }
  }
}
