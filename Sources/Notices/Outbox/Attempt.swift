public import Language

/// What is known of a letter that did not go: how often it was tried, when it is tried again, and why it did not go.
public struct Attempt: Sendable, Hashable {
  /// How often it was tried.
  public let count: Int
  /// When it did not go for the first time.
  public let first: Instant
  /// Before when it is not tried again; nil where nothing tries it again by itself.
  public let next: Instant?
  /// The road that did not take it.
  public let road: String
  /// Why not, the last time.
  public let why: MailError

  /// As the file beside the letter has it; nil where that is none of ours.
  init?(_ bytes: [UInt8]) {
    guard let json = JSON(parsing: String(decoding: bytes, as: UTF8.self)), case .int(let count) = json["attempts"],
      let first = json["first"]?.string.flatMap({ Instant(iso8601: $0) }), let road = json["road"]?.string,
      let doing = json["doing"]?.string, let message = json["message"]?.string
    else { return nil }
    self.count = count
    self.first = first
    next = json["next"]?.string.flatMap { Instant(iso8601: $0) }
    self.road = road
    why = MailError(doing: doing, message: message, hint: json["hint"]?.string)
  }

  /// One more attempt that failed; nil for `next` where it was the last.
  init(after former: Attempt?, at now: Instant, next: Instant?, road: String, why: MailError) {
    count = (former?.count ?? 0) + 1
    first = former?.first ?? now
    self.next = next
    self.road = road
    self.why = why
  }

  /// The file beside the letter.
  var bytes: [UInt8] {
    let members: [(String, JSON)] = [
      ("attempts", .int(count)), ("first", .text(Self.spelled(first))),
      ("next", next.map { .text(Self.spelled($0)) } ?? .null),
      ("road", .text(road)), ("doing", .text(why.doing)), ("message", .text(why.message)),
      ("hint", why.hint.map(JSON.text) ?? .null),
    ]
    return Array((JSON.object(members).text() + "\n").utf8)
  }

  private static func spelled(_ moment: Instant) -> String { LocalTime(moment, offset: 0).iso8601 }
}
