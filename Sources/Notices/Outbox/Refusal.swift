/// Why a road did not take a letter, and whether trying again makes sense.
public struct Refusal: Error, Sendable {
  /// What a refusal means for the letter, and for those behind it.
  public enum Kind: Sendable, Hashable {
    /// It may pass: try again later, not before so many seconds where the other side named them.
    case passing(after: Int? = nil)
    /// It will not pass: no such person, no such address.
    case lasting
    /// The recipient is one to whom this machine may not write, by its own configuration.
    case held
    /// The whole road is closed, for every letter: no server, a wrong password. No letter is to blame.
    case closed
  }

  /// What it means.
  public let kind: Kind
  /// The reason in words, without secrets.
  public let why: MailError

  /// Says why.
  public init(_ kind: Kind, _ why: MailError) {
    self.kind = kind
    self.why = why
  }
}
