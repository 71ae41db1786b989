/// Whole lines that either stand in the merged file, or are those of each side for a person to choose from.
enum Region {
  case text([UInt8])
  case conflict(Three<[UInt8]>, [Int])

  /// A draft cut at line ends: each conflict the smallest set of whole lines.
  ///
  /// Lines that both sides begin or end with are no part of it, unless the base is to stand beside them in full.
  static func all(in draft: Draft, for style: Markers.Style) -> [Region] {
    var cutter = Cutter()
    for piece in draft.pieces {
      switch piece {
      case .text(let text): cutter.add(text)
      case .choice(let sides, let conflicts): cutter.add(sides, conflicts)
      }
    }
    return cutter.finished.flatMap { style == .diff3 ? [$0] : $0.trimmed }
  }

  /// Lines that both sides begin or end with are no part of a conflict.
  private var trimmed: [Region] {
    guard case .conflict(let sides, let conflicts) = self else { return [self] }
    guard sides.ours != sides.theirs else { return [.text(sides.ours)] }
    let lines = sides.map { Lines.all(in: $0[...]) }
    let least = min(lines.ours.count, lines.theirs.count)
    let head = zip(lines.ours, lines.theirs).prefix { $0 == $1 }.count
    let tail = min(least - head, zip(lines.ours.reversed(), lines.theirs.reversed()).prefix { $0 == $1 }.count)
    // The base keeps what it has of them: it is shown only where it says more than nothing.
    let base = Self.cut(lines.base, like: lines.ours, head: head, tail: tail)
    let ours = lines.ours[head..<lines.ours.count - tail]
    let theirs = lines.theirs[head..<lines.theirs.count - tail]
    let middle = Three(base, Array(ours.joined()), Array(theirs.joined()))
    return [
      head > 0 ? .text(Array(lines.ours[..<head].joined())) : nil, .conflict(middle, conflicts),
      tail > 0 ? .text(Array(lines.ours.suffix(tail).joined())) : nil,
    ].compactMap(\.self)
  }

  private static func cut(_ base: [ArraySlice<UInt8>], like ours: [ArraySlice<UInt8>], head: Int, tail: Int) -> [UInt8]
  {
    let front = zip(base, ours.prefix(head)).prefix { $0 == $1 }.count
    let back = zip(base.dropFirst(front).reversed(), ours.suffix(tail).reversed()).prefix { $0 == $1 }.count
    return Array(base[front..<base.count - back].joined())
  }
}

/// Joins pieces that share a line.
private struct Cutter {
  private var regions: [Region] = []
  /// The line that is not at its end yet, or the conflict that is not.
  private var open = Three<[UInt8]>(all: [])
  private var conflicts: [Int] = []

  private static let newline = UInt8(ascii: "\n")

  /// Adds text that stands on every side.
  mutating func add(_ text: [UInt8]) {
    var rest = text[...]
    if !conflicts.isEmpty {
      if !open.all.allSatisfy(Self.isWhole) {
        let end = rest.firstIndex(of: Self.newline).map { $0 + 1 } ?? rest.endIndex
        for side in Side.allCases { open[side] += rest[..<end] }
        rest = rest[end...]
      }
      guard open.all.allSatisfy(Self.isWhole) else { return }
      close()
    }
    let last = rest.lastIndex(of: Self.newline).map { $0 + 1 } ?? rest.startIndex
    if last > rest.startIndex {
      regions.append(.text(open.ours + rest[..<last]))
      open = Three(all: Array(rest[last...]))
    } else {
      for side in Side.allCases { open[side] += rest }
    }
  }

  /// Adds what each side has.
  mutating func add(_ sides: Three<[UInt8]>, _ added: [Int]) {
    let isSame = added.contains(where: conflicts.contains)
    if !conflicts.isEmpty, !isSame, open.all.allSatisfy(Self.isWhole) { close() }
    for side in Side.allCases { open[side] += sides[side] }
    conflicts += added.filter { !conflicts.contains($0) }
  }

  var finished: [Region] {
    var all = self
    all.close()
    return all.regions
  }

  private mutating func close() {
    if !conflicts.isEmpty {
      regions.append(.conflict(open, conflicts))
    } else if !open.ours.isEmpty {
      regions.append(.text(open.ours))
    }
    open = Three(all: [])
    conflicts = []
  }

  private static func isWhole(_ text: [UInt8]) -> Bool { text.last.map { $0 == newline } ?? true }
}
