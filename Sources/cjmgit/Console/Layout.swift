import Language
import Telling

/// Words laid out on lines of a width, with marks and colours that take none of it.
struct Layout: Sendable {
  let width: Int
  let palette: Palette

  /// A word with its look and the spaces before it, where it begins no line.
  private struct Word {
    var text: String
    let look: Look
    var gap = 1
  }

  private enum Look { case plain, removed, added, bold, dim }

  /// A phrase wrapped between two indents, the first line after `lead`, with what stands beside it three spaces behind.
  func lines(_ phrase: Phrase, beside: String = "", lead: String = "", indent: Int, isBold: Bool = false) -> [String] {
    guard phrase.isStacked else {
      var side = words([.plain(beside)], false)
      if !side.isEmpty { side[0].gap = 3 }
      return wrap(words(phrase.pieces, isBold) + side, lead: lead, indent: indent)
    }
    return phrase.pieces.enumerated().flatMap { place, piece in
      wrap(words([piece], isBold), lead: place == 0 ? lead : String(repeating: " ", count: indent), indent: indent)
    }
  }

  /// Phrases side by side, parted by `gap`, each kept whole where it fits.
  func row(_ phrases: [Phrase], lead: String = "", indent: Int, gap: String = "   ") -> [String] {
    var lines: [String] = []
    var line = lead
    var isFresh = true
    for phrase in phrases {
      let text = plain(phrase)
      if !isFresh, Width.of(line) + Width.of(gap) + Width.of(text) > width {
        lines.append(line)
        line = String(repeating: " ", count: indent) + gap.drop { $0 == " " }
        isFresh = true
      }
      line += (isFresh ? "" : gap) + text
      isFresh = false
    }
    return lines + (isFresh ? [] : [line])
  }

  /// A phrase on one line, its marks written out.
  func plain(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .plain(let text): Escape.terminal(text)
      case .removed(let text): "[-\(Escape.terminal(text))-]"
      case .added(let text): "{+\(Escape.terminal(text))+}"
      }
    }.joined(separator: " ")
  }

  private func words(_ pieces: [Phrase.Piece], _ isBold: Bool) -> [Word] {
    pieces.flatMap { piece -> [Word] in
      let look: Look =
        switch piece {
        case .plain: isBold ? .bold : .plain
        case .removed: .removed
        case .added: .added
        }
      return Self.words(plain(Phrase([piece]))).map { Word(text: $0, look: look) }
    }
  }

  /// The words of a text; a number stays with the word that it counts.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isAfterNumber = false
    for part in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = String(Substring(part))
      if isAfterNumber, let last = words.popLast() { words.append("\(last) \(word)") } else { words.append(word) }
      isAfterNumber = part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
    return words
  }

  private func wrap(_ words: [Word], lead: String, indent: Int) -> [String] {
    var lines: [String] = []
    var line: [Word] = []
    var used = Width.of(lead)
    var head = lead
    for word in words {
      let length = Width.of(word.text)
      if !line.isEmpty, used + word.gap + length > width {
        lines.append(head + painted(line))
        (line, head, used) = ([], String(repeating: " ", count: indent), indent)
      }
      used += (line.isEmpty ? 0 : word.gap) + length
      line.append(word)
    }
    return lines + (line.isEmpty ? [] : [head + painted(line)])
  }

  /// Words of one look are painted together, so that a colour goes on over the spaces.
  private func painted(_ words: [Word]) -> String {
    var runs: [Word] = []
    for word in words {
      if let last = runs.last, last.look == word.look, word.gap == 1 {
        runs[runs.count - 1].text += " " + word.text
      } else {
        runs.append(word)
      }
    }
    return runs.enumerated().map { place, run in
      (place == 0 ? "" : String(repeating: " ", count: run.gap)) + paint(run.text, run.look)
    }.joined()
  }

  private func paint(_ text: String, _ look: Look) -> String {
    switch look {
    case .plain: text
    case .removed: palette.red(text)
    case .added: palette.green(text)
    case .bold: palette.bold(text)
    case .dim: palette.dim(text)
    }
  }
}
