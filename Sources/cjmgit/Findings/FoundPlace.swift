import Journey
import Language

/// A finding with the place it points at, as editors count.
struct FoundPlace {
  let finding: Finding
  /// Its first character, and the one behind its last.
  let start: LineTable.Place, end: LineTable.Place
  /// The line on which it begins: what stands before it, it itself, and what stands behind it.
  let before: String, marked: String, behind: String

  /// Finds the places of findings in the files they speak of; a file that is not given has no lines.
  static func all(_ findings: [Finding], in sources: [Source]) -> [FoundPlace] {
    // By bytes: to Swift `й` and `й` are one name, to the disk they are two.
    var known = Dictionary(sources.map { (Array($0.name.utf8), $0) }, uniquingKeysWith: { first, _ in first })
      .mapValues { (source: $0, table: LineTable($0)) }
    return findings.map { finding in
      let name = Array(finding.file.utf8)
      let empty = Source(name: finding.file, bytes: [])
      let file = known[name] ?? (empty, LineTable(empty))
      known[name] = file
      return FoundPlace(finding, in: file.source, file.table)
    }
  }

  private init(_ finding: Finding, in source: Source, _ table: LineTable) {
    self.finding = finding
    let span = finding.span.clamped(to: 0..<source.bytes.count)
    start = table.place(of: span.lowerBound)
    end = table.place(of: span.upperBound)
    let line = table.span(ofLine: start.line)
    let inside = span.clamped(to: line)
    before = source.text(line.lowerBound..<inside.lowerBound)
    marked = source.text(inside)
    behind = source.text(inside.upperBound..<line.upperBound)
  }

  /// The name of the file, as git prints it.
  var file: String { Escape.cQuoted(Array(finding.file.utf8), quotingPath: false) }

  /// The place as editors and terminals follow it.
  var link: String { "\(file):\(start.line):\(start.column)" }
}
