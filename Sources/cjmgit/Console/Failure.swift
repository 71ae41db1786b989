import Git
import Language

/// What a person reads when a command cannot go on: what was wrong, and what to do next.
struct Failure: Error, Sendable {
  let message: String
  let hint: String?
  /// What the command ends with.
  let exit: Exit

  /// Words a failure: lower case, the culprit in backticks, no full stop.
  init(_ message: String, hint: String? = nil, exit: Exit = .fatal) {
    self.message = message
    self.hint = hint
    self.exit = exit
  }

  /// Passes on what git could not do.
  init(_ error: GitError) {
    self.init("could not \(error.doing): \(error.message)", hint: error.hint)
  }

  /// The lines for stderr.
  var text: String {
    "cjmgit: \(Escape.terminal(message))" + (hint.map { "\n  \(Escape.terminal($0))" } ?? "")
  }
}
