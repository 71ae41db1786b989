/// Texts and small charts, one below the other, as high as they get at a width.
struct Stack: Sendable {
  let width: Double
  private(set) var shapes: [Shape] = []
  private(set) var height = 0.0

  init(width: Double) { self.width = width }

  /// Whether nothing stands in it.
  var isEmpty: Bool { shapes.isEmpty }

  /// Adds a paragraph; a mark hangs before it, and its lines stand to the right of the mark.
  ///
  /// One that belongs to a paragraph above stands below it `under` that one's mark.
  mutating func add(_ runs: [Run], mark: Run? = nil, under other: Run? = nil) {
    let indent = (mark ?? other).map { $0.width + $0.style.size * 0.35 } ?? 0
    for (place, line) in Typesetter.lines(runs, width: width - indent).enumerated() {
      let baseline = height + line.size * Typeface.ascent
      if place == 0, let mark { shapes.append(.text(TextLine(runs: [mark]), Spot(x: 0, y: baseline))) }
      shapes.append(.text(line, Spot(x: indent, y: baseline)))
      height += line.height
    }
  }

  /// Adds a drawing that is so high; its shapes are placed from its own top left corner.
  mutating func add(_ drawing: [Shape], height: Double) {
    shapes += drawing.map { $0.moved(0, self.height) }
    self.height += height
  }

  /// Adds another stack.
  mutating func add(_ other: Stack) { add(other.shapes, height: other.height) }

  /// Leaves room, but none at the top.
  mutating func space(_ points: Double) {
    if height > 0 { height += points }
  }

  /// The stack with its top left corner at a place.
  func placed(x: Double, y: Double) -> [Shape] { shapes.map { $0.moved(x, y) } }
}

extension Stack {
  /// Stacks side by side in so many columns, in their order from the top left down, as evenly high as they get.
  static func flowed(_ stacks: [Stack], columns: Int, gap: Double) -> [[Stack]] {
    let heights = stacks.map { $0.height + gap }
    let total = heights.reduce(0, +)
    var (low, high) = (max(heights.max() ?? 0, total / Double(max(columns, 1))), total)
    // Twenty halvings make the limit exact to a point on any sheet.
    for _ in 0..<20 {
      let middle = (low + high) / 2
      if split(heights, limit: middle).count <= columns { high = middle } else { low = middle }
    }
    return split(heights, limit: high).map { Array(stacks[$0]) }
  }

  private static func split(_ heights: [Double], limit: Double) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (start, used) = (0, 0.0)
    for (place, height) in heights.enumerated() {
      if used + height > limit + 0.001, place > start {
        ranges.append(start..<place)
        (start, used) = (place, 0)
      }
      used += height
    }
    if start < heights.count { ranges.append(start..<heights.count) }
    return ranges
  }
}
