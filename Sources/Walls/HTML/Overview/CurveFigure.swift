import Journey
import Language
import Telling

/// The emotion curve of a map with the names of its stages right below it and what its lines mean.
struct CurveFigure {
  let shown: Shown
  let overview: Overview

  private var tongue: Tongue { overview.tongue }

  var markup: Markup {
    let chart = CurveChart(curve: shown.curve, tongue: tongue).markup
    guard !chart.isEmpty else { return .none }
    let link = Markup.element("a", ["href": shown.address], .text(shown.title))
    let caption = Markup.filled(OverviewWords.curve[tongue], with: link)
    return .element(
      "figure", ["class": "feeling"],
      .lines([
        .none, .element("figcaption", [:], .element("span", [:], caption), legend), chart,
        .element(
          "ol", ["class": shown.curve.points.count > CurveChart.mostNames ? "columns many" : "columns"],
          .lines([.none] + stages + [.none])), .none,
      ]))
  }

  private var legend: Markup {
    guard shown.curve.hasMoved else { return .none }
    let week = overview.wall.week
    return .element(
      "span", ["class": "legend"],
      .element("span", ["class": "key now"], .text(OverviewWords.ghost.filled(tongue, String(week.number)))),
      .element(
        "span", ["class": "key ghost"], .text(OverviewWords.ghost.filled(tongue, String(week.adding(-1).number)))))
  }

  private var stages: [Markup] {
    zip(shown.form.groups, shown.curve.points).map { stage, point in
      .element(
        "li", [:],
        .element("a", ["href": shown.address(stage: point.stage)], .text(stage.title(tongue))),
        change(point))
    }
  }

  private func change(_ point: EmotionCurve.Point) -> Markup {
    guard let mark = point.mark, let way = point.way(tongue) else { return .none }
    return .element("span", ["class": "moved \(mark.rawValue)"], .text("\(mark.sign) \(way)"))
  }
}
