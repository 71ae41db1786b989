/// The exit codes of every command.
package enum Exit: Int32 {
  /// Done.
  case fine = 0
  /// The answer is no: differences that were asked for, findings, nothing to commit.
  case no = 1
  /// The command line makes no sense.
  case usage = 2
  /// It could not be done.
  case fatal = 128
}

/// Ends a command whose answer is no; what is to be said was printed.
package struct Answer: Error {
  package static let no = Answer()
}
