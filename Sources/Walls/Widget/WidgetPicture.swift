import Journey
import Language
import Telling

/// A department's slice of the week as a picture, for places that show nothing else: an intranet's start page, a screen
/// that is locked.
struct WidgetPicture {
  /// What it is made for.
  enum Format: CaseIterable {
    /// A tile on a page.
    case tile
    /// A whole screen, to be read from across a desk.
    case screen

    /// Its width and height in pixels.
    var size: (width: Double, height: Double) {
      switch self {
      case .tile: (480, 320)
      case .screen: (1920, 1080)
      }
    }

    /// The part of the file's name that tells it from the others.
    var suffix: String {
      switch self {
      case .tile: ""
      case .screen: ".screen"
      }
    }

    /// The most changes, figures and reviews that stand in it.
    fileprivate var most: Int {
      switch self {
      case .tile: 4
      case .screen: 7
      }
    }
    fileprivate var type: Double {
      switch self {
      case .tile: 12.5
      case .screen: 36
      }
    }
  }

  let slice: UnitSlice
  let format: Format

  private var overview: Overview { slice.overview }
  private var tongue: Tongue { overview.tongue }
  private var size: Double { format.type }
  private var body: Style { Style(size: size) }
  private var aside: Style { Style(size: size * 0.85, ink: .quiet) }
  private var margin: Double { size * 1.15 }

  /// The picture; what has no room is counted, never cut.
  var picture: Picture {
    let inner = Box(
      x: margin, y: margin, width: format.size.width - 2 * margin, height: format.size.height - 2 * margin)
    let head = head(width: inner.width)
    let foot = foot(width: inner.width)
    let room = inner.height - head.height - foot.height - size * 1.2
    let gap = size * 1.4
    let width = (inner.width - gap) * 0.58
    let left = filled(changes, width: width, room, more: slice.items.count)
    let right = filled(rightParts(width: inner.width - gap - width), width: inner.width - gap - width, room, more: nil)
    let top = inner.y + head.height + size * 0.7
    let panel = { (name: String, stack: Stack, x: Double, y: Double, height: Double) in
      Picture.Panel(
        name: name, box: Box(x: x, y: y, width: stack.width, height: height), shapes: stack.placed(x: x, y: y))
    }
    let rule = Shape.path(
      [Spot(x: inner.x, y: top - size * 0.35), Spot(x: inner.right, y: top - size * 0.35)], .rule, stroke: 1, dash: 0)
    return Picture(
      title: "\(slice.unit.title). \(overview.wall.week.title(tongue))", language: tongue.rawValue,
      width: format.size.width, height: format.size.height,
      outer: (SVG.number(format.size.width), SVG.number(format.size.height)), ground: [rule],
      panels: [
        panel("head", head, inner.x, inner.y, head.height), panel("changes", left, inner.x, top, room),
        panel("figures", right, inner.x + width + gap, top, room),
        panel("commit", foot, inner.x, inner.bottom - foot.height, foot.height),
      ])
  }

  private func head(width: Double) -> Stack {
    var stack = Stack(width: width)
    let title = [1.7, 1.4, 1.15].map { Style(size: size * $0, isBold: true) }
      .first { Typesetter.lines([Run(slice.unit.title, $0)], width: width).count <= 1 }
    stack.add([Run(slice.unit.title, title ?? Style(size: size, isBold: true))])
    let week = overview.wall.week
    stack.add([Run("\(week.title(tongue)) · \(week.range(tongue, year: true))", aside)])
    return stack
  }

  private func foot(width: Double) -> Stack {
    var stack = Stack(width: width)
    let mark = overview.wall.commit
    let said = PosterWords.commit.filled(tongue, mark.id, mark.day.text(tongue, year: true))
    stack.add([Run(said, aside.scaled(0.9))])
    return stack
  }

  /// As many parts as there is room for, and how many of so many are left out.
  private func filled(_ parts: [Stack], width: Double, _ room: Double, more all: Int?) -> Stack {
    var stack = Stack(width: width)
    let rest = { (left: Int) in
      var line = Stack(width: width)
      line.add([Run(OverviewWords.more.filled(tongue, Numeral.print(left, tongue)), aside)])
      return line
    }
    for (place, part) in parts.enumerated() {
      let left = (all ?? 0) - place - 1
      let needed = stack.height + part.height + size * 0.45
      let tail = left > 0 ? rest(left).height + size * 0.3 : 0
      guard needed + tail <= room else {
        if all != nil { stack.add(fitting(rest(left + 1), stack, room)) }
        return stack
      }
      stack.space(size * 0.45)
      stack.add(part)
    }
    if let all, all > parts.count, !parts.isEmpty {
      stack.space(size * 0.3)
      stack.add(rest(all - parts.count))
    }
    return stack
  }

