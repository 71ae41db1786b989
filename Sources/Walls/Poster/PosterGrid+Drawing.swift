import Journey
import Language

extension PosterGrid {
  /// The grid made as high as a box: what is left over goes to the curve first, then to every lane alike.
  func stretched(to height: Double) -> PosterGrid {
    var grid = self
    var rest = height - self.height
    guard rest > 0, !rows.isEmpty else { return grid }
    for place in grid.rows.indices where grid.rows[place].isCurve {
      let more = min(rest * 0.4, type.size * 8)
      grid.rows[place].height += more
      rest -= more
    }
    // No lane grows without end: a map with little on it ends above the foot of the sheet.
    for place in grid.rows.indices {
      grid.rows[place].height += min(rest / Double(grid.rows.count), type.size * 5)
    }
    return grid
  }

  /// The panels of the grid with its top left corner at a place, and the lines behind them.
  func drawn(x: Double, y: Double) -> (ground: [Shape], panels: [Picture.Panel]) {
    let right = x + labelWidth + widths.reduce(0, +)
    var ground: [Shape] = [.fill(Box(x: x, y: y, width: right - x, height: headHeight), .shade, radius: 0)]
    var panels: [Picture.Panel] = []
    var left = x + labelWidth
    let lefts = widths.map { width -> Double in
      defer { left += width }
      return left
    }
    for (place, head) in heads.enumerated() {
      let box = Box(x: lefts[place], y: y, width: widths[place], height: headHeight)
      panels.append(
        panel(board.columns[place].path.description, box, head.placed(x: box.x + type.padding, y: y + type.padding)))
    }
    var top = y + headHeight
    for row in rows {
      ground.append(.path([Spot(x: x, y: top), Spot(x: right, y: top)], .rule, stroke: 0.5, dash: 0))
      let label = Box(x: x, y: top, width: labelWidth, height: row.height)
      panels.append(panel(row.lane.key, label, row.label.placed(x: x + type.padding, y: top + type.padding)))
      panels += row.isCurve ? [curve(lefts, top, row)] : cells(of: row, lefts, top)
      top += row.height
    }
    ground.append(.path([Spot(x: x, y: top), Spot(x: right, y: top)], .rule, stroke: 0.5, dash: 0))
    ground += lefts.map { .path([Spot(x: $0, y: y), Spot(x: $0, y: top)], .rule, stroke: 0.5, dash: 0) }
    return (ground, panels)
  }

  private func cells(of row: Row, _ lefts: [Double], _ top: Double) -> [Picture.Panel] {
    row.cells.enumerated().map { place, columns in
      let box = Box(x: lefts[place], y: top, width: widths[place], height: row.height)
      var shapes: [Shape] = []
      var left = box.x + type.padding
      for column in columns {
        var below = top + type.padding
        for stack in column {
          shapes += stack.placed(x: left, y: below)
          below += stack.height + type.gap
        }
        left += (column.first?.width ?? 0) + type.gap * 3
      }
      return panel("\(board.columns[place].path)/\(row.lane.key)", box, shapes)
    }
  }

  private func panel(_ name: String, _ box: Box, _ shapes: [Shape]) -> Picture.Panel {
    Picture.Panel(name: name, box: box, shapes: shapes)
  }

  /// The emotion curve through all stages, with the week before as a dashed line below it.
  private func curve(_ lefts: [Double], _ top: Double, _ row: Row) -> Picture.Panel {
    let width = widths.reduce(0, +)
    let box = Box(x: lefts.first ?? 0, y: top, width: width, height: row.height)
    let middles = zip(lefts, widths).map { $0 + $1 / 2 }
    return panel(
      row.lane.key, box,
      CurveDrawing(curve: board.curve, lane: row.lane, type: type, tongue: board.tongue, widths: widths).shapes(
        in: box, at: middles))
  }
}
