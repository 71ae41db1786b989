import Language

/// What is wrong with one value, before it is known where the value stands.
struct Complaint {
  /// The name of the rule.
  let rule: String
  /// What is wrong.
  let message: Words
  /// What to do.
  let hint: Words?
  /// Where, if that is not the value itself.
  let span: Range<Int>?

  init(_ fault: Fault, _ message: Words, hint: Words? = nil) {
    self.init(rule: fault.rawValue, message, hint: hint)
  }

  init(rule: String, at span: Range<Int>? = nil, _ message: Words, hint: Words? = nil) {
    self.rule = rule
    self.span = span
    self.message = message
    self.hint = hint
  }
}

/// A value in its file: what a complaint quotes, and what it corrects.
struct Passage {
  /// The file.
  let source: Source
  /// The row that the value stands in.
  let field: Field
  /// The value.
  let node: Node

  /// The value's line with another value in its place, nil where the value takes several lines.
  func line(with text: String) -> String? { source.line(replacing: node.span, with: text) }

  /// The advice to write another value in the place of this one.
  func write(_ text: String) -> Words { Hint.write(line(with: text) ?? text) }

  /// The question whether another value was meant.
  func mean(_ text: String) -> Words { Hint.mean(line(with: text) ?? text) }
}

/// The advice that many findings share.
enum Hint {
  /// To write this instead.
  static func write(_ text: String) -> Words {
    Words("write `%1`", "напишите `%1`", "напишіть `%1`").filled(text)
  }

  /// Whether this was meant.
  static func mean(_ text: String) -> Words {
    Words("did you mean `%1`?", "возможно, имелось в виду `%1`", "можливо, малося на увазі `%1`").filled(text)
  }
}

extension Source {
  /// Corrected lines longer than this are not shown: nobody could compare them.
  private static let longest = 300

  /// The line of a span with other bytes in its place, without the indentation; nil where it is long or several lines.
  func line(replacing span: Range<Int>, with text: String) -> String? {
    let near = max(0, span.lowerBound - Self.longest)..<min(bytes.count, span.lowerBound + Self.longest)
    let newline = UInt8(ascii: "\n")
    let start = bytes[near.lowerBound..<span.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? near.lowerBound
    let end = bytes[span.lowerBound..<near.upperBound].firstIndex(of: newline) ?? near.upperBound
    let line = start..<end
    guard span.upperBound <= end, line.count <= Self.longest else { return nil }
    let head = self.text(line.lowerBound..<span.lowerBound)
    return String(head.drop { $0 == " " || $0 == "\t" }) + text + self.text(span.upperBound..<line.upperBound)
  }

  /// The bytes of the line on which a byte stands, without its end.
  func line(around offset: Int) -> Range<Int> {
    let place = min(max(offset, 0), bytes.count)
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return start..<(bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }
}
