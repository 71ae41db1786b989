import Journey
import Language
import Notices

/// The letters that did not arrive, for programs.
enum OutboxJSON {
  static let version = 1

  static func text(of outbox: Outbox) throws -> String {
    var letters: [JSON] = []
    try outbox.each { letters.append(letter($0)) }
    return JSON.object([
      ("schema", .int(version)), ("closed", .list(try outbox.closures().map(closed))), ("letters", .list(letters)),
    ]).text(pretty: true) + "\n"
  }

  private static func closed(_ closure: Closure) -> JSON {
    ["road": .text(closure.road), "since": .text(spelled(closure.since)), "why": .text("\(closure.why)")]
  }

  private static func letter(_ entry: Outbox.Entry) -> JSON {
    [
      "id": .text(entry.id), "person": .text(entry.person), "place": .text(entry.place.rawValue),
      "file": .text(entry.file), "written": .text(spelled(entry.written)), "road": JSON(entry.attempt?.road),
      "attempts": .int(entry.attempt?.count ?? 0), "next": JSON(entry.attempt?.next.map(spelled)),
      "why": JSON(entry.attempt.map { "\($0.why)" }),
    ]
  }

  private static func spelled(_ moment: Instant) -> String { LocalTime(moment, offset: 0).iso8601 }
}

/// The schema of what `cjmgit outbox --format json` prints.
enum OutboxSchema {
  static let json = JSONSchema.printed(
    "The letters that did not arrive", version: OutboxJSON.version,
    [
      ("closed", JSONSchema.list(of: JSONSchema.object(closed), "The roads by which no letter goes.")),
      ("letters", JSONSchema.list(of: JSONSchema.object(letter), "The letters.")),
    ])

  private static let closed: [(String, JSON)] = [
    ("road", JSONSchema.value("string", "The word for the road.")),
    ("since", JSONSchema.value("string", "When it was first found closed, in UTC.")),
    ("why", JSONSchema.value("string", "Why.")),
  ]

  private static let letter: [(String, JSON)] = [
    ("id", JSONSchema.value("string", "The id, the first part of the Message-ID.")),
    ("person", JSONSchema.value("string", "The id of the person; empty where the mail does not say.")),
    ("place", JSONSchema.word(Outbox.Place.allCases.map(\.rawValue), "Whether it waits, is held back or given up.")),
    ("file", JSONSchema.value("string", "The file, below `cjmgit` in git's folder.")),
    ("written", JSONSchema.value("string", "When it was written, in UTC.")),
    ("road", JSONSchema.value("string", "The road that did not take it.", orNull: true)),
    ("attempts", JSONSchema.count("How often it was tried.")),
    ("next", JSONSchema.value("string", "Before when it is not tried again, in UTC.", orNull: true)),
    ("why", JSONSchema.value("string", "Why it did not go, the last time.", orNull: true)),
  ]
}
