import Glibc
import Language

/// Which letters were delivered: a file to which lines are only added, one a delivery.
///
/// A line is `ID PERSON ROAD MOMENT`. A line that a crash cut off counts for nothing: its letter is delivered again, with
/// the same Message-ID.
struct Ledger {
  private static let file = "ledger"
  private static let lineEnd = UInt8(ascii: "\n")

  private(set) var ids: Set<String>
  private var isTorn: Bool

  /// Reads the ledger of a folder; where there is none, nothing was delivered.
  init(in folder: borrowing Folder) throws(MailError) {
    let bytes = folder.has(Self.file) ? try folder.read(Self.file) : []
    isTorn = bytes.last.map { $0 != Self.lineEnd } ?? false
    let lines = bytes.split(separator: Self.lineEnd, omittingEmptySubsequences: false).dropLast()
    ids = Set(lines.compactMap { Self.id(String(decoding: $0, as: UTF8.self)) })
  }

  /// Adds a delivery.
  mutating func record(_ parcel: Parcel, by road: String, at now: Instant, in folder: borrowing Folder)
    throws(MailError)
  {
    let moment = LocalTime(now, offset: 0).iso8601
    let line = "\(isTorn ? "\n" : "")\(parcel.id) \(parcel.person) \(road) \(moment)\n"
    try folder.open(Self.file, O_WRONLY | O_CREAT | O_APPEND).write(Array(line.utf8))
    try folder.sync()
    isTorn = false
    ids.insert(parcel.id)
  }

  private static func id(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard words.count == 4, let id = words.first.map(String.init), PlainID.isPlain(id) else { return nil }
    return id
  }
}
