import Journey
import Language
import Telling

/// What of all maps is the work of a department and of those under it.
struct UnitSlice: Sendable {
  /// Something of a map.
  typealias Of<Thing> = (shown: Shown, thing: Thing)

  let unit: Unit
  let overview: Overview
  /// The stages and touchpoints where it has a role, by map.
  let places: [Of<[Slice.Place]>]
  /// What changed of its work this week, by map, in the order of the changed maps.
  let changes: [Of<ChangeSet>]
  /// The same thing by thing, worse before better before the rest.
  let items: [Of<Item>]
  /// Its figures, those with a target first.
  let figures: [Of<Part>]
  /// What it is to have done and is not done.
  private let duties: [Of<Duty>]

  init(_ unit: Unit, _ overview: Overview) {
    self.unit = unit
    self.overview = overview
    let slice = Slice(of: unit.reach)
    places = overview.shown.map { ($0, slice.places(among: $0.parts)) }.filter { !$0.1.isEmpty }
    changes = overview.changed.map { ($0, slice.changes(of: $0.changes)) }.filter { !$0.1.isEmpty }
      .ordered { $0.1.urgency }
    items = changes.flatMap { change in change.thing.items.map { (change.shown, $0) } }.worstFirst(\.thing)
    let all = overview.shown.flatMap { shown in slice.figures(among: shown.parts).map { (shown, $0) } }
    let hasTarget = { (figure: Of<Part>) in figure.thing.form.value(.target) != nil }
    figures = all.filter(hasTarget) + all.filter { !hasTarget($0) }
    duties = overview.shown.flatMap { shown in
      slice.duties(among: shown.duties, of: shown.exhibit.document).map { (shown, $0) }
    }
  }

  /// What it is to have done by a day, the earliest first; what is cured by another of them is left to that one.
  var due: [Of<Duty>] {
    duties.filter { duty in
      duty.thing.due != nil && !duties.contains { $0.thing.covers(duty.thing) }
    }.ordered { $0.thing.due ?? .last }
  }

  /// Its open pains, the sharpest first.
  var pains: [Of<Duty>] {
    duties.filter { $0.thing.form.record.target == .pain }.ordered { -$0.thing.severity }
  }

  /// The maps with its work that have no answer yet.
  var unanswered: [Shown] {
    let own = Set(places.map(\.shown.place))
    return overview.unanswered.filter { own.contains($0.place) }
  }

  /// Where it came to take part this week, and has to say whether it agrees.
  var joined: [Of<Item>] {
    changes.flatMap { change in
      change.thing.groups.filter { $0.before != nil }.flatMap(\.items).filter { item in
        item.record.isRole && item.before == nil && unit.reach.contains(item.after?.identity ?? "")
      }.map { (change.shown, $0) }
    }
  }

  /// When its maps are to be looked at next, the earliest first.
  var reviews: [Of<Week>] {
    places.compactMap { place in place.shown.exhibit.freshUntil.map { (place.shown, $0) } }.ordered { $0.1 }
  }
}

extension Overview {
  /// What is the work of each department; made anew whenever it is asked for.
  var slices: [UnitSlice] { units.map { UnitSlice($0, self) } }
}
