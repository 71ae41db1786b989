import Foundation

/// The project's own files, as the tests of the house read them.
enum House {
  /// The top of the project.
  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A Swift file of the sources.
  struct File {
    /// The module it belongs to.
    let module: String
    /// Its path from the top of the project.
    let path: String
    /// Its lines.
    let lines: [Substring]

    private static func isModifier(_ word: Substring) -> Bool {
      word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }

    /// The modules it imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        // Help texts may say "import", too; only attributes and levels of access stand before one.
        guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy(Self.isModifier) else {
          return nil
        }
        return words.last.map(String.init)
      }
    }
  }

  /// Every Swift file below `Sources`.
  static func files() throws -> [File] {
    let sources = top.appending(path: "Sources")
    let found = FileManager.default.enumerator(atPath: sources.path())?.compactMap { $0 as? String } ?? []
    return try found.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return File(
        module: String(path.prefix { $0 != "/" }), path: "Sources/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// The names of the Swift files in a folder, without their ending.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: top.appending(path: folder).path())
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }
}
