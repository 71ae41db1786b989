import Journey
import Language

/// The map of a poster at one size of type: lanes down, stages across, all of it measured.
struct PosterGrid {
  /// A lane with the heights that its cells need.
  struct Row {
    let lane: Lane
    let label: Stack
    /// The stacks of each stage's cell, in columns of their own where a cell is wide.
    let cells: [[[Stack]]]
    let isCurve: Bool
    var height: Double
  }

  let board: Board
  let type: PosterType
  /// The width of the labels, and of each stage.
  let labelWidth: Double, widths: [Double]
  let heads: [Stack]
  let headHeight: Double
  var rows: [Row]

  /// How high all of it is.
  var height: Double { headHeight + rows.reduce(0) { $0 + $1.height } }

  init(_ board: Board, lanes: [Int], type: PosterType, labelWidth: Double, widths: [Double]) {
    self.board = board
    self.type = type
    self.labelWidth = labelWidth
    self.widths = widths
    let setter = EntryStack(type: type, tongue: board.tongue)
    let pad = type.padding
    heads = zip(board.columns, widths).map { Self.head($0, width: $1 - 2 * pad, type, setter) }
    headHeight = (heads.map(\.height).max() ?? 0) + 2 * pad
    rows = lanes.map { lane in
      Self.row(board, lane, setter, type, labelWidth: labelWidth, widths: widths)
    }
  }

  private static func row(
    _ board: Board, _ place: Int, _ setter: EntryStack, _ type: PosterType, labelWidth: Double, widths: [Double]
  ) -> Row {
    let lane = board.lanes[place]
    var label = Stack(width: labelWidth - 2 * type.padding)
    label.add([Run(lane.label, type.body.bold)])
    let isCurve = lane.look == .curve && board.curve.isLine
    guard !isCurve else {
      return Row(
        lane: lane, label: label, cells: [], isCurve: true, height: max(label.height + 2 * type.padding, type.size * 11)
      )
    }
    let cells = zip(board.columns, widths).map { column, width in
      columns(of: column.cells[place], setter, width: width - 2 * type.padding, type)
    }
    let high = cells.flatMap { $0 }.map { height($0, type) }.max() ?? 0
    return Row(
      lane: lane, label: label, cells: cells, isCurve: false, height: max(high, label.height) + 2 * type.padding)
  }

  /// A cell's things; where a line would get too long to read they stand in several columns.
  private static func columns(of cell: Cell, _ setter: EntryStack, width: Double, _ type: PosterType) -> [[Stack]] {
    let stacks = { (width: Double) in setter.stacks(of: cell, width: width) }
    let count = max(1, min(Int(width / (type.size * 26)), cell.entries.count))
    guard count > 1 else { return [stacks(min(width, type.size * 48))] }
    let inner = (width - Double(count - 1) * type.gap * 3) / Double(count)
    return Stack.flowed(stacks(inner), columns: count, gap: type.gap)
  }

  /// How high a column of things is, with the room between them.
  static func height(_ stacks: [Stack], _ type: PosterType) -> Double {
    stacks.reduce(0) { $0 + $1.height } + Double(max(stacks.count - 1, 0)) * type.gap
  }

  private static func head(_ column: Column, width: Double, _ type: PosterType, _ setter: EntryStack) -> Stack {
    var stack = Stack(width: width)
    let style = type.body.bold.scaled(1.2)
    let number = column.number.map { Run(seen: "\($0)", style.inked(.quiet)) }
    stack.add([Run(column.title, style)], mark: number)
    if let news = column.news {
      let lines = news.lines.flatMap { setter.runs(of: $0.phrase) }
      let word = [Run(news.mark.words[setter.tongue], type.aside)]
      stack.add(lines.isEmpty ? word : lines, mark: setter.mark(news))
    }
    stack.add(counts(of: column, type), under: number)
    return stack
  }

  /// How many things of a stage changed, mark by mark.
  private static func counts(of column: Column, _ type: PosterType) -> [Run] {
    let marks = column.cells.flatMap(\.entries).compactMap { $0.news?.mark }
    return News.Mark.allCases.flatMap { mark -> [Run] in
      let count = marks.count { $0 == mark }
      guard count > 0 else { return [] }
      return [
        Run(seen: mark.printed, type.body.bold.inked(mark.ink)), Run(seen: "\u{A0}\(count)\u{A0} ", type.aside),
      ]
    }
  }
}

extension PosterGrid {
  /// The grid with the largest type at which it is no higher than it may be; nil where the smallest is too large.
  static func fitting(_ board: Board, lanes: [Int], in box: Box, sizes: ClosedRange<Double>) -> PosterGrid? {
    var best: PosterGrid?
    for bias in [0, 0.4, 0.8, 1] {
      var (low, high) = (sizes.lowerBound, sizes.upperBound)
      let make = { (size: Double) in
        PosterGrid(board, lanes: lanes, box: box, size: size, least: sizes.lowerBound, bias: bias)
      }
      var grid = make(low)
      guard grid.height <= box.height else { continue }
      let largest = make(high)
      if largest.height <= box.height {
        grid = largest
      } else {
        // A twentieth of a point is less than anybody sees.
        while high - low > 0.05 {
          let middle = (low + high) / 2
          let trial = make(middle)
          if trial.height <= box.height { (low, grid) = (middle, trial) } else { high = middle }
        }
      }
      if (best?.type.size ?? 0) + 0.15 < grid.type.size { best = grid }
    }
    return best
  }

  /// The grid at a size; columns with more to say get more room, by a bias from 0 (none) to 1 (as much as they have to say).
  init(_ board: Board, lanes: [Int], box: Box, size: Double, least: Double, bias: Double) {
    let type = PosterType(size: size, least: least)
    let label = min(max(size * 11, box.width * 0.06), box.width * 0.14)
    let room = box.width - label
    let says = board.columns.map { column in
      lanes.reduce(0) { $0 + Double(Self.letters(column.cells[$1])) } + 40
    }
    let shares = says.map { Self.power($0, bias) }
    let total = shares.reduce(0, +)
    let least = room / Double(max(board.columns.count, 1)) * 0.62
    let raw = shares.map { max(least, room * $0 / total) }
    let sum = raw.reduce(0, +)
    // What the narrow ones got too much the wide ones give.
    let above = raw.reduce(0) { $0 + ($1 - least) }
    let widths = above > 0 ? raw.map { $0 - (sum - room) * ($0 - least) / above } : raw.map { $0 * room / sum }
    self.init(board, lanes: lanes, type: type, labelWidth: label, widths: widths)
  }

  static func letters(_ cell: Cell) -> Int {
    cell.entries.reduce(0) { sum, entry in
      sum + entry.title.count + entry.facts.reduce(0) { $0 + $1.text.count / 2 } + (entry.news == nil ? 0 : 30)
    }
  }

  /// A few powers made of roots, which are the same on every machine.
  private static func power(_ value: Double, _ bias: Double) -> Double {
    let root = value.squareRoot()
    switch bias {
    case ..<0.1: return 1
    case ..<0.5: return root.squareRoot() * root.squareRoot().squareRoot()
    case ..<0.9: return root * root.squareRoot().squareRoot()
    default: return value
    }
  }
}
