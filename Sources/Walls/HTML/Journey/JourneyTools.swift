import Journey
import Language

/// The bar above the map: the two views, search, the department filter.
///
/// What needs the script is shown by it.
struct JourneyTools {
  let page: JourneyPage

  private var tongue: Tongue { page.tongue }

  var markup: Markup {
    guard !page.board.columns.isEmpty else { return .none }
    return .element(
      "div", ["class": "tools", "role": "group", "aria-label": JourneyWords.tools[tongue]],
      .lines([.none, views, filter, search, folds, help, .none]))
  }

  private var views: Markup {
    .element(
      "nav", ["class": "views", "aria-label": JourneyWords.views[tongue]],
      .element("a", ["href": "#map"], .text(JourneyWords.map[tongue])),
      .element("a", ["href": "#blueprint"], .text(JourneyWords.blueprint[tongue])))
  }

  private var filter: Markup {
    guard !page.board.departments.isEmpty else { return .none }
    let all = Markup.element("option", ["value": ""], .text(JourneyWords.allDepartments[tongue]))
    return .element(
      "label", ["class": "scripted", "hidden": ""],
      .element("span", [:], .text(JourneyWords.department[tongue])),
      .element("select", ["id": "department"], .lines([.none, all] + options + [.none])))
  }

  /// A department stands for those under it, too; those above are offered where one of theirs is on the map.
  private var options: [Markup] {
    let company = page.wall.company
    let named = page.board.departments
    let above = company.departments.map(\.id).filter { id in
      !named.contains { $0.id == id } && named.contains { company.under(id).contains($0.id) }
    }
    let parents = above.map {
      Reference(target: .department, id: $0, name: page.wall.registry.name(.department, $0, tongue))
    }
    return (named + parents).sorted { $0.name < $1.name }.map { reference in
      .element(
        "option",
        ["value": reference.id, "data-under": company.under(reference.id).sorted().joined(separator: " ")],
        .text(reference.name))
    }
  }

  private var search: Markup {
    .element(
      "form", ["class": "search scripted", "role": "search", "hidden": ""],
      .element("label", ["for": "search"], .text(JourneyWords.search[tongue])),
      .void("input", ["id": "search", "type": "search", "autocomplete": "off", "enterkeyhint": "search"]),
      .element("output", ["for": "search", "aria-live": "polite"]),
      button("previous", "↑", JourneyWords.previous), button("next", "↓", JourneyWords.next))
  }

  private var folds: Markup {
    .element(
      "button", ["type": "button", "class": "unfold scripted", "hidden": ""], .text(JourneyWords.unfold[tongue]))
  }

  private var help: Markup {
    button("help scripted", "?", JourneyWords.keys, hidden: true)
  }

  private func button(_ name: String, _ sign: String, _ words: Words, hidden: Bool = false) -> Markup {
    .element(
      "button",
      [
        "type": "button", "class": name, "aria-label": words[tongue], "title": words[tongue],
        "hidden": hidden ? "" : nil,
      ], .text(sign))
  }
}
