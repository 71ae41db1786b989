import Console
import Git
import Glibc
import Language
import Notices
import SystemPackage

/// Has the letters that wait carried to people by `cjmgit-send`, on the roads that the user or the machine chose.
///
/// Servers, addresses of hooks, senders, commands and secrets come from git's configuration above the repository alone:
/// a repository is what others wrote.
struct Sending: Sendable {
  private static let prefix = "cjmgit.send."

  private let settings: [ConfigurationEntry]

  /// Reads the settings; stops where the repository's own configuration holds any of them.
  init(in repository: borrowing Repository) throws {
    let all = try repository.values(below: Self.prefix)
    if let own = all.first(where: { !$0.isProtected }) { throw Self.refusal(own) }
    settings = all
  }

  /// From whom letters come: `cjmgit.send.from`, an address alone or `Name <address>`; else one that never leaves here.
  func sender() throws -> Sender {
    guard let text = value("from") else { return Sender(try Address(Sender.local)) }
    return try Sender(parsing: text)
  }

  /// The road of everybody who has none of their own.
  var road: String { value("road") ?? "maildir" }

  /// Whether anything is set: without, letters go into folders.
  var isSetUp: Bool { !settings.isEmpty }

  /// Has the roads tried without sending anything: 0 where letters would get through, and what was said.
  func tried() throws -> (code: Int32, output: [UInt8]) {
    try Child.heard(try program(), [Array("--check".utf8)], input: list, withErrors: true)
  }

  /// Runs the program in the foreground on the letters in that folder and gives its exit code: 0 where nothing waits any
  /// more, 1 where something does, 128 where nothing could be sent.
  func deliver(_ home: FilePath) throws -> Int32 {
    try Child.run(try program(), [home.bytes], input: list)
  }

  private func program() throws -> FilePath {
    if let program = Sibling.find(Sibling.send) { return program }
    throw Failure(
      "`\(Sibling.send)` does not lie beside `cjmgit`",
      hint: "install all programs into one folder, as `make install` does")
  }

  /// The settings as `git config --list -z` prints them; by a stream, so that neither `ps` nor a child sees them.
  private var list: [UInt8] { settings.flatMap { Array("\($0.key)\n\($0.value)\0".utf8) } }

  private func value(_ name: String) -> String? { settings.last { $0.key == Self.prefix + name }?.value }

  private static func refusal(_ entry: ConfigurationEntry) -> Failure {
    let scope = entry.level == .worktree ? "--worktree" : "--local"
    return Failure(
      "`\(entry.key)` stands in the repository's own configuration, which must not say where letters go or who sends them",
      hint: """
        `git config \(scope) --unset-all \(entry.key)`, or look for an include there; what you want stands in your own: \
        `git config --global \(entry.key) …`
        """)
  }
}
