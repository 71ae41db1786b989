import Foundation
import Journey
import TestSupport

/// Writes a document as YAML in a style that hangs on what is written alone: equal things give equal lines, so that an
/// edit of a document is a local edit of its text.
struct SteadyWriter {
  private(set) var sheet = Sheet()
  var scalars: Scalars
  let width: Int
  let isIndentless: Bool
  let isNoisy: Bool
  private let seed: UInt64
  private let style: Restyling
  private var head: Seeded

  /// Files of one seed are written alike but for the restyling.
  init(_ seed: UInt64, _ style: Restyling = Restyling()) {
    self.seed = seed
    self.style = style
    head = Seeded(seed)
    scalars = Scalars(Seeded(head.next()))
    width = head.flip(70) ? 2 : 4
    isIndentless = head.flip(30)
    isNoisy = head.flip(80)
  }

  /// The whole file.
  static func sheet(_ document: Thing, seed: UInt64, _ style: Restyling = Restyling()) -> Sheet {
    var writer = SteadyWriter(seed, style)
    writer.write(document)
    return writer.sheet
  }

  private mutating func write(_ document: Thing) {
    var lines = map(document, at: 0, isFirst: false)
    if head.flip(10) { lines.insert("---", at: 0) }
    if head.flip(20) { lines.insert("# карта", at: 0) }
    if head.flip(5) { lines.append("...") }
    let isCRLF = head.flip(10) != style.isCRLF
    let text = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .joined(separator: isCRLF ? "\r\n" : "\n")
    let end = head.flip(5) != style.lacksFinalNewline ? "" : isCRLF ? "\r\n" : "\n"
    let mark: [UInt8] = head.flip(5) != style.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    sheet.bytes = mark + Array((text + end).utf8)
  }

  /// The chance of a place: the same whenever the same is written there.
  mutating func draw(_ place: Place, _ more: String = "") -> Seeded {
    sheet.places.append(place)
    return peek(place, more)
  }

  /// The same chance, without counting the place as written.
  func peek(_ place: Place, _ more: String = "") -> Seeded {
    Seeded(place.hash(seed, style.salts[place] ?? 0, more))
  }

  func isRestyled(_ place: Place) -> Bool { style.salts[place] != nil }

  /// Blank lines and comments above an entry.
  mutating func above(_ place: Place, _ column: Int) -> [String] {
    guard isNoisy else { return [] }
    let (gap, lead) = (place.about(.gap), place.about(.lead))
    var chance = draw(gap)
    let blank = isRestyled(gap) ? chance.number(0...2) : chance.flip(8) ? 1 : 0
    let comment = comment(lead, usual: 6)
    return Array(repeating: "", count: blank) + (comment.map { [pad(column) + $0] } ?? [])
  }

  /// A comment behind what stands on a line.
  mutating func trail(_ place: Place) -> String {
    guard isNoisy, let comment = comment(place.about(.trail), usual: 5) else { return "" }
    return "  " + comment
  }

  /// A comment below the last item of a list, as far to the right as the items.
  mutating func tail(_ place: Place, _ column: Int) -> [String] {
    guard isNoisy, let comment = comment(place.about(.tail), usual: 2) else { return [] }
    return [pad(column) + comment]
  }

  private mutating func comment(_ place: Place, usual: Int) -> String? {
    var chance = draw(place)
    guard chance.flip(isRestyled(place) ? 60 : usual) else { return nil }
    let text = "# заметка \(String(chance.next(), radix: 36))" + (chance.flip(30) ? ": да" : "")
    sheet.comments[text] = place
    return text
  }

  func pad(_ column: Int) -> String { String(repeating: " ", count: column) }
}
