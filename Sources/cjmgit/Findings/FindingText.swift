import Journey
import Language

/// Findings for people at a terminal: what is wrong, where, the line with a caret, what to do.
struct FindingText {
  let tongue: Tongue
  let palette: Palette
  /// The columns that a line of a file may take.
  let width: Int
  /// Whether each warning is told; else those of one rule are told as one.
  let showsAll: Bool

  init(_ tongue: Tongue, palette: Palette, width: Int = 80, showsAll: Bool = false) {
    self.tongue = tongue
    self.palette = palette
    self.width = width
    self.showsAll = showsAll
  }

  /// Places of one group that are named; the others are counted.
  private static let mostPlaces = 4

  /// The errors, the warnings, and how many there are of both.
  func text(_ findings: [Finding], in sources: [Source]) -> String {
    let places = FoundPlace.all(findings, in: sources)
    let errors = places.filter { $0.finding.severity == .error }
    let groups = showsAll ? [] : groups(of: places.filter { $0.finding.severity == .warning })
    let single =
      showsAll ? places.filter { $0.finding.severity == .warning } : groups.filter { $0.count == 1 }.flatMap(\.self)
    let folded = groups.filter { $0.count > 1 }
    let blocks = (errors + single).map(block) + folded.map(fold)
    let count = FindingWords.count(findings, tongue) + (folded.isEmpty ? "" : " · " + FindingWords.each[tongue])
    return blocks.map { $0 + "\n" }.joined() + count + "\n"
  }

  /// The warnings by rule, each group where its first one stands.
  private func groups(of places: [FoundPlace]) -> [[FoundPlace]] {
    var order: [String] = []
    var groups: [String: [FoundPlace]] = [:]
    for place in places {
      if groups[place.finding.rule] == nil { order.append(place.finding.rule) }
      groups[place.finding.rule, default: []].append(place)
    }
    return order.compactMap { groups[$0] }
  }

  private func head(_ severity: Finding.Severity, _ message: String) -> String {
    let word = FindingWords.word(severity)[tongue]
    let coloured = severity == .error ? palette.red(word) : palette.yellow(word)
    return palette.bold(coloured) + ": " + palette.bold(Escape.line(message)) + "\n"
  }

  /// One finding, with its line and a caret below the bytes that it speaks of.
  private func block(_ place: FoundPlace) -> String {
    let finding = place.finding
    let number = String(place.start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let bar = palette.cyan("│")
    let (line, caret) = excerpt(place, room: max(20, width - number.utf8.count - 3))
    var text = head(finding.severity, finding.message[tongue])
    text += "\(gutter)\(palette.cyan("──▶")) \(place.link)  \(palette.dim(finding.rule))\n"
    text += "\(gutter) \(bar)\n\(palette.cyan(number)) \(bar) \(line)\n\(gutter) \(bar) \(caret)\n"
    if let hint = finding.hint { text += "\(gutter) \(palette.cyan("=")) \(Self.shown(hint[tongue]))\n" }
    return text
  }

  /// The line, cut to the room there is, and the carets below it.
  private func excerpt(_ place: FoundPlace, room: Int) -> (line: String, caret: String) {
    var before = Self.shown(place.before)
    if Width.of(before) > room * 2 / 3 { before = "…" + Self.end(of: before, room / 3) }
    let marked = Self.shown(place.marked)
    let line = Width.cut(before + marked + Self.shown(place.behind), to: room)
    let carets = max(1, min(Width.of(marked), room - Width.of(before)))
    let caret = String(repeating: " ", count: Width.of(before)) + palette.red(String(repeating: "^", count: carets))
    return (line, caret)
  }

  /// A part of a line, its tabs as people know them.
  private static func shown(_ text: String) -> String {
    Escape.line(String(text.map { $0 == "\t" ? "→" : $0 }))
  }

  /// The last characters of a text, in at most so many columns.
  private static func end(of text: String, _ columns: Int) -> String {
    var kept: [Character] = []
    var used = 0
    for character in text.reversed() {
      used += Width.of(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return String(kept.reversed())
  }

  /// Several warnings of one rule: what they have in common, how many, and where.
  private func fold(_ group: [FoundPlace]) -> String {
    let rule = group[0].finding.rule
    let meaning = Rulebook[rule]?.meaning ?? group[0].finding.message
    var file: String?
    let links = group.prefix(Self.mostPlaces).map { place in
      defer { file = place.file }
      // Bytes: `é` and `e´` name two files.
      return file.map { $0.utf8.elementsEqual(place.file.utf8) } == true
        ? "\(place.start.line):\(place.start.column)" : place.link
    }
    let others = group.count - links.count
    let more = others > 0 ? " " + FindingWords.others.filled(tongue, String(others)) : ""
    return head(.warning, "\(meaning[tongue]) — \(group.count)")
      + " \(palette.cyan("──▶")) \(links.joined(separator: ", "))\(more)  \(palette.dim(rule))\n"
  }
}
