import Console
import Git
import Language
import SystemPackage

/// A hook of git's in which cjmgit does something: each has a file in `Table` and a line in `all`.
struct OwnHook: Sendable {
  /// Where git runs it.
  enum Side: String, CaseIterable, Sendable {
    /// Where people commit.
    case workTree = "work tree"
    /// Where they push to.
    case server
  }

  /// What becomes of git's work where the hook fails.
  enum Weight: Sendable {
    /// It stops: a hook that could not look has not found everything in order.
    case check
    /// It goes on, unless the hook itself says no; nobody is kept from their work for a message.
    case message
    /// It goes on: what was to be stopped is done already.
    case report
  }

  /// What git calls it.
  let name: String
  /// Where git runs it.
  let side: Side
  /// What becomes of git's work where it fails.
  let weight: Weight
  /// What it does, for those who read the file.
  let purpose: String
  /// What could not be done where cjmgit is not installed.
  let undone: String
  /// How to do without it, this once.
  let bypass: String
  /// What it runs.
  let run: @Sendable (HookCall) throws -> Void

  /// Every hook, in the order in which git runs them.
  static let all = [preCommit, prepareCommitMsg, commitMsg, postCommit, preReceive, postReceive]

  /// The hook of a name; nil where it is none of ours.
  static func named(_ name: String) -> OwnHook? { all.first { $0.name == name } }

  /// The hooks of some names, in our order; a name that is none of ours is a failure.
  static func named(_ words: [String]) throws -> [OwnHook] {
    let names = all.map(\.name)
    for word in words where !names.contains(word) {
      let meant = Suggestion.closest(to: word, among: names).map { "; did you mean `\($0)`?" } ?? ""
      throw Failure(
        "there is no hook `\(word)` of ours\(meant)", hint: "there are \(names.joined(separator: ", "))", exit: .usage)
    }
    return all.filter { words.contains($0.name) }
  }

  /// The hooks of a side.
  static func of(_ side: Side) -> [OwnHook] { all.filter { $0.side == side } }

  /// The variable that passes over our part of a hook, though not over a hook that was there before.
  static let skip = "CJMGIT_SKIP"

  /// What runs it, for those who keep their hooks themselves.
  var command: String { "cjmgit hook run \(name)" }
  /// The name that a hook gets which was there before.
  var previous: String { "\(name).cjmgit-prev" }

  /// The names of the hooks that do nothing but what `commit` does itself: as we wrote them, and none runs before them.
  static func alone(in repository: borrowing Repository) -> Set<String> {
    guard let folder = try? repository.hooksDirectory().path else { return [] }
    return Set(
      of(.workTree).filter { hook in
        guard !File.exists(folder.appending(hook.previous)), let bytes = try? File.read(folder.appending(hook.name))
        else { return false }
        return bytes == Array(hook.text.utf8)
      }.map(\.name))
  }
}
