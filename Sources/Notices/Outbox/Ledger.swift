import Glibc
public import Language

/// Which letters were delivered: a file to which lines are only added, one a delivery.
///
/// A line is `ID PERSON ROAD MOMENT`. A line that a crash cut off counts for nothing: its letter is delivered again, with
/// the same Message-ID. Lines are written at once, so that a kill loses none, but brought to the disk every five seconds,
/// as ext4 does of itself: what a power cut takes is at worst told again in letters of the same Message-ID.
struct Ledger: ~Copyable {
  static let file = "ledger"
  /// The road of a letter that somebody took out of the outbox: it is not written again.
  static let dropped = "dropped"
  private static let lineEnd = UInt8(ascii: "\n")
  /// For how long a line may wait for the disk, in nanoseconds: each time costs as much as some hundred letters.
  private static let patience: UInt64 = 5_000_000_000

  private let open: OpenFile
  /// The moment of the run, as lines have it.
  private let moment: String
  private var isTorn: Bool
  private var isSynced = true
  private var lastSync = Self.monotonic

  private init(_ open: consuming OpenFile, at now: Instant, isTorn: Bool) {
    self.open = open
    moment = LocalTime(now, offset: 0).iso8601
    self.isTorn = isTorn
  }

  /// Opens the ledger of a folder to add the deliveries of one run to it.
  static func opened(in folder: borrowing Folder, at now: Instant) throws(MailError) -> Ledger {
    let open = try folder.open(file, O_RDWR | O_CREAT | O_APPEND)
    let last = try open.last() ?? lineEnd
    return Ledger(open, at: now, isTorn: last != lineEnd)
  }

  /// Adds a delivery.
  mutating func record(_ id: LetterID, _ person: String, by road: String) throws(MailError) {
    // Should the line be cut off, the next one begins anew.
    let begin = isTorn ? "\n" : ""
    isTorn = true
    try open.put(Array("\(begin)\(id.text) \(person) \(road) \(moment)\n".utf8))
    isTorn = false
    isSynced = false
    if Self.monotonic - lastSync > Self.patience { try sync() }
  }

  /// The time since some beginning, in nanoseconds.
  private static var monotonic: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Has the disk keep what was written.
  mutating func sync() throws(MailError) {
    guard !isSynced else { return }
    try open.sync()
    isSynced = true
    lastSync = Self.monotonic
  }

  /// Which of these letters, sorted by id, were delivered; sorted as well.
  static func known(among ids: [LetterID], in folder: borrowing Folder) throws(MailError) -> [LetterID] {
    guard !ids.isEmpty else { return [] }
    var known: [LetterID] = []
    try lines(in: folder) { (line) throws(MailError) in
      if let id = LetterID(bytes: line.prefix(32)), ids.holds(id), Receipt(line) != nil { known.append(id) }
    }
    return known.sorted()
  }

  /// Visits the whole lines behind a place, oldest first; gives the place behind the last of them.
  @discardableResult
  static func lines(
    in folder: borrowing Folder, from place: Int = 0, _ visit: (ArraySlice<UInt8>) throws(MailError) -> Void
  ) throws(MailError) -> Int {
    guard folder.has(file) else { return 0 }
    let ledger = try folder.open(file, O_RDONLY)
    // A ledger that was pruned meanwhile is shorter; then everything counts.
    var end = place <= (try ledger.length()) ? place : 0
    try ledger.seek(to: end)
    try ledger.stream { (piece) throws(MailError) in
      var rest = piece
      while let mark = rest.firstIndex(of: lineEnd) {
        try visit(rest[..<mark])
        end += mark + 1 - rest.startIndex
        rest = rest[(mark + 1)...]
      }
      return rest
    }
    return end
  }
}

/// One delivery, as the ledger has it.
public struct Receipt: Sendable, Hashable {
  /// The id of the letter, of the person, and the word for the road.
  public let id: String, person: String, road: String
  /// When the letter was taken.
  public let moment: Instant

  /// Reads a line; nil where a crash cut it off.
  init?(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 4, LetterID(words[0]) != nil, let moment = Instant(iso8601: words[3]) else { return nil }
    (id, person, road) = (words[0], words[1], words[2])
    self.moment = moment
  }
}
