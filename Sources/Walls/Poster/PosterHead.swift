import Journey
import Language
import Telling

/// The head of a poster: the map's name, its week, and what is true of the whole path.
struct PosterHead {
  let matter: PosterMatter
  let sheet: Sheet

  private var tongue: Tongue { matter.board.tongue }
  /// A point at A3.
  private var unit: Double { sheet.scale }
  private var type: PosterType {
    PosterType(size: max(7.2 * unit, sheet.type.lowerBound), least: sheet.type.lowerBound)
  }

  /// Its panels, one below the other from the top of a box.
  func panels(in box: Box) -> [Picture.Panel] {
    let week = weekStack(width: box.width * 0.27)
    let title = titleStack(width: box.width * 0.70)
    let height = max(week.height, title.height)
    let panels = [
      Picture.Panel(
        name: "title", box: Box(x: box.x, y: box.y, width: title.width, height: height),
        shapes: title.placed(x: box.x, y: box.y)),
      Picture.Panel(
        name: "week", box: Box(x: box.right - week.width, y: box.y, width: week.width, height: height),
        shapes: week.placed(x: box.right - week.width, y: box.y)),
    ]
    return panels + wholePanels(Box(x: box.x, y: box.y + height + 6 * unit, width: box.width, height: 0))
  }

  private func titleStack(width: Double) -> Stack {
    var stack = Stack(width: width)
    let noun = matter.board.document.form.record.noun[tongue]
    let company = matter.wall.company.title(tongue)
    stack.add([
      Run([company, noun].filter { !$0.isEmpty }.joined(separator: " · "), Style(size: 8 * unit, ink: .quiet))
    ])
    stack.space(2 * unit)
    // A long name takes smaller letters before it takes a third line.
    let sizes = [23, 20, 17, 14].map { Style(size: $0 * unit, isBold: true) }
    let style = sizes.first { Typesetter.lines([Run(matter.board.title, $0)], width: width).count <= 2 } ?? sizes[3]
    stack.add([Run(matter.board.title, style)])
    return stack
  }

  private func weekStack(width: Double) -> Stack {
    var stack = Stack(width: width)
    stack.add([Run(matter.wall.week.range(tongue, year: true), Style(size: 8 * unit, ink: .quiet))])
    stack.space(2 * unit)
    stack.add([Run(matter.wall.week.title(tongue), Style(size: 21 * unit, isBold: true))])
    let changes = matter.exhibit.former == nil ? nil : matter.exhibit.changes
    guard let changes, !changes.isEmpty else {
      stack.add([Run(PosterWords.quiet[tongue], Style(size: 8 * unit))])
      return stack
    }
    let counts = Teller.counts(changes.items, tongue)
    let style = Style(size: 8.5 * unit)
    let parts = CountsView(items: changes.items, tongue: tongue).parts.enumerated().flatMap { place, part in
      [
        Run(seen: (place > 0 ? ", " : "") + "\(part.mark.sign) ", style.bold.inked(part.mark.ink)),
        Run(part.text, style),
      ]
    }
    stack.add([Run("\(counts.all): ", style)] + parts)
    return stack
  }

  /// What is true of the whole path, in columns.
  private func wholePanels(_ box: Box) -> [Picture.Panel] {
    let count = 4
    let gap = 14 * unit
    let width = (box.width - Double(count - 1) * gap) / Double(count)
    let setter = EntryStack(type: type, tongue: tongue)
    // Figures come last, where the eye rests after the week.
    let shown = matter.board.whole.filter(\.lane.field.isForPoster)
    let cells = shown.filter { $0.lane.look != .figures } + shown.filter { $0.lane.look == .figures }
    let stacks = cells.compactMap { stack(of: $0, setter, width: width) }
    let columns = Stack.flowed(stacks, columns: count, gap: type.gap * 0.6)
    let height = columns.map { $0.reduce(0) { $0 + $1.height + type.gap * 0.6 } }.max() ?? 0
    return columns.enumerated().map { place, column in
      let left = box.x + Double(place) * (width + gap)
      var top = box.y
      let shapes = column.flatMap { stack -> [Shape] in
        defer { top += stack.height + type.gap * 0.6 }
        return stack.placed(x: left, y: top)
      }
      return Picture.Panel(
        name: "whole", box: Box(x: left, y: box.y, width: width, height: height), shapes: shapes)
    }
  }

  /// A row of the whole map: its label, then what it says; short things on the label's line.
  private func stack(of cell: Cell, _ setter: EntryStack, width: Double) -> Stack? {
    var stack = Stack(width: width)
    let label = Run("\(cell.lane.label): ", type.aside)
    switch cell.lane.look {
    case .fact, .text, .words, .meter, .curve:
      guard let entry = cell.entries.first else { return nil }
      let changed = entry.news?.lines.flatMap { setter.runs(of: $0.phrase) } ?? []
      let text = entry.words.isEmpty ? entry.title : entry.words.joined(separator: ", ")
      guard !text.isEmpty || !changed.isEmpty else { return nil }
      stack.add([label] + (changed.isEmpty ? [Run(text, type.body)] : changed), mark: entry.news.map(setter.mark))
    case .figures, .cards, .parts:
      let inner = setter.stacks(of: cell, width: width)
      guard !inner.isEmpty else { return nil }
      if cell.lane.look != .figures { stack.add([Run(cell.lane.label, type.aside)]) }
      for (place, entry) in inner.enumerated() {
        if place > 0 { stack.space(type.gap * 0.5) }
        stack.add(entry)
      }
    }
    return stack
  }
}

extension Field {
  /// Whether a poster says it of the whole map: not how often it is looked at, nor what was read for it.
  fileprivate var isForPoster: Bool {
    if case .span = kind { return false }
    return kind.record?.target != .research
  }
}
