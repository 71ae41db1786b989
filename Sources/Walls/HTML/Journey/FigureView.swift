import Journey
import Language

/// A figure as a bullet chart: the bar is the value, the tick its target; beside it the way it came.
struct FigureView {
  let entry: Entry
  let view: EntryView

  private var tongue: Tongue { view.tongue }

  var markup: Markup {
    guard let bullet = entry.bullet, !entry.isGone else { return CardView(entry: entry, view: view).markup }
    return .element(
      "div",
      [
        "class": "card figure \(entry.tone.rawValue)\(entry.hasNews ? " fresh" : "")", "id": "\(entry.path)",
        "data-departments": view.departments(entry),
      ],
      .lines([
        .none, .element("h4", [:], .text(entry.title)), value(bullet), bar(bullet), notes(bullet), view.facts(entry),
        view.inner(entry), view.news(entry), .none,
      ]))
  }

  private func value(_ bullet: Bullet) -> Markup {
    .element(
      "p", ["class": "value"],
      bullet.text.map { .element("span", ["class": "now"], .text($0)) }
        ?? .element("span", ["class": "unmeasured"], .text(JourneyWords.unmeasured[tongue])),
      Sparkline(values: bullet.history).markup)
  }

  /// The target, and where it began, in words: the chart says no more than they do.
  private func notes(_ bullet: Bullet) -> Markup {
    let target = bullet.targetText.map {
      JourneyWords.target.filled(tongue, $0) + (bullet.isReached == true ? " \(JourneyWords.reached[tongue])" : "")
    }
    let baseline = bullet.baseline.map { JourneyWords.baseline.filled(tongue, Numeral.print($0, tongue)) }
    let notes = [target, baseline, bullet.share].compactMap(\.self)
    guard !notes.isEmpty else { return .none }
    return .element("p", ["class": "notes"], .text(notes.joined(separator: " · ")))
  }

  private func bar(_ bullet: Bullet) -> Markup {
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
      Markup(
        html: [
          ("baseline", bullet.baseline, 5, 15), ("former", bullet.former, 3, 17), ("target", bullet.target, 0, 20),
        ]
        .compactMap { name, number, top, bottom in
          number.map { number -> String in
            Markup.element(
              "line", ["class": name, "x1": place(number), "x2": place(number), "y1": "\(top)", "y2": "\(bottom)"]
            ).html
          }
        }.joined()))
  }
}

/// The way a figure took, as small as a word.
struct Sparkline {
  let values: [Double]

  var markup: Markup {
    guard values.count > 1, let least = values.min(), let most = values.max() else { return .none }
    let points = values.enumerated().map { place, value in
      let y = most > least ? 18 - (value - least) / (most - least) * 16 : 10
      return "\(Coordinate.text(Double(place) / Double(values.count - 1) * 76 + 2)),\(Coordinate.text(y))"
    }
    return .element(
      "svg", ["class": "sparkline", "viewBox": "0 0 80 20", "aria-hidden": "true"],
      .element("polyline", ["points": points.joined(separator: " ")]),
      .element(
        "circle",
        ["cx": "78", "cy": points.last.flatMap { $0.split(separator: ",").last.map(String.init) }, "r": "2.5"]))
  }
}

/// Numbers in the attributes of a drawing.
enum Coordinate {
  /// With one decimal at most, and always with a point; nothing that has no end can be drawn, so it stands at 0.
  static func text(_ value: Double) -> String {
    let tenths = Int(exactly: (value * 10).rounded()) ?? 0
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return "\(tenths < 0 ? "-" : "")\(whole)\(rest == 0 ? "" : ".\(rest)")"
  }
}
