/// Breaks texts into lines that fit.
public enum Wrap {
  /// The text in lines of at most so many columns, each with as many words as fit; a longer word has a line to itself.
  ///
  /// Lines break at spaces and tabs only, so a no-break space keeps words together; runs of them become one space. A
  /// newline in the text ends a line. `first` stands before the first line and `next` before all others, both count as
  /// columns. A text without words gives no lines.
  public static func lines(_ text: String, width: Int, first: String = "", next: String = "") -> [String] {
    var lines: [String] = []
    for paragraph in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = paragraph.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map { String($0) }
      if words.isEmpty { lines.append("") } else { append(words, width, first, next, to: &lines) }
    }
    return lines.allSatisfy(\.isEmpty) ? [] : lines
  }

  private static func append(
    _ words: [String], _ width: Int, _ first: String, _ next: String, to lines: inout [String]
  ) {
    var line = "", used = 0, isFresh = true
    for word in words {
      let columns = Width.of(word)
      if !isFresh, used + 1 + columns > width {
        lines.append(line)
        isFresh = true
      }
      if isFresh {
        line = (lines.isEmpty ? first : next) + word
        used = Width.of(line)
        isFresh = false
      } else {
        line += " " + word
        used += 1 + columns
      }
    }
    lines.append(line)
  }
}
