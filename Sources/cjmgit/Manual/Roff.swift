/// Texts for roff.
enum Roff {
  /// A text whose every character stands for itself, also at the beginning of a line and in any encoding.
  static func text(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      default: scalar.isASCII ? String(scalar) : "\\[u\(hex(scalar))]"
      }
    }.joined()
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  static func bold(_ text: String) -> String { "\\fB\(self.text(text))\\fR" }

  static func italic(_ text: String) -> String { "\\fI\(self.text(text))\\fR" }

  /// The argument of a macro.
  static func quoted(_ text: String) -> String { "\"\(self.text(text.replacing("\"", with: "")))\"" }

  /// The blocks of a discussion: indented lines as they are, others filled.
  static func blocks(_ discussion: String) -> [String] {
    var lines: [String] = []
    var isVerbatim = false
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isExample = line.hasPrefix("  ")
      if isExample, !isVerbatim { lines += [".PP", ".nf", ".RS"] }
      if !isExample, isVerbatim { lines += [".RE", ".fi"] }
      if !isExample, !line.isEmpty { lines += [".PP"] }
      isVerbatim = isExample
      if !line.isEmpty { lines.append(text(isExample ? String(line.dropFirst(2)) : line)) }
    }
    return lines + (isVerbatim ? [".RE", ".fi"] : [])
  }
}
