import Journey
import Language
import Telling

/// A department's slice of all maps: what changed of its work, its figures, what is due, what hurts, what waits for it.
struct DepartmentPage {
  /// The most maps whose changes are told in full; the others have a line each.
  private static let mostTold = 12

  let slice: UnitSlice
  let units: [Unit]

  private var overview: Overview { slice.overview }
  private var tongue: Tongue { overview.tongue }
  private var unit: Unit { slice.unit }

  var content: Markup {
    .lines([
      heading,
      .element(
        "div", ["class": "split"],
        .element("div", [:], .lines([.none, changes, places, .none])),
        .element("div", ["class": "side"], .lines([.none, waiting, figures, due, pains, .none]))),
    ])
  }

  private var heading: Markup {
    let under = units.filter { $0.id != unit.id && unit.reach.contains($0.id) }
    let around = units.filter { $0.id == unit.parent }
    return .element(
      "header", ["class": "title"], .element("h1", [:], .text(unit.title)),
      links(UnitWords.partOf, around), links(UnitWords.holds, under),
      CountsView(items: slice.items.map(\.thing), tongue: tongue).markup)
  }

  private func links(_ words: Words, _ units: [Unit]) -> Markup {
    guard !units.isEmpty else { return .none }
    let all = units.map { Markup.element("a", ["href": "\($0.page).html"], .text($0.title)) }
    return .element("p", ["class": "kin"], .filled(words[tongue], with: .row(all, separator: ", ")))
  }

  private var changes: Markup {
    let told = slice.changes.prefix(Self.mostTold).map { change in
      ChangesView(shown: change.shown, overview: overview, changes: change.thing).markup
    }
    let others = slice.changes.dropFirst(Self.mostTold).map { shown, changes in
      Markup.element(
        "li", [:], .element("a", ["href": shown.address], .text(shown.title)),
        CountsView(items: changes.items, tongue: tongue).markup)
    }
    let nothing = overview.wall.isFirst ? OverviewWords.firstWeek : UnitWords.unchanged
    return section(
      UnitWords.week,
      told.isEmpty
        ? .element("p", ["class": "lead"], .text(nothing[tongue])) : .lines(told) + list("maps", others))
  }

  private var figures: Markup {
    let isOfMany = Set(slice.figures.map(\.shown.place)).count > 1
    let lines = slice.figures.map {
      FigureLine(shown: $0.shown, figure: $0.thing, namesMap: isOfMany, tongue: tongue).markup
    }
    return section(
      UnitWords.figures,
      lines.isEmpty ? .element("p", ["class": "lead"], .text(UnitWords.noFigures[tongue])) : list("figures", lines))
  }

  private var due: Markup { duties(UnitWords.due, slice.due) }

  private var pains: Markup { duties(UnitWords.pains, slice.pains.filter { $0.thing.due == nil }) }

  private func duties(_ title: Words, _ all: [UnitSlice.Of<Duty>]) -> Markup {
    let lines = all.map { DutyView(shown: $0.shown, duty: $0.thing, overview: overview).markup }
    return lines.isEmpty ? .none : section(title, list("duties", lines))
  }

  /// Maps with no answer yet, and roles that came this week.
  private var waiting: Markup {
    let maps = slice.unanswered.map { shown in
      Markup.element(
        "li", [:], .element("a", ["href": shown.address], .text(shown.title)),
        .element(
          "p", ["class": "notes"], StandingView(exhibit: shown.exhibit, tongue: tongue).chip, Markup(html: " "),
          StandingView(exhibit: shown.exhibit, tongue: tongue).touched))
    }
    let roles = slice.joined.map { shown, item in
      Markup.element(
        "li", [:], .element("a", ["href": shown.address(of: item.path)], .text(stage(of: item.path, shown))),
        .element("p", ["class": "notes"], .text(UnitWords.joined.filled(tongue, shown.title))))
    }
    let lines = maps + roles
    return lines.isEmpty ? .none : section(UnitWords.waits, list("duties", lines), name: "waits")
  }

  private func stage(of path: Path, _ shown: Shown) -> String {
    let forms = shown.form.forms(along: path)
    return forms.dropFirst().dropLast().last.map { shown.teller.name($0) } ?? shown.title
  }

  private var places: Markup {
    let maps = slice.places.map { shown, places in
      Markup.element(
        "section", ["class": "told"],
        .element("header", [:], .element("h3", [:], .element("a", ["href": shown.address], .text(shown.title)))),
        list("places", places.map { place($0, shown) }))
    }
    return section(
      UnitWords.places,
      maps.isEmpty
        ? .element("p", ["class": "lead"], .text(UnitWords.noPlaces[tongue]))
        : LongList(lines: maps, tongue: tongue).markup())
  }

  private func place(_ place: Slice.Place, _ shown: Shown) -> Markup {
    let isStage = place.part.form.record.standing == .group
    let parts = place.roles.map { role -> String in
      let part = role.record.fields.first { $0.showing == .headline }.flatMap { shown.teller.text($0, of: role) }
      let name = role.identity == unit.id ? nil : role.identity.map { shown.teller.department($0) }
      return [name, part].compactMap(\.self).joined(separator: " — ")
    }
    let number = isStage ? place.part.stage.map { BoardWords.stage.filled(tongue, String($0)) } : nil
    return .element(
      "li", ["class": isStage ? nil : "touchpoint"],
      .element("span", ["class": "number"], .text(number ?? place.part.form.record.noun[tongue])),
      .element("a", ["href": shown.address(of: place.part.path)], .text(shown.teller.name(place.part.form))),
      .element("span", ["class": "notes"], .text(parts.joined(separator: "; "))))
  }

  private func list(_ name: String, _ lines: [Markup]) -> Markup {
    LongList(lines: lines, tongue: tongue).list(name)
  }

  private func section(_ title: Words, _ content: Markup, name: String? = nil) -> Markup {
    .element(
      "section", ["class": ["part", name].compactMap(\.self).joined(separator: " ")],
      .lines([.none, .element("h2", [:], .text(title[tongue])), content, .none]))
  }
}
