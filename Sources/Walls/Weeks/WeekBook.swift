import Journey
import Language

/// The history of a map as its page carries it: the weeks, what changed in each, and the fragments to show them with.
struct WeekBook {
  /// A week, or another map beside it, with what is said of it.
  struct Leaf {
    /// What addresses name it by: `2026-W43`; of another map its state.
    let key: String
    /// What it is called, and what else is to be said: its days, the commit.
    let name: String, note: String
    /// How the map stood.
    let state: WeekState
  }

  /// The weeks, oldest first; the last is the map as it hangs.
  let leaves: [Leaf]
  /// The map of the path as it is to be, or as it is, where there is one.
  let partner: Leaf?
  private let binder: WeekBinder
  /// The keys of the stages by their numbers.
  private let stages: [String]
  private let voids: [Int?]
  private let labels: [Int: Int]

  /// Binds the versions of the map that a page shows.
  init(_ page: JourneyPage, _ past: Past) {
    var binder = WeekBinder(page, past.index)
    let tongue = page.tongue
    leaves = past.timeline.versions.enumerated().map { place, version in
      let day = "\(version.day.text(tongue)) \(version.day.year)"
      let commit = FrameWords.commit.filled(tongue, version.commit)
      return Leaf(
        key: version.week.text, name: "\(version.week.name(tongue)) · \(version.week.year)",
        note: "\(day) · \(commit)", state: binder.bind(place))
    }
    partner = past.partner.map { document in
      Leaf(
        key: document.form.shows?.word ?? "", name: document.form.shows?.label[tongue] ?? "",
        note: document.form.title(tongue), state: binder.bind(past.timeline.versions.count))
    }
    stages = past.index.stages
    voids = binder.voids()
    labels = binder.labels()
    self.binder = binder
  }

  /// Everything that the weeks are put together from.
  var fragments: Fragments { binder.fragments }

  /// The fragments, for a template of the page.
  var pieces: Markup {
    var written: [UInt8] = []
    for (place, piece) in binder.fragments.pieces.enumerated() {
      if place > 0 { written.append(UInt8(ascii: "\n")) }
      written += piece.bytes
    }
    return Markup(bytes: written)
  }

  /// What the script reads: what changed from week to week.
  func data(_ page: JourneyPage) -> JSON {
    var former = WeekState()
    let weeks = leaves.map { leaf in
      let member = Self.json(leaf, since: former)
      former = former.followed(by: leaf.state)
      return member
    }
    var members: [(String, JSON)] = [
      ("state", .text(page.board.document.form.shows?.word ?? "")),
      ("name", .text(page.board.document.form.shows?.label[page.tongue] ?? "")),
      ("lanes", .list(page.board.lanes.map { .text($0.key) })), ("shown", .ints(page.board.filled)),
      ("stages", .list(stages.map(JSON.text))), ("voids", .ints(voids)),
      ("labels", .ints(labels.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })),
      ("branches", .list(binder.fragments.branches.map(JSON.ints))), ("weeks", .list(weeks)),
    ]
    if let partner { members.append(("partner", Self.json(partner, since: former))) }
    return .object(members)
  }

  /// A week as what is other than in the week before: slots as stage, slot and fragment; scores as stage and score.
  private static func json(_ leaf: Leaf, since former: WeekState) -> JSON {
    let stages = leaf.state.slots.keys.sorted()
    let slots = stages.flatMap { stage in
      (leaf.state.slots[stage] ?? []).enumerated().flatMap { place, fragment -> [Int?] in
        let old = former.slots[stage].map { $0[place] }
        return old == .some(fragment) ? [] : [stage, place, fragment]
      }
    }
    let scores = stages.filter { leaf.state.scores[$0] != former.scores[$0] }
      .flatMap { [.int($0), leaf.state.scores[$0].map(JSON.number) ?? .null] }
    var members: [(String, JSON)] = [("key", .text(leaf.key)), ("name", .text(leaf.name)), ("note", .text(leaf.note))]
    if leaf.state.order != former.order { members.append(("order", .ints(leaf.state.order))) }
    if !slots.isEmpty { members.append(("slots", .ints(slots))) }
    if !scores.isEmpty { members.append(("scores", .list(scores))) }
    return .object(members)
  }
}

extension WeekState {
  /// What is known when a week has followed: stages that it does not have are remembered as they were.
  fileprivate func followed(by next: WeekState) -> WeekState {
    var known = next
    known.slots.merge(slots) { new, _ in new }
    for (stage, score) in scores where next.slots[stage] == nil { known.scores[stage] = score }
    return known
  }
}

extension Form {
  /// Whether it shows today's path or tomorrow's.
  fileprivate var shows: Choice? {
    guard let field = record[.state] else { return nil }
    return value(field).flatMap { field.kind.choices?[$0.text] }
  }
}

extension JSON {
  fileprivate static func ints(_ numbers: some Sequence<Int?>) -> JSON {
    .list(numbers.map { $0.map(JSON.int) ?? .null })
  }

  fileprivate static func ints(_ numbers: some Sequence<Int>) -> JSON { .list(numbers.map(JSON.int)) }
}
