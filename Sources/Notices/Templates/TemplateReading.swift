import Language

/// Takes a template apart, and says where it is wrong.
struct TemplateReading {
  enum Token { case text(String), newline, name(String) }

  /// The longest template: ten times ours.
  private static let limit = 65_536

  private let file: String
  private var rest: Substring
  private var line = 1, column = 1
  /// Where the token that was read last begins.
  private var place = (line: 1, column: 1)

  init(_ text: String, file: String) throws(MailError) {
    self.file = file
    // A file from Windows reads like any other.
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\r" && scalar != "\u{FEFF}" { scalars.append(scalar) }
    rest = String(scalars)[...]
    guard text.utf8.count <= Self.limit else {
      throw error("it is longer than \(Self.limit) bytes", hint: "put pictures and styles elsewhere")
    }
  }

  /// The next token; nil at the end.
  mutating func next() throws(MailError) -> Token? {
    place = (line, column)
    guard let first = rest.first else { return nil }
    if first == "\n" {
      skip(1)
      return .newline
    }
    guard rest.hasPrefix("{{") else {
      let text = rest.indices.first { rest[$0] == "\n" || rest[$0...].hasPrefix("{{") }.map { rest[..<$0] } ?? rest
      skip(text.count)
      return .text(String(text))
    }
    let inside = rest.dropFirst(2)
    guard let end = inside.indices.first(where: { inside[$0...].hasPrefix("}}") }) else {
      throw error("`{{` is not closed", hint: "close it with `}}`")
    }
    let name = inside[..<end]
    skip(name.count + 4)
    if name.hasPrefix("!") { return .text("") }
    return .name(name.split { $0 == " " || $0 == "\t" || $0 == "\n" }.joined(separator: " "))
  }

  /// The error of a name that is none.
  func unknown(_ name: String) -> MailError {
    let names = Template.Part.allCases.map(\.rawValue)
    let near = Suggestion.closest(to: name, among: names).map { "did you mean `\($0)`? " } ?? ""
    return error(
      "a letter has no part `\(Escape.line(name))`",
      hint: near + "its parts are " + names.map { "`\($0)`" }.joined(separator: ", "))
  }

  /// The error of a template without a part that every letter needs.
  func missing(_ part: Template.Part) -> MailError {
    MailError(
      doing: "use the template `\(Escape.line(file))`", message: "it nowhere says `{{\(part.rawValue)}}`",
      hint: "put it where the reader shall find it")
  }

  private func error(_ message: String, hint: String) -> MailError {
    MailError(
      doing: "use the template `\(Escape.line(file)):\(place.line):\(place.column)`", message: message, hint: hint)
  }

  private mutating func skip(_ count: Int) {
    for character in rest.prefix(count) { (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1) }
    rest = rest.dropFirst(count)
  }
}
