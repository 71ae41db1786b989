import Glibc
import Journey
import Language

/// Prints a map for reading, line by line: `textconv FILE`.
///
/// Git stops a whole `git log -p` where this fails, so that what cannot be read as a map is printed as it is.
enum Textconv {
  /// Prints the file and gives the exit code: 128 only where the file itself cannot be read.
  static func run(_ arguments: [[UInt8]]) -> Int32 {
    guard arguments.count == 1, let path = arguments.first else {
      Stream.say("cjmgit-merge: `textconv` takes one file")
      return 2
    }
    guard let file = InputFile(path) else {
      let reason = String(cString: strerror(errno)).lowercased()
      Stream.say("cjmgit-merge: could not read `\(Escape.terminal(bytes: path))`: \(reason)")
      return 128
    }
    guard file.size <= Limits.fileSize, let bytes = file.bytes() else { return file.copy() ? 0 : 128 }
    return Stream.write(converted(bytes, path: path)) ? 0 : 128
  }

  /// The lines of a map, with git's markers where a merge is not finished; the bytes themselves where it cannot be read
  /// as one.
  static func converted(_ bytes: [UInt8], path: [UInt8]) -> [UInt8] {
    guard let lines = lines(bytes, path: path) ?? unmerged(bytes, path: path) else { return bytes }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private static func unmerged(_ bytes: [UInt8], path: [UInt8]) -> [String]? {
    guard let sides = Unmerged(bytes), let ours = lines(sides.ours, path: path),
      let theirs = lines(sides.theirs, path: path)
    else { return nil }
    return Unmerged.joined(ours, theirs)
  }

  private static func lines(_ bytes: [UInt8], path: [UInt8]) -> [String]? {
    let tree = Tree(Source(name: "", bytes: bytes))
    guard tree.refusals.isEmpty, let root = tree.root, !root.entries.isEmpty else { return nil }
    let document = Document(tree, as: record(of: root, named: path))
    return PlainMap(document, in: Company(document).tongue ?? Locality.tongue).lines
  }

  /// What a file holds: as its name says, which git keeps at the end of its temporary files, else as its keys say.
  private static func record(of root: Node, named path: [UInt8]) -> Record {
    let name = String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
    let known = Record.document(fileName: name)
    return known ?? Record.documents.map(\.record).first { $0.identity.field.flatMap { root[$0] } != nil } ?? .company
  }
}
