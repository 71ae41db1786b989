/// A letter that could not be made, kept or delivered: what was being done, why not, and what to do next.
public struct MailError: Error, Hashable, Sendable {
  /// What was being done, as it stands after "could not".
  public let doing: String
  /// Why it could not be done.
  public let message: String
  /// What to do next; nil where nothing can be advised.
  public let hint: String?

  /// An error in the words of people.
  public init(doing: String, message: String, hint: String? = nil) {
    self.doing = doing
    self.message = message
    self.hint = hint
  }
}

extension MailError: CustomStringConvertible {
  /// The whole error on one line, the hint last.
  public var description: String { "could not \(doing): \(message)" + (hint.map { "; \($0)" } ?? "") }
}
