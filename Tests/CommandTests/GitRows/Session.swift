import Foundation
import TestSupport
import Testing

/// What a user types in a repository that git made, and all that comes of it, as one text to compare.
final class Session {
  let repository: ScratchRepository
  private var text = ""

  /// Two maps that are committed, and a change to the first that is not.
  init(_ arguments: String..., changing: Bool = true) throws {
    repository = try ScratchRepository(arguments)
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b", title: "Sale")])
    if changing { try repository.write("a.cjm.yaml", Session.changed) }
  }

  /// A repository as it is.
  init(continuing repository: ScratchRepository) throws { self.repository = repository }

  /// The first map after its change.
  static let changed = map("a", "need: Speed\n")

  /// What a person does to look at the week and to record it.
  static let week = [["status"], ["diff"], ["commit"]]

  /// Types commands of cjmgit.
  func types(_ commands: [String]..., in place: String? = nil, setting: [String: String] = [:]) throws {
    try types(commands, in: place, setting: setting)
  }

  /// The same for commands in a list.
  func types(_ commands: [[String]], in place: String? = nil, setting: [String: String] = [:]) throws {
    for command in commands {
      note("cjmgit", command, try repository.cjmgit(command, in: place, setting: setting))
    }
  }

  /// Types a command of any other program.
  func types(
    _ program: String, _ arguments: String..., in place: String? = nil, setting: [String: String] = [:]
  ) throws {
    note(
      program, arguments, try repository.ran("/usr/bin/env", [program] + arguments, in: place, setting: setting))
  }

  private func note(_ program: String, _ arguments: [String], _ ran: Ran) {
    let talk = ran.stderr.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { "! \($0)\n" }
    text += "$ \(program) \(arguments.joined(separator: " "))\n" + talk.joined() + ran.stdout
    if ran.code != 0 { text += "→ \(ran.code)\n" }
  }

  /// Compares what was seen with the golden file, and the repository with what git makes of it.
  func ends(as name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let seen = text.replacing(repository.folder.path, with: "~")
      .replacing(#/\b[0-9a-f]{40}\b/#, with: "…").replacing(#/\b[0-9a-f]{7}\b(?! bytes)/#, with: "…")
      .replacing(#/tmp_object_git2_\w+/#, with: "tmp_object_git2_…")
      .replacing(#/since \d+ seconds/#, with: "since … seconds")
    expectSnapshot(seen, "\(name).txt", sourceLocation: sourceLocation)
  }

  /// Whether `HEAD` holds what git itself makes of the commit before it and these files, and is whole.
  func isAsGitWouldHaveIt(_ paths: String..., in place: String? = nil, before: String = "HEAD~1") throws -> Bool {
    let own = ["GIT_INDEX_FILE": repository.folder.appending(path: "index-\(UUID().uuidString)").path]
    try repository.git("read-tree", before, in: place, setting: own)
    try repository.git(["add", "--sparse", "-A", "--"] + paths, in: place, setting: own)
    let tree = try repository.git("write-tree", in: place, setting: own)
    guard try repository.git("rev-parse", "HEAD^{tree}", in: place) == tree else { return false }
    return try repository.git("fsck", "--no-dangling", in: place) == ""
  }
}
