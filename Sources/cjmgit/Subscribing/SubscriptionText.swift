import Journey
import Language
import Notices

/// Who hears of changes and why, as a terminal shows it.
struct SubscriptionText {
  let subscriptions: Subscriptions
  let tongue: Tongue
  let layout: Layout

  private var edition: Edition { subscriptions.edition }
  private var labels: ReasonLabels {
    ReasonLabels(before: edition.before.registry, after: edition.after.registry, tongue: tongue)
  }

  /// Everybody in a line: how often, why, in how many maps.
  var overview: String {
    guard !subscriptions.entries.isEmpty else { return SubscriptionWords.nobody[tongue] + "\n" }
    let names = subscriptions.entries.map { name($0.person) }
    let often = subscriptions.entries.map { cadence($0.person) }
    let (left, middle) = (names.map(Width.of).max() ?? 0, often.map(Width.of).max() ?? 0)
    let rows = subscriptions.entries.enumerated().flatMap { place, entry -> [String] in
      let reasons = entry.maps.flatMap(\.reasons)
      let ordered = Reason.Kind.allCases.flatMap { kind in reasons.filter { $0.kind == kind } }
      let why = ordered.map(labels.label).uniqued().joined(separator: ", ")
      let lead = "  \(Width.pad(names[place], to: left))  \(Width.pad(often[place], to: middle))  "
      let text = "\(SubscriptionWords.maps(entry.maps.count, tongue)): \(why)"
      return Wrap.lines(
        Escape.line(text), width: layout.width, first: lead, next: String(repeating: " ", count: Width.of(lead)))
    }
    return ([layout.palette.bold(SubscriptionWords.head[tongue]), ""] + rows).joined(separator: "\n") + "\n"
  }

  /// Each person with the maps and what they are there; `subject` is what was asked for.
  func detailed(_ subject: String, isOfOnePerson: Bool = false, isOfOneMap: Bool = false) -> String {
    guard !subscriptions.entries.isEmpty else {
      let words = isOfOnePerson ? SubscriptionWords.nothing : SubscriptionWords.nobodyThere
      return words.filled(tongue, Escape.line(subject)) + "\n"
    }
    let blocks = subscriptions.entries.map { entry -> [String] in
      let head = "\(layout.palette.bold(name(entry.person)))  \(layout.palette.dim(cadence(entry.person)))"
      return [head] + entry.maps.flatMap { map($0.journey, $0.reasons).dropFirst(isOfOneMap ? 1 : 0) }
    }
    let title = isOfOnePerson ? [] : [[SubscriptionWords.headOf.filled(tongue, Escape.line(subject))]]
    return (title + blocks).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func map(_ journey: Document, _ reasons: [Reason]) -> [String] {
    let lines = Wrap.lines(
      Escape.line(why(journey, reasons).joined(separator: "; ")), width: layout.width, first: "    ", next: "    ")
    return ["  \(Escape.line(journey.id))  \(layout.palette.dim(Escape.line(journey.form.title(tongue))))"] + lines
  }

  /// What somebody is in a map, then where their departments take part, then what they follow.
  func why(_ journey: Document, _ reasons: [Reason]) -> [String] {
    let words = ReasonWords(journey, in: edition, tongue)
    let own = reasons.filter { [.owner, .manager, .workingGroup].contains($0.kind) }.map(labels.label)
    let named = reasons.filter { $0.kind == .named }
    let at = words.whereabouts(of: named)
    let follows = reasons.compactMap { reason -> String? in
      guard case .follows(let following) = reason else { return nil }
      return SubscriptionWords.subscription.filled(tongue, words.asked(following))
    }
    return own + words.departments(reasons) + (named.first.map { ["\(labels.label($0)) \(at)"] } ?? []) + follows
  }

  /// The whole name, as `cjm.yaml` says it.
  func name(_ person: String) -> String {
    Escape.line(edition.after.company.person(person)?.name(tongue) ?? person)
  }

  /// How often the person is written to.
  private func cadence(_ person: String) -> String {
    let word = edition.after.company.person(person)?.cadence ?? "weekly"
    return Choices.cadences[word]?.label[tongue] ?? word
  }
}
