public import Language

/// Something that is wrong in a file, or that practice advises against.
///
/// Many are collected; none is thrown.
public struct Finding: Sendable {
  /// How much a finding weighs.
  public enum Severity: String, Sendable, Hashable, Comparable {
    case warning, error

    /// A warning weighs less than an error.
    public static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
  }

  /// The name of the rule that found it: what `checks` of the company switches, and what scripts match.
  public let rule: String
  /// How much it weighs.
  public let severity: Severity
  /// The name of the file.
  public let file: String
  /// The bytes of the file that it speaks of.
  public let span: Range<Int>
  /// The value it speaks of, where the file could be read so far.
  public let path: Path
  /// What is wrong: lower case, the culprit in backticks, no full stop.
  public let message: Words
  /// What to do, or the corrected line.
  public let hint: Words?

  /// Puts a finding together.
  public init(
    _ rule: String, _ severity: Severity = .error, file: String, span: Range<Int>, path: Path = .top,
    _ message: Words, hint: Words? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.span = span
    self.path = path
    self.message = message
    self.hint = hint
  }
}
