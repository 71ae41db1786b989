import Journey
import Language

/// A figure as a bullet chart: the bar is the value, the tick its target; beside it the way it came.
struct FigureView {
  let entry: Entry
  let bullet: Bullet
  let content: CardContent
  let tongue: Tongue

  var markup: Markup {
    .element(
      "div",
      [
        "class": "card figure \(entry.tone.rawValue)\(entry.hasNews ? " fresh" : "")", "id": "\(entry.path)",
        "data-departments": content.departments,
      ],
      .lines([
        .none, .element("h4", [:], .text(entry.title)), value, bar, notes, content.facts,
        content.inner, content.news, .none,
      ]))
  }

  private var value: Markup {
    .element(
      "p", ["class": "value"],
      bullet.text.map { .element("span", ["class": "now"], .text($0)) }
        ?? .element("span", ["class": "unmeasured"], .text(BoardWords.unmeasured[tongue])),
      Sparkline(values: bullet.history).markup)
  }

  /// The target, and where it began, in words: the chart says no more than they do.
  private var notes: Markup {
    let target = bullet.targetText.map {
      BoardWords.target.filled(tongue, $0) + (bullet.isReached == true ? " \(JourneyWords.reached[tongue])" : "")
    }
    let baseline = bullet.baseline.map { JourneyWords.baseline.filled(tongue, Numeral.print($0, tongue)) }
    let notes = [target, baseline, bullet.share].compactMap(\.self)
    guard !notes.isEmpty else { return .none }
    return .element("p", ["class": "notes"], .text(notes.joined(separator: " · ")))
  }

  private var bar: Markup {
    // A bar alone says nothing: it is long or short beside something.
    guard bullet.target != nil || bullet.baseline != nil || bullet.former != nil else { return .none }
    let marks = [bullet.value, bullet.former, bullet.target, bullet.baseline].compactMap(\.self)
    guard let value = bullet.value, let most = marks.max(), let least = marks.min(), most > least || most != 0 else {
      return .none
    }
    let (low, high) = (min(0, least * 1.1), max(0, most * 1.1))
    let place = { (number: Double) in Coordinate.text((number - low) / (high - low) * 200) }
    let (start, end) = (min(0, value), max(0, value))
    let width = Coordinate.text((end - start) / (high - low) * 200)
    return .element(
      "svg",
      ["class": "bullet", "viewBox": "0 0 200 20", "preserveAspectRatio": "none", "aria-hidden": "true"],
      .element("rect", ["class": "track", "x": "0", "y": "2", "width": "200", "height": "16"]),
      .element("rect", ["class": "bar", "x": place(start), "y": "6", "width": width, "height": "8"]),
      .row(
        [
          ("baseline", bullet.baseline, 5, 15), ("former", bullet.former, 3, 17), ("target", bullet.target, 0, 20),
        ].compactMap { name, number, top, bottom in
          number.map { number in
            .element(
              "line", ["class": name, "x1": place(number), "x2": place(number), "y1": "\(top)", "y2": "\(bottom)"])
          }
        }))
  }
}
