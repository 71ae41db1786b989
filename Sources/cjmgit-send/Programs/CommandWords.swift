/// A command as a setting writes it: a list of words, read by no shell.
enum CommandWords {
  /// The words between spaces; nil where a quotation mark has no end or there is no word.
  ///
  /// `'…'` and `"…"` hold together, `\` takes the next character as it is; `$`, `*` and all else mean nothing.
  static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Unicode.Scalar?
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        word = (word ?? "") + String(scalar)
        isEscaped = false
      } else if scalar == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if scalar == open { quote = nil } else { word = (word ?? "") + String(scalar) }
      } else if scalar == "'" || scalar == "\"" {
        quote = scalar
        word = word ?? ""
      } else if scalar == " " || scalar == "\t" {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(scalar)
      }
    }
    if let whole = word { words.append(whole) }
    return quote == nil && !isEscaped && !words.isEmpty ? words : nil
  }
}