  private func fitting(_ line: Stack, _ stack: Stack, _ room: Double) -> Stack {
    stack.height + line.height <= room ? line : Stack(width: line.width)
  }

  /// What changed, worse before better before the rest.
  private var changes: [Stack] {
    let width = (format.size.width - 2 * margin - size * 1.4) * 0.58
    let sorted = slice.items
    guard !sorted.isEmpty else {
      var stack = Stack(width: width)
      stack.add([Run(UnitWords.unchanged[tongue], body)])
      return [stack]
    }
    return sorted.prefix(format.most).map { change(of: $0.thing, in: $0.shown, width: width) }
  }

  private func change(of item: Item, in shown: Shown, width: Double) -> Stack {
    let told = shown.teller.tell(item)
    let news = item.class.mark
    let mark = Run(seen: news.printed, body.bold.inked(news.ink))
    var stack = Stack(width: width)
    let title = shown.teller.title(item).text
    let state = (told.figure?.values ?? told.head).text
    let delta = told.figure?.difference.map { " (\($0))" } ?? ""
    let runs = title == state ? [Run(title, body)] : [Run("\(title) — ", body), Run(state + delta, body.bold)]
    let whole = Typesetter.lines(runs, width: width - mark.width - size * 0.35)
    // Three lines say what it is; the page says the rest.
    let lines = whole.count <= 3 ? runs : [Run(Self.cut(title, to: 60) + " — ", body), Run(state + delta, body.bold)]
    stack.add(lines, mark: mark)
    return stack
  }

  /// A text cut between words, which says so.
  private static func cut(_ text: String, to letters: Int) -> String {
    guard text.count > letters else { return text }
    let words = text.prefix(letters).split(separator: " ")
    return words.dropLast(words.count > 1 ? 1 : 0).joined(separator: " ") + " …"
  }

  /// Figures with their bars, then the next reviews.
  private func rightParts(width: Double) -> [Stack] {
    let figures = slice.figures.prefix(format.most - 1).compactMap { shown, figure -> Stack? in
      guard let bullet = Bullet(figure.form, former: nil, history: [], teller: shown.teller), let text = bullet.text
      else { return nil }
      var stack = Stack(width: width)
      stack.add([Run(Self.cut(shown.teller.name(figure.form), to: 48), aside)])
      let target = bullet.targetText.map { "  " + BoardWords.target.filled(tongue, $0) } ?? ""
      stack.add([Run(text, body.bold.scaled(1.1)), Run(target + (bullet.isReached == true ? " ✓" : ""), aside)])
      let bar = BulletBar.shapes(bullet, width: width, size: size * 0.8)
      if !bar.isEmpty { stack.add(bar, height: size * 0.9) }
      return stack
    }
    let reviews = slice.reviews.prefix(format.most - 1).enumerated().map { place, review -> Stack in
      let (shown, week) = review
      var stack = Stack(width: width)
      if place == 0 {
        stack.space(size * 0.4)
        stack.add([Run(UnitWords.reviews[tongue], body.bold)])
      }
      stack.add([Run(Self.cut(shown.title, to: 48), aside)])
      stack.add([Run(UnitWords.reviewBy.filled(tongue, week.last.text(tongue)), body)])
      return stack
    }
    return figures + reviews
  }
}

extension Overview {
  /// A picture with the path of its file without the ending, made when it is asked for.
  typealias Tile = (path: String, artwork: @Sendable () -> Artwork)

  /// The pictures of departments by their work: a tile and a screen each.
  func tiles(_ slices: [UnitSlice]) -> [Tile] {
    slices.flatMap { slice in
      WidgetPicture.Format.allCases.map { format in
        let name = PageName.widget(slice.unit.id) + format.suffix
        return (wall.folder(of: tongue) + name, { Artwork(WidgetPicture(slice: slice, format: format).picture) })
      }
    }
  }
}
