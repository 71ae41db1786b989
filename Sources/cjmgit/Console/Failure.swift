import Git
import Journey
import Language

/// What a person reads when a command cannot go on: what was wrong, and what to do next.
struct Failure: Error, Sendable {
  let message: String
  let hint: String?

  /// Words a failure: lower case, the culprit in backticks, no full stop.
  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// Passes on what git could not do.
  init(_ error: GitError) {
    self.init("could not \(error.doing): \(error.message)", hint: error.hint)
  }

  /// Passes on what the reader refused of a file, with its place.
  init(_ refusal: Finding, in source: Source) {
    let place = LineTable(source).place(of: refusal.span.lowerBound)
    self.init("\(refusal.file):\(place.line):\(place.column): \(refusal.message.en)", hint: refusal.hint?.en)
  }

  /// The lines for stderr.
  var text: String {
    "cjmgit: \(Escape.terminal(message))" + (hint.map { "\n  \(Escape.terminal($0))" } ?? "")
  }
}
