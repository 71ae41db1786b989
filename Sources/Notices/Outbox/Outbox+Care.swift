import Glibc
public import Language

extension Outbox {
  /// Has a letter go the next time letters go: its attempts are forgotten, and what was held or dead waits again.
  public func retry(_ entry: Entry) throws(MailError) {
    let rooms = try Rooms.opened(in: try Folder(at: home))
    try rooms.waiting.lock()
    guard let id = LetterID(entry.id) else { return }
    try rooms.at(entry.place) { (folder) throws(MailError) in
      if entry.place != .waiting, folder.has(id.text + Self.letter) {
        try folder.move(id.text + Self.letter, to: rooms.waiting, as: id.text + Self.letter)
      }
      try folder.remove(id.text + Self.attempt)
    }
  }

  /// Takes a letter out: it is not sent, and not written again.
  public func drop(_ entry: Entry, at now: Instant) throws(MailError) {
    let folder = try Folder(at: home)
    let rooms = try Rooms.opened(in: folder)
    try rooms.waiting.lock()
    guard let id = LetterID(entry.id) else { return }
    let person = entry.person.isEmpty ? "-" : entry.person
    var ledger = try Ledger.opened(in: folder, at: now)
    try ledger.record(id, person, by: Ledger.dropped)
    try ledger.sync()
    try rooms.at(entry.place) { (folder) throws(MailError) in try folder.removeLetter(id) }
  }

  /// For how many days what is over is kept.
  public struct Keeping: Sendable, Hashable {
    /// Letters that will not go, letters that arrived, and lines of the ledger.
    public let letters: Int, sent: Int, ledger: Int

    /// Names the days; the ledger is never kept for less than a letter.
    public init(letters: Int = 90, sent: Int = 7, ledger: Int = 365) {
      self.letters = letters
      self.sent = sent
      self.ledger = max(letters, sent, ledger)
    }
  }

  /// Takes away what is older: letters held back, dead or sent, and lines of the ledger; what waits is never touched.
  ///
  /// The ledger is written anew only where its first line is a month too old.
  public func prune(_ keeping: Keeping, at now: Instant) throws(MailError) {
    let folder = try Folder(at: home)
    let rooms = try Rooms.opened(in: folder)
    try rooms.waiting.lock()
    for (place, days) in [(Place.held, keeping.letters), (.dead, keeping.letters), (.sent, keeping.sent)] {
      let oldest = now.adding(seconds: -Int64(days) * 86_400)
      try rooms.at(place) { (folder) throws(MailError) in
        for id in try folder.letters() {
          guard let facts = folder.facts(id.text + Self.letter), facts.written < oldest else { continue }
          try folder.removeLetter(id)
        }
      }
    }
    try Ledger.prune(before: now.adding(seconds: -Int64(keeping.ledger) * 86_400), in: folder)
  }
}

extension Ledger {
  private static let slack: Int64 = 30 * 86_400

  /// Writes the ledger anew without lines that are older, where it pays.
  static func prune(before oldest: Instant, in folder: borrowing Folder) throws(MailError) {
    guard folder.has(file), let first = Receipt(firstLine(try folder.open(file, O_RDONLY).head(512))),
      first.moment.adding(seconds: slack) < oldest
    else { return }
    let draft = ".\(file).new"
    try folder.remove(draft)
    let fresh = try folder.open(draft, O_WRONLY | O_CREAT | O_EXCL)
    try lines(in: folder) { (line) throws(MailError) in
      if let receipt = Receipt(line), receipt.moment >= oldest { try fresh.put(Array(line) + [UInt8(ascii: "\n")]) }
    }
    try fresh.sync()
    try folder.rename(draft, as: file)
    try folder.sync()
  }

  private static func firstLine(_ bytes: [UInt8]) -> ArraySlice<UInt8> { bytes.prefix { $0 != UInt8(ascii: "\n") } }
}
