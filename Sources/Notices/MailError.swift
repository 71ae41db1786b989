/// A letter that could not be made, kept or delivered: what was being done, why not, and what to do next.
public struct MailError: Error, Hashable, Sendable {
  /// What was being done, as it stands after "could not".
  public let doing: String
  /// Why it could not be done.
  public let message: String
  /// What to do next; nil where nothing can be advised.
  public let hint: String?
  /// Whether the disk, or the share of it that its owner may use, is full: no letter is to blame for that.
  public let isFull: Bool

  /// An error in the words of people.
  public init(doing: String, message: String, hint: String? = nil, isFull: Bool = false) {
    self.doing = doing
    self.message = message
    self.hint = hint
    self.isFull = isFull
  }
}

extension MailError: CustomStringConvertible {
  /// The whole error on one line, the hint last.
  public var description: String { "could not \(doing): \(message)" + (hint.map { "; \($0)" } ?? "") }
}
