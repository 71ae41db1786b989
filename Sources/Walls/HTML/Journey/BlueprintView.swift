import Journey
import Language

/// The map as a service blueprint: the customer above, the line of visibility, who works below it.
struct BlueprintView {
  let page: JourneyPage

  private var tongue: Tongue { page.tongue }
  private var view: EntryView { page.view }

  var markup: Markup {
    let blueprint = Blueprint(of: page.board, registry: page.wall.registry)
    guard !page.board.columns.isEmpty else { return .none }
    return .element(
      "section", ["id": "blueprint", "class": "board blueprint", "aria-label": JourneyWords.blueprint[tongue]],
      .lines([.none, labels] + blueprint.stages.map(stage) + [.none])) + chain(blueprint.chain)
  }

  private static let bands: [(band: Band, label: Words, line: Words?)] = [
    (.customer, JourneyWords.customer, nil), (.front, JourneyWords.front, JourneyWords.interaction),
    (.back, JourneyWords.back, JourneyWords.visibility), (.support, JourneyWords.support, JourneyWords.internalLine),
  ]

  private var labels: Markup {
    .element(
      "div", ["class": "labels"],
      .lines(
        [.none, .element("div", ["class": "corner"], .text(JourneyWords.blueprint[tongue]))]
          + Self.bands.map { band, label, line in
            .element(
              "div", ["class": "label band-\(band)"],
              line.map { .element("span", ["class": "line"], .text($0[tongue])) } ?? .none,
              .element("span", [:], .text(label[tongue])))
          }))
  }

  private func stage(_ stage: Blueprint.Stage) -> Markup {
    .element(
      "article",
      [
        "class": "stage", "data-stage": stage.column.key,
        "data-departments": stage.column.departments.joined(separator: " "),
      ],
      .lines(
        [
          .none,
          .element(
            "header", ["class": "stage-head"],
            .element(
              "h2", [:],
              .element("span", ["class": "number"], .text(stage.column.number.map(String.init) ?? "")),
              anchor(stage.column.path, stage.column.title))),
        ]
          + Self.bands.map { band, label, _ in
            let content = band == .customer ? stage.steps.map(step) : (stage.works[band] ?? []).map(work)
            return .element(
              "div",
              [
                "class": "cell band-\(band)\(content.isEmpty ? " void" : "")", "data-lane": "\(band)",
                "data-stage": stage.column.key, "tabindex": "-1",
              ], .element("h3", [:], .text(label[tongue])), .lines(content))
          }))
  }

  private func step(_ step: Blueprint.Step) -> Markup {
    let losses = step.losses.map { loss in
      Markup.element(
        "div", ["class": "loss"], .element("span", ["class": "inner-label"], .text(loss.label)),
        .element("ul", ["class": "words"], .lines(loss.words.map { .element("li", [:], .text($0)) })))
    }
    let next = step.next.map { JourneyWords.handoff.filled(tongue, $0) } ?? JourneyWords.leaving[tongue]
    return .element(
      "div", ["class": "card\(step.flags.isEmpty ? "" : " flagged")"],
      .lines(step.flags.map { .element("p", ["class": "flag"], .text("◆ \($0)")) }),
      .element("h4", [:], anchor(step.path, step.title)), step.action.map(view.paragraphs) ?? .none)
      + .element(
        "div", ["class": "handoff\(losses.isEmpty ? "" : " lossy")"],
        .element("p", [:], .element("span", ["class": "sign", "aria-hidden": "true"], .text("↓ ")), .text(next)),
        .lines(losses))
  }

  private func work(_ work: Blueprint.Work) -> Markup {
    let facts = work.facts.map { fact -> Markup in
      let text = fact.field.service == .internalCustomer ? JourneyWords.serves.filled(tongue, fact.text) : fact.text
      return .element("p", ["class": "work-\(fact.field.kind.family)"], .text(text))
    }
    return .element(
      "div",
      [
        "class": "card", "data-departments": work.departments.isEmpty ? nil : work.departments.joined(separator: " "),
      ], .element("h4", [:], anchor(work.path, work.title)),
      work.place.map { .element("p", ["class": "place"], .text($0)) } ?? .none, .lines(facts))
  }

  /// Who works for whom, one line each, in the order of the path.
  private func chain(_ links: [Blueprint.Link]) -> Markup {
    guard !links.isEmpty else { return .none }
    return .element(
      "section", ["class": "chain", "aria-labelledby": "chain-title"],
      .element("h2", ["id": "chain-title"], .text(JourneyWords.chain[tongue])),
      .element(
        "ul", [:],
        .lines(
          links.map { link in
            .element(
              "li", [:], .element("strong", [:], .text(link.provider?.name ?? JourneyWords.unnamed[tongue])),
              .text(" → "), anchor(link.path, link.work), .text(" → "),
              .element("strong", [:], .text(link.customer.name)))
          })))
  }

  private func anchor(_ path: Path, _ text: String) -> Markup {
    .element("a", ["href": "#\(Escape.uri(path.description))"], .text(text))
  }
}
