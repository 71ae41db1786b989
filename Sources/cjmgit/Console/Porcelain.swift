import ArgumentParser
import Language

/// Lines for scripts: words between tabs, the name of a file last; in one form for good, whatever people are shown.
struct Porcelain {
  /// Whether lines end in NUL and names stand as they are; else in a newline, and names are quoted as git quotes them.
  let isRaw: Bool
  /// Whether bytes beyond ASCII are escaped in quoted names.
  let quotesPath: Bool

  /// A line of some words.
  func line(_ words: String...) -> [UInt8] { joined(words.map(word)) }

  /// A line of some words and the name of a file.
  func line(_ words: String..., file: [UInt8]) -> [UInt8] {
    joined(words.map(word) + [isRaw ? file : Array(Escape.cQuoted(file, quotingPath: quotesPath).utf8)])
  }

  /// A word that is not there is a dash.
  private func word(_ word: String) -> [UInt8] {
    word.isEmpty ? [UInt8(ascii: "-")] : Array(Escape.cQuoted(Array(word.utf8), quotingPath: quotesPath).utf8)
  }

  private func joined(_ words: [[UInt8]]) -> [UInt8] {
    Array(words.joined(separator: [UInt8(ascii: "\t")])) + [isRaw ? 0 : UInt8(ascii: "\n")]
  }
}
