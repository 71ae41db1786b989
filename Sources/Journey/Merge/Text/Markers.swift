public import Language

/// How conflicts are written into a file: git's own markers, with the thing named behind them.
public struct Markers: Sendable {
  /// What stands between the markers, as in git's `merge.conflictStyle`.
  public enum Style: String, Sendable, CaseIterable {
    /// Both sides.
    case merge
    /// Both sides and the version they come from.
    case diff3
    /// As `diff3`; lines that both sides begin or end with stand outside.
    case zdiff3
  }

  let style: Style
  private let size: Int
  private let tongue: Tongue

  /// Chooses the style, the number of characters of a marker, and the language of the names.
  public init(_ style: Style = .merge, size: Int = 7, in tongue: Tongue) {
    self.style = style
    self.size = max(1, min(size, 200))
    self.tongue = tongue
  }

  /// A conflict's lines with its markers.
  func around(_ sides: Three<[UInt8]>, _ conflicts: [Conflict]) -> [UInt8] {
    var labels: [String] = []
    for label in conflicts.map({ $0.label(tongue) }) where !labels.contains(label) { labels.append(label) }
    let name = labels.joined(separator: "; ")
    var text = line("<", "ours — \(name)") + whole(sides.ours)
    if style != .merge { text += line("|", "base") + whole(sides.base) }
    return text + line("=", nil) + whole(sides.theirs) + line(">", "theirs — \(name)")
  }

  private func line(_ mark: Character, _ label: String?) -> [UInt8] {
    let marks = String(repeating: mark, count: size)
    return Array(((label.map { "\(marks) \($0)" } ?? marks) + "\n").utf8)
  }

  private func whole(_ lines: [UInt8]) -> [UInt8] {
    lines.isEmpty || lines.last == UInt8(ascii: "\n") ? lines : lines + [UInt8(ascii: "\n")]
  }
}
