import Journey
import Language
import Telling

/// A map among others: what it is called, how it stands, how it feels and where it hurts.
struct MapCard {
  let shown: Shown
  let overview: Overview

  private var tongue: Tongue { overview.tongue }
  private var form: Form { shown.form }

  var markup: Markup {
    let heat = shown.heat.points
    let scores = shown.curve.points.compactMap(\.after)
    let mood = scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
    return .element(
      "article",
      [
        "class": "card", "data-place": "\(shown.place)", "data-state": form.text(.state),
        "data-segment": form.reference(to: .segment),
        "data-owner": owner, "data-standing": shown.exhibit.standing.rawValue,
        "data-touched": shown.exhibit.last?.day.iso, "data-gap": "\(heat.reduce(0) { $0 + ($1.gap ?? 0) })",
        "data-pain": "\(heat.reduce(0) { $0 + ($1.pain ?? 0) * $1.pains })",
        "data-mood": Numeral.file(Numeral.rounded(mood, decimals: 2)), "data-changes": "\(shown.changes.items.count)",
      ],
      .lines([
        .none, .element("p", ["class": "kind"], kind, StandingView(exhibit: shown.exhibit, tongue: tongue).chip),
        .element("h3", [:], .element("a", ["href": shown.address], .text(shown.title))), segment,
        CountsView(items: shown.changes.items, tongue: tongue).markup, picture, foot, .none,
      ]))
  }

  private var owner: String? { overview.wall.isPublic ? nil : form.text(.owner) }

  private var kind: Markup {
    let word = form.record[.state].flatMap { shown.teller.text($0, of: form) } ?? ""
    return .element("span", ["class": "state", "data-state": form.text(.state)], .text(word))
  }

  private var segment: Markup {
    form.reference(to: .segment).map {
      .element("p", ["class": "segment"], .text(overview.name(.segment, $0)))
    } ?? .none
  }

  private var picture: Markup {
    guard !shown.heat.points.isEmpty else {
      return .element("p", ["class": "notes"], .text(OverviewWords.noStages[tongue]))
    }
    return CurveChart(curve: shown.curve, tongue: tongue, isSmall: true).markup
      + HeatStrip(heat: shown.heat, tongue: tongue).markup
  }

  private var foot: Markup {
    let owner = owner.map {
      Markup.element("span", [:], .text(AtlasWords.owner.filled(tongue, overview.name(.person, $0))))
    }
    return .element(
      "p", ["class": "foot"], owner ?? .none,
      .element("span", [:], StandingView(exhibit: shown.exhibit, tongue: tongue).touched))
  }
}
