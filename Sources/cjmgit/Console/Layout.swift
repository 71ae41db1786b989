import Language
import Telling

/// Words laid out on lines of a width, with marks and colours that take none of it.
struct Layout {
  let width: Int
  let palette: Palette

  /// A word with its look; `glue` keeps it on the line of the word before.
  private struct Word {
    let text: String
    let look: Look
  }

  private enum Look { case plain, removed, added, bold, dim }

  /// A phrase wrapped between two indents, the first line after `lead`.
  func lines(_ phrase: Phrase, lead: String = "", indent: Int, isBold: Bool = false) -> [String] {
    guard phrase.isStacked else { return wrap(words(phrase.pieces, isBold), lead: lead, indent: indent) }
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
        line = String(repeating: " ", count: indent)
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
      return plain(Phrase([piece])).split(separator: " ").map { Word(text: String($0), look: look) }
    }
  }

  private func wrap(_ words: [Word], lead: String, indent: Int) -> [String] {
    var lines: [String] = []
    var line: [Word] = []
    var used = Width.of(lead)
    var head = lead
    for word in words {
      let length = Width.of(word.text)
      if !line.isEmpty, used + 1 + length > width {
        lines.append(head + painted(line))
        (line, head, used) = ([], String(repeating: " ", count: indent), indent)
      }
      used += (line.isEmpty ? 0 : 1) + length
      line.append(word)
    }
    return lines + (line.isEmpty ? [] : [head + painted(line)])
  }

  /// Words of one look are painted together, so that a colour goes on over the spaces.
  private func painted(_ words: [Word]) -> String {
    var runs: [(look: Look, words: [String])] = []
    for word in words {
      if let last = runs.last, last.look == word.look {
        runs[runs.count - 1].words.append(word.text)
      } else {
        runs.append((word.look, [word.text]))
      }
    }
    return runs.map { paint($0.words.joined(separator: " "), $0.look) }.joined(separator: " ")
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
