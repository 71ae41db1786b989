import Foundation
import Journey
import TestSupport

/// Writes one value: plain, quoted or as a block, on one line or on several.
struct Scalars {
  var chance: Seeded
  /// Whether letters and their marks are written apart, as some systems do.
  private let isDecomposed: Bool

  init(_ chance: Seeded) {
    self.chance = chance
    isDecomposed = self.chance.flip(10)
  }

  /// A value behind a key of a block, whose column is given; it may go on below.
  mutating func block(_ value: String, _ row: Field, under column: Int) -> String {
    let text = spelled(value, row)
    guard row.kind.isText, chance.flip(35) else { return inline(value, row) }
    let pad = "\n" + String(repeating: " ", count: column + chance.number(1...4))
    switch chance.number(0...3) {
    case 0: return "|" + chomping() + pad + wrapped(text, pad)
    case 1: return ">" + chomping() + pad + wrapped(text, pad)
    case 2 where isPlain(text): return wrapped(text, pad)
    default:
      if chance.flip(50) { return "'" + wrapped(single(text), pad) + "'" }
      return "\"" + wrapped(double(text), pad) + "\""
    }
  }

  /// A value on one line.
  mutating func inline(_ value: String, _ row: Field) -> String {
    let text = spelled(value, row)
    if isPlain(text), chance.flip(60) { return text }
    if !text.contains("\n"), chance.flip(50) { return "'" + single(text) + "'" }
    return "\"" + double(text).split(separator: "\n").joined(separator: "\\n") + "\""
  }

  /// The same value in another spelling.
  private mutating func spelled(_ value: String, _ row: Field) -> String {
    switch row.kind {
    case .flag: return chance.flip(50) ? value : value == "true" ? "yes" : "no"
    case .number: return !value.contains(".") && chance.flip(10) ? value + ".0" : value
    case .line, .prose, .lines: return isDecomposed ? value.decomposedStringWithCanonicalMapping : value
    case .score, .level, .date: return chance.flip(2) ? value + "\u{A0}" : value
    default: return value
    }
  }

  private mutating func chomping() -> String { chance.pick(["", "-", "+"]) ?? "" }

  /// Breaks lines between words; a blank line parts paragraphs.
  private mutating func wrapped(_ text: String, _ pad: String) -> String {
    text.split(separator: "\n").map { paragraph in
      let words = paragraph.split(separator: " ")
      return words.dropFirst().reduce(into: String(words.first ?? "")) { line, word in
        line += (chance.flip(15) ? pad : chance.flip(2) ? "  " : " ") + word
      }
    }.joined(separator: "\n" + pad)
  }

  private func single(_ text: String) -> String { text.replacingOccurrences(of: "'", with: "''") }

  private mutating func double(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      if scalar == "\\" || scalar == "\"" { return "\\\(scalar)" }
      guard scalar.value > 0x7F, scalar.value < 0x1_0000, chance.flip(2) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// Whether YAML reads the text as it stands, anywhere.
  private func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) || $0 == "-" || $0 == "." }) {
      return text.unicodeScalars.contains { ("0"..."9").contains($0) }
    }
    guard first.properties.isAlphabetic || first.properties.numericType != nil else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark || " -./№%«»—→".unicodeScalars.contains(scalar)
    }
  }
}
