import Journey
import Language

/// Lays out one sheet: what the map is called and how its week was, the map, and how to read it.
struct PosterSheet {
  let matter: PosterMatter
  let sheet: Sheet

  private var tongue: Tongue { matter.board.tongue }

  /// The picture; nil where the map is too large for type that is read.
  func picture(_ lanes: [Int]) -> Picture? {
    let margin = sheet.margin
    let inner = Box(x: margin, y: margin, width: sheet.width - 2 * margin, height: sheet.height - 2 * margin)
    let head = PosterHead(matter: matter, sheet: sheet).panels(in: inner)
    let foot = PosterFoot(matter: matter, sheet: sheet).panel(above: inner.bottom, x: inner.x, width: inner.width)
    let top = (head.map(\.box.bottom).max() ?? inner.y) + 8 * sheet.scale
    let room = Box(x: inner.x, y: top, width: inner.width, height: foot.box.y - top - 6 * sheet.scale)
    guard room.height > 0, let grid = PosterGrid.fitting(matter.board, lanes: lanes, in: room, sizes: sheet.type) else {
      return nil
    }
    let drawn = grid.stretched(to: room.height).drawn(x: room.x, y: room.y)
    return Picture(
      title: "\(matter.board.title). \(matter.wall.week.title(tongue)), \(matter.wall.week.range(tongue, year: true))",
      language: tongue.rawValue, width: sheet.width, height: sheet.height,
      outer: ("\(sheet.millimetres.width)mm", "\(sheet.millimetres.height)mm"), ground: drawn.ground,
      panels: head + drawn.panels + [foot])
  }
}
