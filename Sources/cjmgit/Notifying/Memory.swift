import Console
import Git
import Journey
import Language
import Notices
import SystemPackage

/// What a sender remembers beside the bookmarks: which boundaries were told, and what was told to whom at once.
///
/// It is a convenience: where it is lost, the bookmarks alone decide.
struct Memory {
  /// What one person was told at once.
  struct Person: Equatable {
    /// The last day on which there was such a letter, and the commit up to which it told; nil where nothing is behind.
    var day: Day?, tip: Oid?
    /// The fingerprints of the changes in such letters, and the day of each.
    var changes: [String: Day] = [:]
  }

  private static let version = 1
  /// For how many days it is remembered what went at once: no window is longer.
  private static let days = 62

  /// The newest boundary of each cadence behind which letters were written.
  var boundaries: [Cadence: Instant] = [:]
  /// The newest moment of each cadence up to which nobody is to be reminded again of maps without an answer.
  var reminders: [Cadence: Instant] = [:]
  /// By the person's id.
  var people: [String: Person] = [:]

  private static func file(in home: FilePath) -> FilePath { home.appending("memory") }

  /// Reads it; nothing where there is none, or none that can be read.
  init(in home: FilePath) {
    guard let bytes = try? File.read(Self.file(in: home), limit: 64 << 20),
      let json = JSON(parsing: String(decoding: bytes, as: UTF8.self))
    else { return }
    for cadence in Cadence.allCases {
      boundaries[cadence] = json["boundaries"]?[cadence.rawValue]?.string.flatMap { Instant(iso8601: $0) }
      reminders[cadence] = json["reminders"]?[cadence.rawValue]?.string.flatMap { Instant(iso8601: $0) }
    }
    for (id, person) in json["people"]?.members ?? [] {
      people[id] = Person(
        day: person["day"]?.string.flatMap(Day.init(iso:)), tip: person["tip"]?.string.flatMap(Oid.init(hex:)),
        changes: (person["changes"]?.members ?? []).reduce(into: [:]) { changes, change in
          changes[change.0] = change.1.string.flatMap(Day.init(iso:))
        })
    }
  }

  /// Writes it down, without what is older than any window.
  func write(in home: FilePath, today: Day) throws {
    let oldest = today.adding(days: -Self.days)
    let people = people.sorted { $0.key < $1.key }.compactMap { id, person -> (String, JSON)? in
      let changes = person.changes.filter { $0.value >= oldest }.sorted { $0.key < $1.key }
      guard !changes.isEmpty || person.day != nil else { return nil }
      return (
        id,
        .object([
          ("day", JSON(person.day?.iso)), ("tip", JSON(person.tip?.description)),
          ("changes", .object(changes.map { ($0.key, .text($0.value.iso)) })),
        ])
      )
    }
    let json = JSON.object([
      ("schema", .int(Self.version)),
      ("boundaries", Self.json(boundaries)), ("reminders", Self.json(reminders)),
      ("people", .object(people)),
    ])
    try File.keep(json.text(pretty: true) + "\n", at: Self.file(in: home))
  }

  /// Whether a reminder at a boundary went out, alone or with the letters of what changed.
  func isReminded(_ cadence: Cadence, at boundary: Instant) -> Bool {
    [reminders[cadence], boundaries[cadence]].contains { $0.map { $0 >= boundary } ?? false }
  }

  private static func json(_ times: [Cadence: Instant]) -> JSON {
    .object(
      times.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        ($0.key.rawValue, .text(LocalTime($0.value, offset: 0).iso8601))
      })
  }

  /// On which day a person was told of a change at once; nil where they were not.
  func day(_ person: String, told change: Change) -> Day? { people[person]?.changes[change.fingerprint] }
}

extension JSON {
  /// The members of an object, none of anything else.
  fileprivate var members: [(String, JSON)] { if case .object(let members) = self { members } else { [] } }
}
