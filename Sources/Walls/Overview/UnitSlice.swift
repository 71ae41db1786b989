import Journey
import Language
import Telling

/// What of all maps is the work of a department and of those under it.
struct UnitSlice {
  /// Something of a map.
  typealias Of<Thing> = (shown: Shown, thing: Thing)

  let unit: Unit
  let overview: Overview
  let slice: Slice

  init(_ unit: Unit, _ overview: Overview) {
    self.unit = unit
    self.overview = overview
    slice = Slice(of: unit.reach)
  }

  /// The stages and touchpoints where it has a role, by map.
  var places: [Of<[Slice.Place]>] {
    overview.shown.map { ($0, slice.places(in: $0.exhibit.document)) }.filter { !$0.1.isEmpty }
  }

  /// What changed of its work this week, by map.
  var changes: [Of<ChangeSet>] {
    overview.changed.map { ($0, slice.changes(of: $0.changes)) }.filter { !$0.1.isEmpty }
  }

  /// All items of them.
  var items: [Item] { changes.flatMap(\.thing.items) }

  /// Its figures, those with a target first.
  var figures: [Of<Slice.Figure>] {
    let all = overview.shown.flatMap { shown in slice.figures(in: shown.exhibit.document).map { (shown, $0) } }
    let hasTarget = { (figure: Of<Slice.Figure>) in figure.thing.form.value("target") != nil }
    return all.filter(hasTarget) + all.filter { !hasTarget($0) }
  }

  /// What it is to have done by a day, the earliest first; what is cured by another of them is left to that one.
  var due: [Of<Duty>] {
    duties.filter { duty in
      duty.thing.due != nil && !duties.contains { $0.thing.covers(duty.thing) }
    }.enumerated().sorted { left, right in
      (left.element.thing.due ?? .last, left.offset) < (right.element.thing.due ?? .last, right.offset)
    }.map(\.element)
  }

  /// Its open pains, the sharpest first.
  var pains: [Of<Duty>] {
    let degree = { (duty: Of<Duty>) in duty.thing.form.value("severity")?.number ?? 0 }
    return duties.filter { $0.thing.form.record.target == .pain }.enumerated().sorted { left, right in
      (-degree(left.element), left.offset) < (-degree(right.element), right.offset)
    }.map(\.element)
  }

  private var duties: [Of<Duty>] {
    overview.shown.flatMap { shown in slice.duties(in: shown.exhibit.document).map { (shown, $0) } }
  }

  /// The maps with its work that have no answer yet.
  var unanswered: [Shown] {
    overview.unanswered.filter { !slice.places(in: $0.exhibit.document).isEmpty }
  }

  /// Where it came to take part this week, and has to say whether it agrees.
  var joined: [Of<Item>] {
    changes.flatMap { change in
      change.thing.groups.filter { $0.before != nil }.flatMap(\.items).filter { item in
        item.record.isRole && item.before == nil && slice.departments.contains(item.after?.identity ?? "")
      }.map { (change.shown, $0) }
    }
  }

  /// When its maps are to be looked at next, the earliest first.
  var reviews: [Of<Week>] {
    places.compactMap { place in place.shown.exhibit.freshUntil.map { (place.shown, $0) } }.enumerated().sorted {
      ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
    }.map(\.element)
  }
}
