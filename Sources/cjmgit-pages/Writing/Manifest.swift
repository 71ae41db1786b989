/// The list of what a folder of ours holds, which says that it is ours: its parts, their keys and files.
///
/// Lines of text, the same for the same site: `part KEY NAME`, and below it `file SIZE PATH`.
struct Manifest {
  /// A file and how long it is.
  struct Entry: Equatable {
    let path: SitePath
    let size: Int
  }

  /// A part; one without a key is to be made anew.
  struct Part {
    let name: String
    var key: String?
    var entries: [Entry]
  }

  /// The name under which it lies in the folder.
  static let name = ".cjmgit-wall"
  private static let title = "cjmgit wall 1"
  private static let noKey = "-"

  var parts: [Part] = []

  init(_ parts: [Part] = []) { self.parts = parts }

  /// Reads what was written; nil for what is none of ours, or is damaged.
  init?(_ text: String) {
    var lines = text.split(separator: "\n")[...]
    guard lines.popFirst().map(String.init) == Self.title else { return nil }
    for line in lines {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3 else { return nil }
      if words[0] == "part" {
        parts.append(Part(name: words[2], key: words[1] == Self.noKey ? nil : words[1], entries: []))
      } else {
        guard words[0] == "file", let size = Int(words[1]), let path = SitePath(words[2]), !parts.isEmpty else {
          return nil
        }
        parts[parts.count - 1].entries.append(Entry(path: path, size: size))
      }
    }
  }

  /// The text of the file.
  var text: String {
    let lines = parts.flatMap { part in
      ["part \(part.key ?? Self.noKey) \(part.name)"] + part.entries.map { "file \($0.size) \($0.path)" }
    }
    return ([Self.title] + lines).map { $0 + "\n" }.joined()
  }

  /// The part of that name.
  subscript(name: String) -> Part? { parts.first { $0.name == name } }

  /// Where everything lies.
  var paths: Set<SitePath> { Set(parts.flatMap { $0.entries.map(\.path) }) }
}
