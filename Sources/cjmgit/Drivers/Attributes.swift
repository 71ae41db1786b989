import Console
import Journey
import Language
import SystemPackage

/// The lines of `.gitattributes` by which git reads and merges maps with our programs, and stores line ends one way.
struct Attributes {
  static let name = ".gitattributes"

  /// The file.
  private let file: FilePath
  private let bytes: [UInt8]?

  init(at top: FilePath) throws {
    file = top.appending(Self.name)
    guard !File.isLink(file) else {
      throw Failure("`\(Self.name)` is a symbolic link, which git does not follow", hint: "put a file in its place")
    }
    bytes = File.exists(file) ? try File.read(file) : nil
  }

  private var lines: [Substring] {
    String(decoding: bytes ?? [], as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// The lines that are missing: what somebody says of a pattern of ours stands.
  var missing: [String] {
    Record.documents.compactMap { kind in
      let said = lines.filter { $0.split(separator: " ").first.map(String.init) == kind.pattern }
      let names = said.flatMap { $0.split(separator: " ").dropFirst() }.map(Self.attribute)
      var wanted = ["diff", "merge"].filter { !names.contains($0) }
      if said.isEmpty { wanted.insert("text", at: 0) }
      return wanted.isEmpty ? nil : DriverTable.line(kind.pattern, wanted)
    }
  }

  /// The attribute that a word of a line sets: `-diff`, `!diff`, `diff=x`.
  private static func attribute(_ word: Substring) -> String {
    String(word.drop { $0 == "-" || $0 == "!" }.prefix { $0 != "=" })
  }

  /// Adds the lines that are missing and says what it did.
  func add(_ tongue: Tongue) throws -> String {
    let added = missing.joined(separator: "\n") + "\n"
    guard let bytes else {
      try File.write(added, to: file)
      return BeginningWords.made.filled(tongue, Self.name)
    }
    guard !missing.isEmpty else { return BeginningWords.kept.filled(tongue, Self.name) }
    let gap = bytes.last.map { $0 != UInt8(ascii: "\n") } == true ? "\n" : ""
    try File.write(bytes + Array((gap + added).utf8), to: file)
    return BeginningWords.added.filled(tongue, Self.name)
  }

  /// Takes out the lines that `add` writes, and the file where nothing else stands in it; whether anything was done.
  func remove() throws -> Bool {
    guard let bytes else { return false }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let kept = lines.filter { !DriverTable.lines.contains(String(decoding: $0, as: UTF8.self)) }
    guard kept.count < lines.count else { return false }
    let rest = Array(kept.joined(separator: [UInt8(ascii: "\n")]))
    if rest.isEmpty { File.remove(file) } else { try File.write(rest, to: file) }
    return true
  }
}
