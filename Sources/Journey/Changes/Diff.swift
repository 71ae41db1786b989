import Language

/// Compares two versions of a document: the walk's visitor that collects changes by item.
public struct Diff: Visitor {
  private let id: String
  private var frames: [Frame] = []
  private var groups: [GroupDraft] = []

  /// What changed between two versions of a document; nil stands for a version in which it was not there.
  ///
  /// Both must have been read without refusals: what could not be read looks empty.
  public static func between(_ before: Document?, _ after: Document?) -> ChangeSet {
    guard let newest = after ?? before else { return ChangeSet(before: nil, after: nil, groups: []) }
    let empty = Source(name: "", bytes: [])
    let diff = Walk.over(
      [before?.form, after?.form], as: newest.form.record,
      sources: [before?.source ?? empty, after?.source ?? empty], visitor: Diff(id: newest.id))
    return ChangeSet(before: before, after: after, groups: diff.groups.compactMap(\.finished))
  }

  private init(id: String) { self.id = id }

  /// A record that the walk is inside of.
  private struct Frame {
    let spot: Spot
    /// The group and the item that its changes belong to.
    let group: Int
    let item: Int
    /// The departments of the record and of all around it, once they were asked for.
    var touched: Touched?
  }

  /// Opens the item, and the group, that the record is; tells what happened to it as a whole.
  public mutating func enter(_ spot: Spot) -> Bool {
    frames.append(open(spot))
    let fates = fates(of: spot)
    if spot.record.standing != .part { groups[frame.group].items[frame.item].fate = fates.first }
    for verb in fates { note(verb, whole: spot) }
    return true
  }

  /// Closes what `enter` opened.
  public mutating func leave(_ spot: Spot) { frames.removeLast() }

  /// Remembers what left the group.
  public mutating func away(_ spot: Spot) {
    guard let form = spot.forms[0], let to = spot.homes[1], let group = frames.last?.group else { return }
    groups[group].departed.append((form, to))
  }

  /// Compares a plain value.
  public mutating func value(_ field: Field, at spot: Spot) {
    guard let before = spot.forms[0], let after = spot.forms[1] else { return }
    if field.name == spot.record.identity.field, spot.record.standing != .document { return }
    let comparison = Comparison(field, before, after)
    for difference in comparison.differences {
      note(difference, field: field, at: spot)
    }
  }

  private var frame: Frame { frames[frames.count - 1] }

  private mutating func open(_ spot: Spot) -> Frame {
    switch spot.record.standing {
    case .document, .group:
      groups.append(GroupDraft(spot))
      return Frame(spot: spot, group: groups.count - 1, item: 0)
    case .item:
      let holder = frames.last.flatMap { $0.spot.record.standing == .item ? $0.spot : nil }
      let group = frames.last?.group ?? 0
      groups[group].items.append(
        GroupDraft.ItemDraft(spot: spot, holder: holder?.forms[1] ?? holder?.forms[0]))
      return Frame(spot: spot, group: group, item: groups[group].items.count - 1)
    case .part:
      return Frame(spot: spot, group: frames.last?.group ?? 0, item: frames.last?.item ?? 0)
    }
  }

  /// What happened to a record as a whole, in the record's own words: nothing where it stayed as what it was.
  private func fates(of spot: Spot) -> [Verb] {
    var general: [Verb] = []
    switch (spot.forms[0], spot.forms[1]) {
    case _ where spot.movement == .carried: break
    case (nil, nil): break
    case (nil, _): general = [spot.isSingle ? .set : .added]
    case (_, nil): general = [spot.isSingle ? .cleared : .removed]
    case (let before?, let after?):
      if spot.movement != .stays { general.append(.moved) }
      if spot.record.standing != .document, before.identity != after.identity { general.append(.reidentified) }
    }
    return general.map { spot.record.verbs[$0] ?? $0 }
  }

  private mutating func note(_ verb: Verb, whole spot: Spot) {
    let before = spot.forms[0].map { Value.text($0.name) }
    let after = spot.forms[1].map { Value.text($0.name) }
    var touched = touched()
    if !spot.isEverywhere {
      var departments = Departments()
      for form in spot.forms { departments.addAll(inside: form) }
      touched = Touched(departments.ids, around: touched)
    }
    append(
      Change(
        path: spot.path, from: spot.isEverywhere ? spot.homes[0] : nil, verb: verb, class: .neutral, weight: .major,
        record: spot.record, field: nil, before: before, after: after,
        spans: (spot.forms[0]?.node.span, spot.forms[1]?.node.span), isWithinChance: false, touched: touched,
        fingerprint: fingerprint(spot.path, verb, before, after)))
  }

  private mutating func note(_ difference: Difference, field: Field, at spot: Spot) {
    let path = difference.step.map { spot.path / field.name / $0 } ?? spot.path / field.name
    let spans = spot.forms.map { ($0?[field] ?? $0?.node)?.span }
    append(
      Change(
        path: path, from: nil, verb: difference.verb, class: difference.class, weight: difference.weight,
        record: spot.record, field: field, before: difference.before, after: difference.after,
        spans: (spans[0], spans[1]), isWithinChance: difference.isWithinChance, touched: touched(),
        fingerprint: fingerprint(path, difference.verb, difference.before, difference.after)))
  }

  private mutating func append(_ change: Change) {
    groups[frame.group].items[frame.item].changes.append(change)
  }

  /// The departments of everything around the place that the walk stands at, in both versions.
  private mutating func touched() -> Touched {
    var around: Touched?
    let first = frames.lastIndex { $0.touched != nil } ?? 0
    for index in frames.indices[first...] {
      let touched = frames[index].touched ?? Touched(frames[index].spot, around: around)
      frames[index].touched = touched
      around = touched
    }
    return around ?? Touched([], around: nil)
  }

  private func fingerprint(_ path: Path, _ verb: Verb, _ before: Value?, _ after: Value?) -> String {
    Fingerprint(id, path.description, verb.rawValue, before?.text ?? "", after?.text ?? "").short
  }
}

extension Form {
  /// What a whole thing is called in a change of it: its title; all that it says where it has none.
  fileprivate var name: String {
    let title = title(.en)
    return title.isEmpty ? content : title
  }
}
