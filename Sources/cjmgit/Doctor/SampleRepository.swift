import Console
import Git
import Glibc
import Journey
import SystemPackage

/// A repository in a temporary folder in which git itself proves what the configured lines do; it goes with the value.
///
/// Two people edited neighbouring lines of one map: only a driver that ran joins them, lines alone conflict.
final class SampleRepository {
  private let git: FilePath
  private let top: FilePath
  private let settings: [(key: String, value: String)]

  private static let file = "sample.cjm.yaml"
  private static let base = map(gap: 4, emotion: -1)
  private static let ours = map(gap: 2, emotion: -1)
  private static let theirs = map(gap: 4, emotion: 1)
  /// What both edits make together.
  private static let joined = map(gap: 2, emotion: 1)
  /// What of our edit stands in the readable lines.
  private static let readable = "+  pay / Gap: 2\n"

  private static func map(gap: Int, emotion: Int) -> String {
    """
    journey: sample
    title: Sample
    stages:
      - id: pay
        title: I pay
        gap: \(gap)
        emotion: \(emotion)

    """
  }

  /// Makes the repository with two branches; `settings` are the lines to prove.
  init(git: FilePath, settings: [(key: String, value: String)]) throws {
    self.git = git
    self.settings = settings
    var template = Array("\(Variable["TMPDIR"] ?? "/tmp")/cjmgit-doctor.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure("could not make a temporary folder in `$TMPDIR`") }
    top = FilePath(platformString: template)
    try expect("init", "--quiet", "--template=")
    try write(Self.base, attributes: true)
    try expect("add", "--all")
    try commit()
    try write(Self.theirs)
    try commit()
    try expect("branch", "theirs")
    try expect("reset", "--quiet", "--hard", "HEAD~1")
    try write(Self.ours)
    try commit()
  }

  deinit {
    if let remove = Child.find("rm") {
      _ = try? Child.heard(remove, ["-rf", "--"].map { Array($0.utf8) } + [top.bytes])
    }
  }

  /// Whether `git diff` shows the readable lines.
  func reads() throws -> Bool {
    let shown = try run(["diff", "--textconv", "--no-ext-diff", "--no-color", "HEAD~1", "HEAD"])
    return shown.code == 0 && String(decoding: shown.output, as: UTF8.self).contains(Self.readable)
  }

  /// Whether `git diff` comes to an end with the external diff, and shows something.
  func compares() throws -> Bool {
    let shown = try run(["diff", "--ext-diff", "--no-color", "HEAD~1", "HEAD"])
    return shown.code == 0 && !shown.output.isEmpty && !String(decoding: shown.output, as: UTF8.self).contains("@@")
  }

  /// Whether `git merge` joins both edits.
  func merges() throws -> Bool {
    let merged = try run(["merge", "--quiet", "--no-edit", "theirs"])
    let result = try File.read(top.appending(Self.file))
    return merged.code == 0 && result == Array(Self.joined.utf8)
  }

  private func write(_ text: String, attributes: Bool = false) throws {
    try File.write(text, to: top.appending(Self.file))
    guard attributes else { return }
    let lines = Record.documents.map { DriverTable.line($0.pattern, ["diff", "merge"]) + "\n" }
    try File.write(lines.joined(), to: top.appending(Attributes.name))
  }

  private func commit() throws { try expect("commit", "--quiet", "--all", "--message=sample") }

  private func expect(_ words: String...) throws {
    guard try run(words).code == 0 else { throw Failure("`git \(words[0])` does not work in a temporary folder") }
  }

  /// Runs git with the lines to prove and nothing else of anybody's configuration.
  private func run(_ words: [String]) throws -> (code: Int32, output: [UInt8]) {
    let given = settings.flatMap { ["-c", "\($0.key)=\($0.value)"] }
    let plain = ["-c", "user.name=cjmgit", "-c", "user.email=cjmgit@localhost", "-c", "core.hooksPath=/dev/null"]
    return try Child.heard(git, (plain + given + words).map { Array($0.utf8) }, setting: Self.variables, in: top)
  }

  /// A hook or a caller may have set variables that lead to another repository.
  private static var variables: [String: String?] {
    let foreign = [
      "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH", "GIT_NAMESPACE", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS",
      "GIT_CONFIG_COUNT", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_ATTR_SOURCE",
    ]
    let none: [String: String?] = Dictionary(uniqueKeysWithValues: foreign.map { ($0, nil) })
    return none.merging([
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C.UTF-8",
    ]) { $1 }
  }
}
