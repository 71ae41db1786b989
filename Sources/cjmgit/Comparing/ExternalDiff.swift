import Console
import Git
import Journey
import Language
import SystemPackage

/// Two versions of one file, as git hands them to an external diff: the name, then file, object and mode of each, then
/// the new name where it was renamed.
struct ExternalDiff {
  private let before: Document?
  private let after: Document?

  /// Takes git's arguments; nil for a file in conflict, of which git gives the name alone.
  init?(_ words: [[UInt8]]) throws {
    if words.count == 1 { return nil }
    guard words.count == 7 || words.count == 9 else {
      throw Failure("`external-diff` takes what git gives it: 7 words, or 9 for a renamed file", exit: .usage)
    }
    before = try Self.document(words[1], mode: words[3], name: words[0])
    after = try Self.document(words[4], mode: words[6], name: words.count == 9 ? words[7] : words[0])
  }

  /// What is there of one side; nil where it is missing, or a link or a submodule.
  private static func document(_ file: [UInt8], mode: [UInt8], name: [UInt8]) throws -> Document? {
    guard mode.starts(with: Array("100".utf8)) else { return nil }
    let path = String(decoding: name, as: UTF8.self)
    let record = Record.document(fileName: FilePath(bytes: name).lastComponent?.string ?? "") ?? .journey
    return Document(Source(name: path, bytes: try File.read(FilePath(bytes: file))), as: record)
  }

  /// Prints what `diff` would, or why a side cannot be read; nothing where only the mode changed.
  func run() throws {
    let company = Company(try Self.company())
    let tongue = company.tongue ?? .usual
    let unreadable = [Unreadable(before), Unreadable(after)].compactMap(\.self)
    guard unreadable.isEmpty else {
      let lines = unreadable.map { Escape.terminal(ComparingWords.unreadable.filled(tongue, $0.reason(tongue))) + "\n" }
      return try Output.write(Self.gap + lines.joined())
    }
    if let before, let after, before.source.isSame(as: after.source), before.source.name == after.source.name { return }
    let registry = Registry(company.document.map { [$0] } ?? [])
    let compared = Compared(
      sets: [Diff.between(before, after)], company: company, before: registry, after: registry)
    // Git's pager, where there is one, stands between us and the terminal already.
    let screen = Screen(.auto, try Preferences.here(), isPagerWanted: false)
    try screen.write(
      Self.gap + ChangeFormat.text.print(compared, tongue, width: screen.width, palette: screen.palette))
  }

  /// The company as it lies at the top of the work tree, where git runs us.
  private static func company() throws -> Document? {
    guard File.exists("cjm.yaml"), !File.isLink("cjm.yaml") else { return nil }
    return Document(Source(name: "cjm.yaml", bytes: try File.read("cjm.yaml")), as: .company)
  }

  /// A blank line between one file and the next.
  private static var gap: String { ["", "1"].contains(Variable["GIT_DIFF_PATH_COUNTER"] ?? "") ? "" : "\n" }
}
