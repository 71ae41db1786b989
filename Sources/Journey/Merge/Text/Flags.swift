/// What the reader takes off a file at the door, put on again at the end.
struct Flags: Equatable, Sendable {
  private let hasByteOrderMark: Bool
  private let isCRLF: Bool
  private let lacksFinalNewline: Bool

  init(_ source: Source) {
    hasByteOrderMark = source.hasByteOrderMark
    isCRLF = source.isCRLF
    lacksFinalNewline = source.lacksFinalNewline
  }

  /// Each by itself: what one side changed stands.
  init(joining flags: Three<Flags>) {
    hasByteOrderMark = flags.map(\.hasByteOrderMark).settled
    isCRLF = flags.map(\.isCRLF).settled
    lacksFinalNewline = flags.map(\.lacksFinalNewline).settled
  }

  /// A text as it goes into the file; one from inside the file has neither its beginning nor its end.
  func applied(to text: [UInt8], inside: Bool = false) -> [UInt8] {
    var bytes = text
    if lacksFinalNewline, !inside, bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if isCRLF {
      bytes = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    }
    return hasByteOrderMark && !inside ? [0xEF, 0xBB, 0xBF] + bytes : bytes
  }
}
