import Console
import Git
import SystemPackage

/// The file in which git keeps a message while hooks and the editor work on it: what the author says, and behind it git's
/// comments, up to a diff that is cut off.
///
/// Lines are bytes: `i18n.commitEncoding` may be anything.
struct MessageFile {
  /// A line without its end.
  typealias Line = [UInt8]

  /// A message longer than this, its diff counted in, is left as it is.
  private static let limit = 64 << 20

  /// What the author says, without blank lines at the end.
  var said: [Line]
  /// What git adds behind it, none of which is committed.
  let comments: [Line]
  /// What a comment begins with; empty where nothing is one.
  private let mark: Line
  private let path: FilePath

  /// Reads the file that git names.
  init(_ path: FilePath, in repository: borrowing Repository) throws {
    self.path = path
    let bytes = try File.read(path, limit: Self.limit)
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let mark = try Self.mark(in: repository, lines)
    // Without an editor git adds no comments and keeps what looks like one: `-m "#12 is mended"`.
    let hasNone = Variable["GIT_EDITOR"] == ":" && !lines.contains(mark)
    self.mark = hasNone ? [] : mark
    let scissors = mark + Array(" ------------------------ >8 ------------------------".utf8)
    let whole = lines.prefix { $0 != scissors }
    let end = whole.lastIndex { !$0.isBlank && (hasNone || !$0.starts(with: mark)) }.map { $0 + 1 } ?? 0
    said = Array(whole[..<end])
    comments = Array(lines[end...])
  }

  /// Whether git would take a line for a comment.
  func isComment(_ line: Line) -> Bool { !mark.isEmpty && line.starts(with: mark) }

  /// Whether git would find nothing to commit with: sign-offs and our own lines are no message.
  var isEmpty: Bool {
    said.allSatisfy { $0.isBlank || isComment($0) || $0.isSignature || $0.isOurs }
  }

  /// Writes the file, where it says something else now.
  func write() throws {
    let gap: [Line] = said.isEmpty || comments.first?.isBlank ?? true ? [] : [[]]
    let lines = said + gap + comments
    try File.write(lines.flatMap { $0 + [UInt8(ascii: "\n")] }, to: path)
  }

  /// `core.commentString` of newer versions of git, `core.commentChar`, `#`; with `auto` what git chose for this file.
  private static func mark(in repository: borrowing Repository, _ lines: [Line]) throws -> Line {
    let newer = try repository.value(of: "core.commentstring")?.value
    guard let mark = try newer ?? repository.value(of: "core.commentchar")?.value, !mark.isEmpty else {
      return [UInt8(ascii: "#")]
    }
    guard mark.lowercased() == "auto" else { return Array(mark.utf8) }
    let chosen = lines.last { !$0.isBlank }?.first.flatMap { "#;@!$%^&|:".utf8.contains($0) ? $0 : nil }
    return [chosen ?? UInt8(ascii: "#")]
  }
}

extension [UInt8] {
  /// Whether nothing stands on the line.
  var isBlank: Bool { allSatisfy { [0x20, 0x09, 0x0D].contains($0) } }
  fileprivate var isSignature: Bool { starts(with: Array("Signed-off-by: ".utf8)) }
}
