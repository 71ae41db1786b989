import Language

/// How text is set.
struct Style: Sendable, Hashable {
  /// Its size in points.
  var size: Double
  var isBold = false
  var ink = Ink.ink
  /// Whether it is struck out: what was.
  var isStruck = false
  /// Whether it is underlined: what is new in a text, for eyes and printers without colour.
  var isUnderlined = false

  /// The same in bold.
  var bold: Style { with { $0.isBold = true } }
  /// The same where it stands aside.
  var quiet: Style { with { $0.ink = .quiet } }

  /// The same but for what is said.
  func with(_ change: (inout Style) -> Void) -> Style {
    var style = self
    change(&style)
    return style
  }

  /// The same in another size, by a factor.
  func scaled(_ factor: Double) -> Style { with { $0.size *= factor } }

  /// In another colour.
  func inked(_ ink: Ink) -> Style { with { $0.ink = ink } }

  func width(of text: String) -> Double { Typeface.width(of: text, bold: isBold) * size }
}

/// A piece of text in one style, as it will be seen: controls visible, numbers tied to what they count.
struct Run: Sendable, Hashable {
  let text: String
  let style: Style

  /// Takes what people wrote.
  init(_ text: String, _ style: Style) {
    let seen = Escape.terminal(text).split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ")
    self.init(seen: Ties.tied(seen, by: "\u{A0}"), style)
  }

  /// Takes what is set as it is.
  init(seen text: String, _ style: Style) {
    self.text = text
    self.style = style
  }

  var width: Double { style.width(of: text) }
}

/// One line of set text.
struct TextLine: Sendable, Hashable {
  var runs: [Run]

  var width: Double { runs.reduce(0) { $0 + $1.width } }
  var size: Double { runs.map(\.style.size).max() ?? 0 }
  var height: Double { size * Typeface.leading }
  /// The words without styles.
  var text: String { runs.map(\.text).joined() }
}
