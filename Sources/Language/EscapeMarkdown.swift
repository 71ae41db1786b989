/// Texts for Markdown.
extension Escape {
  /// The text as plain words within a line of Markdown (CommonMark and GitHub's), wherever in the line it stands.
  ///
  /// No emphasis, code, link, HTML, list, heading, table cell or mention comes of it, and newlines become spaces. Where no
  /// backslash helps, because links are looked for when backslashes are gone (`https://…`, `@name`, `a@b.c`, `#12`), a
  /// word joiner (U+2060), which has no width, keeps the parts apart.
  public static func markdown(_ text: String) -> String {
    let scalars = singleSpaced(text)
    var (out, isStart, hasDigits) = ("", true, false)
    for (place, scalar) in scalars.enumerated() {
      if place > 0, makesLink(scalars[place - 1], scalar) { out += "\u{2060}" }
      let escaped = isStart && startsBlock(scalar, hasDigits)
      out += escaped ? "\\\(scalar)" : inline(scalar)
      hasDigits = isDigit(scalar)
      isStart = isStart && !escaped && (scalar == " " || hasDigits)
    }
    return terminal(out)
  }

  /// Whether a scalar at the head of a line begins a list, a heading's underline or a table's second row.
  private static func startsBlock(_ scalar: Unicode.Scalar, _ isAfterDigits: Bool) -> Bool {
    switch scalar {
    case "-", "+", "=", ":": true
    case ".", ")": isAfterDigits
    default: false
    }
  }

  private static func inline(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": "\\\(scalar)"
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    default: String(scalar)
    }
  }

  /// Whether two scalars side by side may be part of an address, a mention or the number of an issue.
  private static func makesLink(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    switch (scalar, next) {
    case (" ", _), (_, " "): false
    case ("@", _), (_, "@"), ("/", "/"), ("w", "."), ("W", "."): true
    case ("#", _): isDigit(next)
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    "0"..."9" ~= scalar
  }

  private static func singleSpaced(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.reduce(into: []) { scalars, scalar in
      let isSpace = [" ", "\t", "\n", "\u{0B}", "\u{0C}", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
      if !isSpace { scalars.append(scalar) } else if scalars.last != " " { scalars.append(" ") }
    }
  }
}
