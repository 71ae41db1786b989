import Journey
import Language
import TestSupport
import Testing

@testable import Notices

struct LetterTests {

  @Test(arguments: Tongue.allCases) func `the real week as a letter to the owner`(tongue: Tongue) throws {
    try expectSnapshot(Weeks.letter(to: "sokolova", tongue), "week47-sokolova.\(tongue.rawValue).txt")
  }
}

extension Weeks {
  /// The letter of the real week, as its reader meets it.
  static func letter(to person: String, _ tongue: Tongue) throws -> String {
    let edition = try edition(after: "week47/2", through: "week47/3", week: 47)
    let notice = try #require(edition.notices().first { $0.person == person })
    let letter = Letter(notice, of: edition, on: try occasion(tongue))
    return "\(letter.subject)\n\n\(PlainBody(letter, tongue).text)"
  }

  /// The Monday after the real week.
  static func occasion(_ tongue: Tongue) throws -> Occasion {
    let now = try #require(Instant(iso8601: "2026-11-23T09:00:00+03:00"))
    return Occasion(
      tongue: tongue, clock: Clock(at: now), age: { _, _ in 2 },
      wall: { "https://cjm.ryadom.example/\($0)/#2026-W47" })
  }
}
