/// Breaks styled text into lines that are no wider than they may be.
struct Typesetter {
  private let width: Double
  private var lines: [TextLine] = []
  private var line = TextLine(runs: [])
  private var used = 0.0

  /// The lines of some runs, which follow each other without a space of their own.
  ///
  /// Lines break at spaces and at newlines; a word that is wider than a line is broken where it has to be, with a hyphen.
  static func lines(_ runs: [Run], width: Double) -> [TextLine] {
    var setter = Typesetter(width)
    for token in Token.all(of: runs) { setter.add(token) }
    setter.end()
    return setter.lines
  }

  private init(_ width: Double) { self.width = width }

  private mutating func add(_ token: Token) {
    switch token {
    case .newline: end()
    case .word(let runs, let space):
      let gap = line.runs.isEmpty ? 0 : space.map { $0.width(of: " ") } ?? 0
      let wide = runs.reduce(0) { $0 + $1.width }
      if used + gap + wide <= width {
        // Between two words of one style the space is of it, too: a line under both is not broken.
        if gap > 0, let space {
          let style = line.runs.last?.style
          put(Run(seen: " ", style == runs.first?.style ? style ?? space : space))
        }
        runs.forEach { put($0) }
      } else if wide <= width {
        end()
        runs.forEach { put($0) }
      } else {
        if !line.runs.isEmpty { end() }
        runs.forEach { split($0) }
      }
    }
  }

  /// A word that no line takes, letter by letter.
  private mutating func split(_ run: Run) {
    let hyphen = run.style.width(of: "-")
    var piece = ""
    var wide = 0.0
    for letter in run.text {
      let next = run.style.width(of: String(letter))
      if !piece.isEmpty, used + wide + next + hyphen > width {
        let isLetter = letter.isLetter && piece.last?.isLetter == true
        put(Run(seen: isLetter ? piece + "-" : piece, run.style))
        end()
        (piece, wide) = ("", 0)
      }
      piece.append(letter)
      wide += next
    }
    put(Run(seen: piece, run.style))
  }

  private mutating func put(_ run: Run) {
    used += run.width
    if let last = line.runs.last, last.style == run.style {
      line.runs[line.runs.count - 1] = Run(seen: last.text + run.text, run.style)
    } else {
      line.runs.append(run)
    }
  }

  private mutating func end() {
    if !line.runs.isEmpty { lines.append(line) }
    line = TextLine(runs: [])
    used = 0
  }
}

/// What lines are put together of.
private enum Token {
  /// A word, of one or several styles, and the style of the space before it; nil where there is none.
  case word([Run], space: Style?)
  /// The end of a paragraph.
  case newline

  static func all(of runs: [Run]) -> [Token] {
    var tokens: [Token] = []
    var word: [Run] = []
    var space: Style?
    func close() {
      if !word.isEmpty { tokens.append(.word(word, space: space)) }
      (word, space) = ([], nil)
    }
    for run in runs {
      var piece = ""
      func flush() {
        if !piece.isEmpty { word.append(Run(seen: piece, run.style)) }
        piece = ""
      }
      for scalar in run.text.unicodeScalars {
        guard scalar == " " || scalar == "\n" else {
          piece.unicodeScalars.append(scalar)
          continue
        }
        flush()
        close()
        if scalar == "\n" { tokens.append(.newline) }
        space = run.style.with {
          $0.isStruck = false
          $0.isUnderlined = false
        }
      }
      flush()
    }
    close()
    return tokens
  }
}
