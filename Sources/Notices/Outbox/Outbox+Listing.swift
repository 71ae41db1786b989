import Glibc
public import Language

extension Outbox {
  /// A letter that lies here.
  public struct Entry: Sendable {
    /// The id of the letter, and of the person it goes to; empty where the file does not say.
    public let id: String, person: String
    /// Where it lies.
    public let place: Place
    /// When it was written.
    public let written: Instant
    /// What is known about it; nil where it was not tried.
    public let attempt: Attempt?

    /// Its file, below the home of the outbox.
    public var file: String { "\(place.folder)/\(id)\(Outbox.letter)" }
  }

  /// Visits the letters that did not arrive, one after another: those that wait, those held back, those that are dead.
  ///
  /// What is sent meanwhile may be missing.
  public func each(_ visit: (Entry) throws -> Void) throws { try each(in: Place.unsent, visit) }

  private func each(in places: [Place], _ visit: (Entry) throws -> Void) throws {
    let rooms = try Rooms.opened(in: try Folder(at: home))
    for place in places {
      for id in try rooms.at(place, { (folder) throws(MailError) in try folder.letters() }) {
        let entry = try rooms.at(place) { (folder) throws(MailError) in try folder.entry(id, in: place) }
        if let entry { try visit(entry) }
      }
    }
  }

  /// How many letters lie in a place.
  public func count(_ place: Place) throws(MailError) -> Int {
    let rooms = try Rooms.opened(in: try Folder(at: home))
    return try rooms.at(place) { (folder) throws(MailError) in try folder.letters().count }
  }

  /// The letters whose id begins so; with those that arrived, where these are wanted.
  public func entries(beginning start: String, withSent: Bool = false) throws -> [Entry] {
    var found: [Entry] = []
    try each(in: withSent ? Place.allCases : Place.unsent) { if $0.id.hasPrefix(start) { found.append($0) } }
    return found
  }

  /// The mail as it lies there.
  public func bytes(of entry: Entry) throws(MailError) -> [UInt8] {
    let rooms = try Rooms.opened(in: try Folder(at: home))
    return try rooms.at(entry.place) { (folder) throws(MailError) in try folder.read(entry.id + Self.letter) }
  }

  /// The roads by which no letter goes, as the last runs found.
  public func closures() throws(MailError) -> [Closure] { try Closure.all(in: try Folder(at: home)) }

  /// Where the ledger ends: from there on stands what is delivered later.
  public func ledgerEnd() throws(MailError) -> Int {
    try Ledger.lines(in: try Folder(at: home)) { (_) throws(MailError) in }
  }

  /// Visits what the ledger holds behind a place, oldest first.
  public func receipts(from place: Int, _ visit: (Receipt) -> Void) throws(MailError) {
    try Ledger.lines(in: try Folder(at: home), from: place) { (line) throws(MailError) in
      if let receipt = Receipt(line) { visit(receipt) }
    }
  }
}

extension Folder {
  /// How much of a mail is read for its headers.
  private static let head = 1 << 14

  fileprivate func entry(_ id: LetterID, in place: Outbox.Place) throws(MailError) -> Outbox.Entry? {
    let file = id.text + Outbox.letter
    guard let facts = facts(file) else { return nil }
    let head = try open(file, O_RDONLY).head(Self.head)
    return Outbox.Entry(
      id: id.text, person: (try? Parcel(id: id.text, bytes: head).person) ?? "", place: place, written: facts.written,
      attempt: try attempt(id))
  }
}
