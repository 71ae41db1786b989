import Journey
import Language

/// A record as the generator makes it: what it holds, without any text of a file.
final class Thing {
  /// What stands in one row.
  enum Content {
    case text(String)
    case texts([String: String])
    case words([String])
    case switches([String: String])
    case things([Thing])
  }

  let record: Record
  /// The same in all copies of the thing.
  let serial: Int
  var contents: [String: Content] = [:]
  private(set) weak var around: Thing?
  private(set) var row: Field?

  /// Whether nothing inside may be edited any more: it came, went, or must stay alike to be known again.
  var isFrozen = false
  /// Whether an edit stands inside, so that it may not go as a whole.
  var isPinned = false
  /// Whether it says something else than before.
  var isChanged = false

  init(_ record: Record, serial: Int) {
    self.record = record
    self.serial = serial
  }

  /// The rows of the format, and some that it does not know.
  var rows: [Field] { record.fields + Unknown.rows(of: record) }

  func things(_ row: Field) -> [Thing] {
    if case .things(let things)? = contents[row.name] { things } else { [] }
  }

  /// How much stands in a row: the number of things, or one for any other content.
  func count(_ row: Field) -> Int {
    if case .things(let things)? = contents[row.name] { things.count } else { contents[row.name] == nil ? 0 : 1 }
  }

  func text(_ name: String) -> String? {
    if case .text(let text)? = contents[name] { text } else { nil }
  }

  /// Puts things into a row; none at all empties it.
  func put(_ things: [Thing], in row: Field) {
    for thing in things { thing.settle(in: self, row) }
    contents[row.name] = things.isEmpty ? nil : .things(things)
  }

  func settle(in thing: Thing, _ row: Field) {
    around = thing
    self.row = row
  }

  /// Takes the thing out of what it stood in.
  func leave() { around = nil }

  var identity: String? { record.identity.field.flatMap(text) }

  /// Its path; an item that has no identity ends with `*`.
  var path: [String] {
    guard let around, let row else { return [] }
    guard case .many = row.kind else { return around.path + [row.name] }
    return around.path + [row.name, identity ?? "*"]
  }

  /// This thing and all around it, the innermost first.
  var chain: [Thing] { [self] + (around?.chain ?? []) }

  /// This thing and all inside it.
  var all: [Thing] {
    [self] + rows.flatMap { row in things(row).flatMap(\.all) }
  }

  /// A copy of it and of all inside it, with the same serial numbers.
  func copy() -> Thing {
    let copy = Thing(record, serial: serial)
    copy.contents = contents
    for row in rows where row.kind.record != nil { copy.put(things(row).map { $0.copy() }, in: row) }
    return copy
  }
}

/// Keys that the format does not know, in each of the shapes that the diff knows how to compare.
enum Unknown {
  static func rows(of record: Record) -> [Field] {
    switch record.name {
    case "journey", "stage", "pain", "company", "persona": top
    case part.name: inner
    default: []
    }
  }

  private static let top = [
    row("x-note", .prose), row("x-tags", .lines), row("x-plan", .one(part)), row("x-parts", .many(part)),
  ]
  private static let inner = [row("says", .prose), row("x-more", .lines)]

  static let part = Record("unknownPart", noun, identity: .local("id"), standing: .part) {
    Field("id", .line, noun, "Its id.", unknown: true)
  }

  private static let noun = Noun("Part", "Часть", "Частина", .feminine)

  private static func row(_ name: String, _ kind: Kind) -> Field { Field(name, kind, noun, "Unknown.", unknown: true) }
}
