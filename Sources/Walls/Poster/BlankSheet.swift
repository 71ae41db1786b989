import Language

/// Lays out an empty sheet.
struct BlankSheet {
  let title: String
  /// What the stages are called; nil where that is to be written.
  let stages: [String?]
  let tongue: Tongue
  let sheet: Sheet

  private var unit: Double { sheet.scale }
  private var small: Style { Style(size: max(6.6 * unit, sheet.type.lowerBound), ink: .quiet) }
  private var label: Style { Style(size: 9 * unit, isBold: true) }

  func picture() throws(PosterTrouble) -> Picture {
    let margin = sheet.margin
    let inner = Box(x: margin, y: margin, width: sheet.width - 2 * margin, height: sheet.height - 2 * margin)
    let head = head(in: inner)
    let top = (head.map(\.box.bottom).max() ?? inner.y) + 8 * unit
    let grid = Box(x: inner.x, y: top, width: inner.width, height: inner.bottom - top)
    let labelWidth = inner.width * 0.115
    let names = stageHeads(width: (inner.width - labelWidth) / Double(stages.count))
    let headHeight = (names.map(\.height).max() ?? 0) + 16 * unit
    guard headHeight < grid.height * 0.3 else { throw .tooMuch(sheet, needed: nil, heaviest: []) }
    let body = Box(
      x: grid.x, y: grid.y + headHeight, width: grid.width, height: grid.height - headHeight)
    let lanes = lanes(in: body, labelWidth: labelWidth)
    let heads = stagePanels(names, in: grid, labelWidth: labelWidth, height: headHeight)
    return Picture(
      title: title, language: tongue.rawValue, width: sheet.width, height: sheet.height,
      outer: ("\(sheet.millimetres.width)mm", "\(sheet.millimetres.height)mm"),
      ground: lines(grid, labelWidth, headHeight) + lanes.ground, panels: head + heads + lanes.panels)
  }

  /// The title, and the blanks beside each other below it.
  private func head(in box: Box) -> [Picture.Panel] {
    var stack = Stack(width: box.width)
    stack.add([Run(title, Style(size: 22 * unit, isBold: true))])
    let width = box.width / Double(BlankWords.blanks.count)
    let top = box.y + stack.height + 4 * unit
    let blanks = BlankWords.blanks.enumerated().map { place, words -> Picture.Panel in
      let left = box.x + Double(place) * width
      var blank = Stack(width: width - 12 * unit)
      blank.add([Run(words[tongue], small)])
      let line = top + blank.height + 17 * unit
      return Picture.Panel(
        name: "blank", box: Box(x: left, y: top, width: width, height: blank.height + 18 * unit),
        shapes: blank.placed(x: left, y: top) + [
          .path([Spot(x: left, y: line), Spot(x: left + width - 12 * unit, y: line)], .quiet, stroke: 0.6, dash: 0)
        ])
    }
    let title = Picture.Panel(
      name: "title", box: Box(x: box.x, y: box.y, width: box.width, height: stack.height),
      shapes: stack.placed(x: box.x, y: box.y))
    return [title] + blanks
  }

  private func stageHeads(width: Double) -> [Stack] {
    stages.enumerated().map { place, name in
      var stack = Stack(width: width - 10 * unit)
      stack.add([Run(BoardWords.stage.filled(tongue, "\(place + 1)"), small)])
      stack.add([name.map { Run($0, label) } ?? Run(BlankWords.inTheirWords[tongue], small)])
      return stack
    }
  }

  private func stagePanels(_ names: [Stack], in grid: Box, labelWidth: Double, height: Double) -> [Picture.Panel] {
    let width = (grid.width - labelWidth) / Double(stages.count)
    return names.enumerated().map { place, stack in
      let box = Box(x: grid.x + labelWidth + Double(place) * width, y: grid.y, width: width, height: height)
      return Picture.Panel(name: "stage", box: box, shapes: stack.placed(x: box.x + 5 * unit, y: box.y + 4 * unit))
    }
  }

  /// The labels and questions of the lanes, and the lines between them.
  private func lanes(in box: Box, labelWidth: Double) -> (ground: [Shape], panels: [Picture.Panel]) {
    let total = BlankWords.lanes.reduce(0) { $0 + $1.share }
    var top = box.y
    var ground: [Shape] = []
    let panels = BlankWords.lanes.map { lane -> Picture.Panel in
      let height = box.height * lane.share / total
      defer { top += height }
      var stack = Stack(width: labelWidth - 10 * unit)
      stack.add([Run(lane.label[tongue], label)])
      stack.space(2 * unit)
      stack.add([Run(lane.question[tongue], small)])
      ground.append(.path([Spot(x: box.x, y: top), Spot(x: box.right, y: top)], .quiet, stroke: 0.6, dash: 0))
      if lane.isCurve {
        let middle = top + height / 2
        ground.append(
          .path(
            [Spot(x: box.x + labelWidth, y: middle), Spot(x: box.right, y: middle)], .rule, stroke: 0.6, dash: 4 * unit)
        )
      }
      return Picture.Panel(
        name: "lane", box: Box(x: box.x, y: top, width: labelWidth, height: height),
        shapes: stack.placed(x: box.x + 5 * unit, y: top + 4 * unit))
    }
    return (ground, panels)
  }

  private func lines(_ grid: Box, _ labelWidth: Double, _ head: Double) -> [Shape] {
    let width = (grid.width - labelWidth) / Double(stages.count)
    let shade = Shape.fill(Box(x: grid.x, y: grid.y, width: grid.width, height: head), .shade, radius: 0)
    return [shade, .frame(grid, .quiet, stroke: 0.8)]
      + stages.indices.map { place in
        let x = grid.x + labelWidth + Double(place) * width
        return .path([Spot(x: x, y: grid.y), Spot(x: x, y: grid.bottom)], .quiet, stroke: 0.6, dash: 0)
      }
  }
}
