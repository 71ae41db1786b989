import Console
import Git
import History
import Journey
import Language
import SystemPackage
import Telling

/// What `prepare-commit-msg` does: a plain `git commit` of maps begins with the message that `cjmgit commit` would write.
///
/// Where a message was given (`-m`, `-F`, `-C`, `--amend`, a squash), only the trailers that are missing are added to it.
/// A template is left to its author, since git wants to see whether it was touched, and so is everything in the midst of
/// a merge, a rebase or a cherry-pick. So are maps that cannot be read: nobody can say what changed in them.
enum MessagePreparation {
  static func run(_ call: HookCall) throws {
    guard let file = call.argument(0) else { throw Failure("git names no message") }
    // The framework named pre-commit hands the other words on in variables.
    let source = call.argument(1) ?? Variable["PRE_COMMIT_COMMIT_MSG_SOURCE"] ?? ""
    let object = call.argument(2) ?? Variable["PRE_COMMIT_COMMIT_OBJECT_NAME"]
    guard source != "merge", source != "template" else { return }
    let history = try History.open()
    guard !CommitInHand.isCopying(history.repository) else { return }
    let commit = try CommitInHand(amending: source == "commit" && object == "HEAD", call.common, in: history)
    guard !commit.draft.isEmpty, commit.draft.isReadable else { return }
    var message = try MessageFile(FilePath(file), in: history.repository)
    let encoding = try history.repository.value(of: "i18n.commitencoding")?.value.lowercased() ?? "utf-8"
    if source.isEmpty, message.hasOnlyTrailers, ["utf-8", "utf8"].contains(encoding) {
      compose(&message, of: commit)
    } else if !message.isEmpty {
      message.complete(with: commit.trailers())
    }
    try message.write()
  }

  /// Puts subject and body before what git put there, which are trailers if anything.
  private static func compose(_ message: inout MessageFile, of commit: CommitInHand) {
    let told = commit.message
    let file = message
    let others = message.said.drop(while: \.isBlank)
    let lines = "\(told.subject)\n\n\(told.body)".split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0.utf8) }.map { file.isComment($0) ? [0x20] + $0 : $0 }
    message.said = lines + (others.isEmpty ? [] : [[]] + others)
    message.complete(with: commit.trailers())
  }
}
