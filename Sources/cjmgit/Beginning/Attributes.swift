import Journey
import Language
import SystemPackage

/// The lines of `.gitattributes` that keep maps the same on every machine.
enum Attributes {
  /// Line ends are stored one way, whatever a colleague's editor makes of them.
  private static let lines = Record.documents.map { "\($0.pattern) text" }

  /// Adds the lines that are missing and says what it did.
  static func add(at top: FilePath, _ tongue: Tongue) throws -> String {
    let name = ".gitattributes"
    let file = top.appending(name)
    guard File.exists(file) else {
      try File.write(lines.joined(separator: "\n") + "\n", to: file)
      return BeginningWords.made.filled(tongue, name)
    }
    let bytes = try File.read(file)
    let text = String(decoding: bytes, as: UTF8.self)
    let known = Set(
      text.split(whereSeparator: \.isNewline).compactMap { $0.split(separator: " ").first.map(String.init) })
    let missing = lines.filter { !known.contains($0.split(separator: " ").first.map(String.init) ?? "") }
    guard !missing.isEmpty else { return BeginningWords.kept.filled(tongue, name) }
    let gap = bytes.last.map { $0 != UInt8(ascii: "\n") } == true ? "\n" : ""
    try File.write(bytes + Array((gap + missing.joined(separator: "\n") + "\n").utf8), to: file)
    return BeginningWords.added.filled(tongue, name)
  }
}
