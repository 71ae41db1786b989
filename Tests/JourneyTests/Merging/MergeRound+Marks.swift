import Journey
import Language
import TestSupport

/// The text with markers holds each side's whole file.
extension MergeRound {
  func marks(of merged: Merged, _ sides: [[UInt8]]) -> [String] {
    let styles: [(String, Markers.Style)] = [("merge", .merge), ("diff3", .diff3), ("zdiff3", .zdiff3)]
    return styles.flatMap { name, style -> [String] in
      let marked = merged.marked(with: Markers(style, size: 7, in: .en))
      let text = marked.starts(with: Self.mark) ? Array(marked.dropFirst(3)) : marked
      guard let parts = MarkedText(text, size: 7) else { return ["markers out of turn in style \(name)"] }
      let regions = merged.conflicts.isEmpty ? 0 : 1
      var problems = (parts.count > 0 ? 1 : 0) == regions ? [] : ["\(parts.count) regions in style \(name)"]
      for side in 0..<3 where side > 0 || name == "diff3" {
        let own = sides[side].starts(with: Self.mark) ? Array(sides[side].dropFirst(3)) : sides[side]
        if Self.unended(parts.sides[side]) != Self.unended(own) {
          problems.append("side \(side) is not in the text with markers in style \(name)")
        }
      }
      return problems
    }
  }

  /// A byte-order mark stands before whatever is first, be it a marker.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A file whose last line may end or not.
  private static func unended(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    return bytes
  }
}

/// A text with conflict markers, taken apart again.
struct MarkedText {
  /// Base, ours, theirs; the base is whole in the style diff3 alone.
  private(set) var sides: [[UInt8]] = [[], [], []]
  /// How many regions there are.
  private(set) var count = 0

  /// Nil where the markers do not stand in turn.
  init?(_ bytes: [UInt8], size: Int) {
    let signs: [UInt8] = [0x3C, 0x7C, 0x3D, 0x3E]
    var open: Int?
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let sign = line.first.flatMap(signs.firstIndex)
      let ends: [UInt8?] = [nil, 0x20, 0x0D]
      let isMarker = line.prefix { $0 == line.first }.count == size && ends.contains(line.dropFirst(size).first)
      if let sign, isMarker {
        switch (sign, open) {
        case (0, nil): (open, count) = (1, count + 1)
        case (1, 1?): open = 0
        case (2, 1?), (2, 0?): open = 2
        case (3, 2?): open = nil
        default: return nil
        }
        continue
      }
      for side in 0..<3 where open == nil || open == side { sides[side] += line + [0x0A] }
    }
    guard open == nil else { return nil }
  }
}
