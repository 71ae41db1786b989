import Glibc
import Language
import Notices

extension RoadKind {
  /// Letters to stdout: on a terminal as text to be read, else as an mbox that programs read.
  static let print = RoadKind("print") { (setup) throws(MailError) in Printer(now: setup.now) }
}

/// Writes each letter behind the one before it.
private struct Printer: Carrier {
  let now: Instant
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  func carry(_ parcel: Parcel) throws(Refusal) {
    let bytes = isTerminal ? Array(Self.readable(parcel).utf8) : mbox(parcel)
    guard Stream.write(bytes, to: STDOUT_FILENO) else {
      throw Refusal(.closed, MailError(doing: "print letters", message: "nobody reads them any more"))
    }
  }

  /// The letter as it reads, its controls visible.
  private static func readable(_ parcel: Parcel) -> String {
    let mail = Mail(parcel.bytes)
    let head = ["From", "To", "Date", "Subject"].map { "\($0): \(Escape.line(mail[$0] ?? ""))\n" }.joined()
    return "\(head)\n\(Escape.terminal(mail.text))\n\(String(repeating: "─", count: 76))\n"
  }

  /// The mail behind a line `From `, its own such lines quoted (mboxrd: RFC 4155 and qmail's mbox(5)).
  private func mbox(_ parcel: Parcel) -> [UInt8] {
    let lines = parcel.bytes.filter { $0 != UInt8(ascii: "\r") }.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let from = Array("From ".utf8), mark = UInt8(ascii: ">")
    let quoted = lines.map { line in
      (line.drop { $0 == mark }.starts(with: from) ? [mark] : []) + line + [UInt8(ascii: "\n")]
    }
    return Array("From cjmgit \(LocalTime(now, offset: 0).asctime)\n".utf8) + quoted.joined()
  }
}
