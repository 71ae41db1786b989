/// Texts for HTML, JSON, Markdown and the log of a CI run.
extension Escape {
  /// The text for HTML, between tags or within a quoted attribute; controls that HTML forbids become U+FFFD.
  public static func html(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\n", "\t": nil
      case "\r": "&#13;"
      default: isControl(scalar) ? "\u{FFFD}" : nil
      }
    }
  }

  /// The text for a JSON string, without the quotes around it.
  ///
  /// Besides what RFC 8259 §7 asks for, C1 controls, marks of direction and U+2028/2029 are escaped, so that the JSON is
  /// safe on a terminal and as JavaScript.
  public static func json(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      case "\r": "\\r"
      case "\u{2028}", "\u{2029}": "\\u" + hex(scalar.value, 4)
      default: isControl(scalar) || isDirection(scalar) ? "\\u" + hex(scalar.value, 4) : nil
      }
    }
  }

  /// The text for a workflow command of GitHub Actions (`::error file=…::text`), as its message or as a property.
  ///
  /// By `escapeData` and `escapeProperty` of https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts;
  /// other controls are made visible.
  public static func annotation(_ text: String, property: Bool = false) -> String {
    let escaped = replacingAny(text) { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where property: "%3A"
      case "," where property: "%2C"
      default: nil
      }
    }
    return terminal(escaped)
  }
}
