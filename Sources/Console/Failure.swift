package import Git
import Glibc
import Language

/// What a person reads when a command cannot go on: what was wrong, and what to do next.
package struct Failure: Error, Sendable {
  package let message: String
  package let hint: String?
  /// What the command ends with.
  package let exit: Exit

  /// Words a failure: lower case, the culprit in backticks, no full stop.
  package init(_ message: String, hint: String? = nil, exit: Exit = .fatal) {
    self.message = message
    self.hint = hint
    self.exit = exit
  }

  /// Passes on what git could not do.
  package init(_ error: GitError) {
    self.init("could not \(error.doing): \(error.message)", hint: error.hint)
  }

  /// Passes on any error.
  package init(wrapping error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as GitError: self.init(error)
    default: self.init("\(error)")
    }
  }

  /// Says what the system did not let us do, and its reason.
  package init(couldNot doing: String, _ number: Int32 = errno) {
    self.init("could not \(doing): \(String(cString: strerror(number)).lowercased())")
  }

  /// The lines for stderr.
  package var text: String {
    "cjmgit: \(Escape.terminal(message))" + (hint.map { "\n  \(Escape.terminal($0))" } ?? "")
  }
}
