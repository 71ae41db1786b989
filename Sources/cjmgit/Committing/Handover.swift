import Console
import Git
import History
import SystemPackage

/// A commit that is left to the git program, because libgit2 would do something else and not say so.
struct Handover {
  let draft: Draft
  let reasons: [DelegationReason]
  private let git: FilePath

  /// Nil where libgit2 does the same as git; a failure where it does not and git is not installed.
  init?(_ draft: Draft, in repository: borrowing Repository) throws {
    reasons = try repository.reasonsToDelegate(draft.changes.map(\.path), ownHooks: OwnHook.alone(in: repository))
    guard !reasons.isEmpty else { return nil }
    guard let git = Child.find("git") else {
      throw Failure(
        "only the git program can commit here, and it is not installed: \(reasons.map(\.words).joined(separator: "; "))",
        hint: "install git, or make the commit where it is")
    }
    self.draft = draft
    self.git = git
  }

  /// Has git commit; its words go to the person as they are, and its exit code is ours where it refuses.
  func commit(message: String, by authorship: Authorship, in repository: borrowing Repository) throws {
    let calls = try repository.delegated(
      draft.changes.map(\.path), new: draft.newPaths, message: message, author: authorship.author,
      allowEmpty: draft.isEmpty)
    for call in calls {
      let code = try Child.run(
        git, call.arguments, setting: call.environment.merging([OwnHook.skip: "1"]) { $1 }, in: call.folder,
        input: call.input)
      guard code == 0 else { throw Ended(code: code) }
    }
    try compare(in: repository)
  }

  /// What git stored may be something else than what was checked: a hook, or somebody, wrote in between.
  private func compare(in repository: borrowing Repository) throws {
    let isConverted = reasons.contains { reason in
      switch reason {
      case .filter, .encoding: true
      default: false
      }
    }
    guard !isConverted, let head = try repository.head().commit else { return }
    for file in draft.pairs.compactMap(\.after) {
      let meant = try repository.oid(ofBlob: try repository.cleaned(file.bytes, for: file.path))
      guard try repository.entry(at: file.path, in: head)?.oid != meant else { continue }
      Output.say(
        "cjmgit: `\(file.path)` was changed while it was committed: look at `git show HEAD -- \(file.path)`")
    }
  }
}

/// Ends a command with the exit code of a program that it started and that said what there was to say.
struct Ended: Error {
  let code: Int32
}
