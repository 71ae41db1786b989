import Console
import Git
import Glibc
import History
import Journey
import SystemPackage

/// A real `git merge` in which maps are joined by meaning, whatever this clone is set up for.
struct MeaningMerge {
  /// What came of it.
  struct Outcome {
    /// What git ended with.
    let code: Int32
    /// What git and its hooks said.
    let words: [UInt8]
  }

  private let git: FilePath
  private let driver: String
  /// The lines that select our driver.
  private let lines = Record.documents.map { DriverTable.line($0.pattern, ["merge"]) }

  init(strictly isStrict: Bool) throws {
    guard let git = Child.find("git") else {
      throw Failure("only the git program can merge, and it is not installed")
    }
    guard let program = Sibling.find(Sibling.merge) else {
      throw Failure(
        "`\(Sibling.merge)` does not lie beside `cjmgit`",
        hint: "install both programs into one folder, as `make install` does")
    }
    self.git = git
    driver = "\(Self.quoted(program.string)) \(isStrict ? "--strict " : "")%O %A %B %L %P"
  }

  /// A word as the shell of a driver takes it, and git before that, which replaces what follows `%`.
  private static func quoted(_ word: String) -> String {
    ShellWord.quoted(word).split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
  }

  /// Merges; `commit` is what the words name, whose maps are looked at as well as ours.
  func run(_ words: [String], with commit: Oid, in history: borrowing History) throws -> Outcome {
    try AttributeLoan.recover(in: history.repository)
    let filter = MapFilter()
    let maps = try history.paths(at: history.head(), filter) + history.paths(at: .commit(commit), filter)
    let said = Set((history.repository.attribute("merge", asGitSays: maps.uniqued()) ?? [:]).values)
    let settings = [("merge.\(DriverTable.name).driver", driver)]
    if said.isSubset(of: [DriverTable.name]) { return try run(words, settings, in: history.repository) }
    return try SignalShelter.around {
      // What `.gitattributes` leaves open, a file of ours may say; what it says otherwise, only git's own file can.
      guard said.isSubset(of: [DriverTable.name, "unspecified"]) else {
        return try AttributeLoan.lending(lines, in: history.repository) {
          try run(words, settings, in: history.repository)
        }
      }
      let text = try personal() + Array((lines.joined(separator: "\n") + "\n").utf8)
      return try TemporaryFile.holding(text) { file in
        try run(words, settings + [("core.attributesFile", file.string)], in: history.repository)
      }
    }
  }

  private func run(
    _ words: [String], _ settings: [(key: String, value: String)], in repository: borrowing Repository
  ) throws -> Outcome {
    let call = try repository.merging(words, settings: settings)
    let (code, output) = try Child.heard(
      git, call.arguments, setting: call.environment.mapValues { $0 }, in: call.folder, withErrors: true)
    return Outcome(code: code, words: output)
  }

  /// What the person's own file of attributes says, which would be passed over otherwise.
  private func personal() throws -> [UInt8] {
    let asked = Child.output(git, ["config", "--type=path", "--get", "core.attributesFile"].map { Array($0.utf8) })
    let named = asked.map { FilePath(bytes: $0.prefix { $0 != UInt8(ascii: "\n") }) }
    let home = Variable.filled("XDG_CONFIG_HOME") ?? Variable.filled("HOME").map { "\($0)/.config" }
    let file = named ?? home.map { FilePath("\($0)/git/attributes") }
    guard let file, !file.isEmpty, File.exists(file), let bytes = try? File.read(file) else { return [] }
    return bytes.last == UInt8(ascii: "\n") || bytes.isEmpty ? bytes : bytes + [UInt8(ascii: "\n")]
  }
}

/// A file in the temporary folder.
enum TemporaryFile {
  /// Does work with a file that goes when it is done.
  static func holding<Result>(_ bytes: [UInt8], _ work: (FilePath) throws -> Result) throws -> Result {
    var template = Array("\(Variable.filled("TMPDIR") ?? "/tmp")/cjmgit-merge.XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw Failure("could not make a temporary file in `$TMPDIR`") }
    let path = FilePath(platformString: template)
    defer { File.remove(path) }
    _ = try FileDescriptor(rawValue: file).closeAfter { try FileDescriptor(rawValue: file).writeAll(bytes) }
    return try work(path)
  }
}
