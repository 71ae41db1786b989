import Language

/// Texts of people made to fit: whole words, then `…`, and a quotation mark that was left open is closed.
enum Cut {
  static func words(_ text: String, to columns: Int) -> String {
    guard Width.of(text) > columns else { return text }
    var kept = ""
    for word in text.split(separator: " ") {
      let longer = kept.isEmpty ? String(word) : "\(kept) \(word)"
      guard Width.of(closed(longer + "…")) <= columns else { break }
      kept = longer
    }
    return kept.isEmpty ? Width.cut(text, to: columns) : closed(kept + "…")
  }

  private static func closed(_ text: String) -> String {
    for (open, close) in [("«", "»"), ("“", "”"), ("„", "“")] {
      let count = { (mark: String) in text.count { String($0) == mark } }
      if count(open) > count(close) { return text + close }
    }
    return text
  }
}
