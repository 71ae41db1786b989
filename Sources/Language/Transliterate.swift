/// Makes ids out of titles.
public enum Transliterate {
  /// The longest id that a title gives; the cut falls between words where it can.
  public static let longest = 48

  /// A title as an id of the form `[a-z0-9][a-z0-9-]*`, `item` where nothing of it can be spelled.
  ///
  /// Cyrillic is spelled the Ukrainian way (Cabinet of Ministers, resolution 55 of 27 January 2010, letter by letter) where
  /// the tongue is Ukrainian or, without one, where the title has і, ї, є or ґ; else the Russian way (BGN/PCGN without
  /// its signs). Latin letters lose their marks.
  public static func id(_ title: String, _ tongue: Tongue? = nil) -> String {
    let scalars = Array(Normal.nfc(title.lowercased()).unicodeScalars)
    let isUkrainian = tongue.map { $0 == .uk } ?? scalars.contains { "іїєґ".unicodeScalars.contains($0) }
    var words = [""]
    for scalar in scalars {
      let isFirst = words.last?.isEmpty == true
      if let letters = Spelling.letters(scalar, isUkrainian: isUkrainian, isFirst: isFirst) {
        words[words.count - 1] += letters
      } else if !isFirst {
        words.append("")
      }
    }
    return joined(words.filter { !$0.isEmpty })
  }

  private static func joined(_ words: [String]) -> String {
    guard var id = words.first?.prefix(longest).description else { return "item" }
    for word in words.dropFirst() {
      guard id.utf8.count + 1 + word.utf8.count <= longest else { break }
      id += "-" + word
    }
    return id
  }
}
