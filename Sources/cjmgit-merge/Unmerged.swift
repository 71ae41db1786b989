/// A file with the markers of a merge that is not finished, as the two whole versions that stand in it.
struct Unmerged {
  /// The side of each region that is above the middle marker, with all that both share.
  private(set) var ours: [UInt8] = []
  /// The side below it.
  private(set) var theirs: [UInt8] = []

  private enum Part { case both, ours, base, theirs }

  /// Takes a file apart; nil where there are no markers, or some are missing.
  init?(_ bytes: [UInt8]) {
    var part = Part.both, size = 0, hasRegion = false
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      switch (part, Self.marker(line)) {
      case (.both, (UInt8(ascii: "<"), let count)?): (part, size, hasRegion) = (.ours, count, true)
      case (.ours, (UInt8(ascii: "|"), size)?): part = .base
      case (.ours, (UInt8(ascii: "="), size)?), (.base, (UInt8(ascii: "="), size)?): part = .theirs
      case (.theirs, (UInt8(ascii: ">"), size)?): part = .both
      default:
        if part == .both || part == .ours { ours += line + [UInt8(ascii: "\n")] }
        if part == .both || part == .theirs { theirs += line + [UInt8(ascii: "\n")] }
      }
    }
    guard hasRegion, part == .both else { return nil }
  }

  /// The character of a marker and how often it stands there; nil for any other line.
  private static func marker(_ line: ArraySlice<UInt8>) -> (UInt8, Int)? {
    guard let first = line.first, "<|=>".utf8.contains(first) else { return nil }
    let run = line.prefix { $0 == first }
    guard run.count >= 7, [nil, UInt8(ascii: " "), UInt8(ascii: "\r")].contains(line[run.endIndex...].first) else {
      return nil
    }
    return (first, run.count)
  }

  /// Two lists of lines as one, with markers around what they do not share; nil where they are too long to compare.
  static func joined(_ ours: [String], _ theirs: [String]) -> [String]? {
    guard max(ours.count, theirs.count) <= 5_000 else { return nil }
    var removed: Set<Int> = [], inserted: Set<Int> = []
    for change in theirs.difference(from: ours) {
      switch change {
      case .remove(let place, _, _): removed.insert(place)
      case .insert(let place, _, _): inserted.insert(place)
      }
    }
    var lines: [String] = [], old = 0, new = 0
    while old < ours.count || new < theirs.count {
      let (first, second) = (old, new)
      while removed.contains(old) { old += 1 }
      while inserted.contains(new) { new += 1 }
      if old > first || new > second {
        lines += ["<<<<<<< ours"] + ours[first..<old] + ["======="] + theirs[second..<new] + [">>>>>>> theirs"]
      } else {
        lines.append(ours[old])
        (old, new) = (old + 1, new + 1)
      }
    }
    return lines
  }
}
