import Journey
import Language

/// A persona: who it is, the empathy map, and the journeys that take its point of view.
struct PersonaPage {
  let persona: Document
  let overview: Overview

  private var tongue: Tongue { overview.tongue }
  private var form: Form { persona.form }

  var content: Markup { .lines([heading, empathy, journeys]) }

  private var heading: Markup {
    let portrait = form.record.fields.filter { if case .prose = $0.kind { true } else { false } }.compactMap {
      form.value($0)?.text(tongue)
    }.flatMap { $0.split(separator: "\n") }
    let segment = form.record.fields.filter { $0.kind.target == .segment }.compactMap { form.text($0.name) }
    return .element(
      "header", ["class": "title"],
      .lines([
        .none, .element("h1", [:], .text(form.title(tongue))),
        .lines(segment.map { .element("p", ["class": "range"], .text(overview.name(.segment, $0))) }),
        .lines(portrait.map { .element("p", ["class": "lead"], .text(String($0))) }), .none,
      ]))
  }

  /// The rows that are lists of words, in the order of the schema.
  private var empathy: Markup {
    let boxes = form.record.fields.compactMap { field -> Markup? in
      guard case .lines = field.kind else { return nil }
      let words = form.words(field.name)
      guard !words.isEmpty else { return nil }
      return .element(
        "section", ["class": "box", "id": field.name], .element("h3", [:], .text(field.label[tongue])),
        .element("ul", [:], .lines(words.map { .element("li", [:], .text($0)) })))
    }
    return .element(
      "section", ["class": "part"], .element("h2", [:], .text(UnitWords.empathy[tongue])),
      boxes.isEmpty
        ? .element("p", ["class": "lead"], .text(UnitWords.noEmpathy[tongue]))
        : .element("div", ["class": "empathy"], .lines([.none] + boxes + [.none])))
  }

  private var journeys: Markup {
    let cards = overview.shown.filter { $0.isOf(persona: persona.id) }.map {
      MapCard(shown: $0, overview: overview).markup
    }
    return .element(
      "section", ["class": "part"], .element("h2", [:], .text(UnitWords.paths[tongue])),
      cards.isEmpty
        ? .element("p", ["class": "lead"], .text(UnitWords.noPaths[tongue]))
        : .element("div", ["class": "cards"], .lines([.none] + cards + [.none])))
  }
}

/// All personas.
struct PersonasPage {
  let overview: Overview
  let personas: [Document]

  private var tongue: Tongue { overview.tongue }

  var content: Markup {
    let lines = personas.map { persona -> Markup in
      let maps = overview.shown.count { $0.isOf(persona: persona.id) }
      let segment = persona.form.reference(to: .segment).map { overview.name(.segment, $0) }
      return .element(
        "li", [:],
        .element(
          "div", ["class": "unit"],
          .element("a", ["href": "\(PageName.persona(persona.id)).html"], .text(persona.form.title(tongue))),
          .element(
            "span", ["class": "notes"],
            .text([segment, OverviewWords.map(maps, tongue)].compactMap(\.self).joined(separator: " · ")))))
    }
    return .element("header", ["class": "title"], .element("h1", [:], .text(FrameWords.chapter(.personas)[tongue])))
      + (lines.isEmpty
        ? .element("p", ["class": "lead"], .text(UnitWords.noPersonas[tongue]))
        : .element("ul", ["class": "tree"], .lines([.none] + lines + [.none])))
  }
}

extension Shown {
  /// Whether the map takes a persona's point of view.
  func isOf(persona id: String) -> Bool {
    form.record.fields.contains { $0.kind.target == .persona && form.words($0.name).contains(id) }
  }
}
