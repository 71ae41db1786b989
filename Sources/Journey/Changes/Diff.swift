import Language

/// Compares two versions of a document: the walk's visitor that collects changes by item.
public struct Diff: Visitor {
  private let before: Document?, after: Document?
  private var frames: [Frame] = []
  private var groups: [GroupDraft] = []

  /// What changed between two versions of a document; nil stands for a version in which it was not there.
  ///
  /// Both must have been read without refusals: what could not be read looks empty.
  public static func between(_ before: Document?, _ after: Document?) -> ChangeSet {
    guard let record = (after ?? before)?.form.record else { return ChangeSet(before: nil, after: nil, groups: []) }
    let empty = Source(name: "", bytes: [])
    let diff = Walk.over(
      [before?.form, after?.form], as: record, sources: [before?.source ?? empty, after?.source ?? empty],
      visitor: Diff(before: before, after: after))
    return ChangeSet(before: before, after: after, groups: diff.finished())
  }

  private init(before: Document?, after: Document?) {
    self.before = before
    self.after = after
  }

  /// A record that the walk is inside of.
  private struct Frame {
    let spot: Spot
    /// The group and the item that its changes belong to.
    let group: Int
    let item: Int
  }

  private struct GroupDraft {
    let spot: Spot
    var items: [ItemDraft] = []
    var departed: [(form: Form, to: Path)] = []
  }

  private struct ItemDraft {
    let spot: Spot
    let holder: Form?
    var fate: Verb?
    var changes: [Change] = []
  }

  /// Opens the item, and the group, that the record is; tells what happened to it as a whole.
  public mutating func enter(_ spot: Spot) -> Bool {
    frames.append(open(spot))
    if let verb = fate(of: spot) {
      if spot.record.standing != .part { groups[frame.group].items[frame.item].fate = verb }
      note(verb, whole: spot)
    }
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
    let comparison = Comparison(field, of: spot.record, before, after)
    for difference in comparison.differences {
      note(difference, field: field, at: spot)
    }
  }

  private var frame: Frame { frames[frames.count - 1] }

  private mutating func open(_ spot: Spot) -> Frame {
    switch spot.record.standing {
    case .document, .group:
      groups.append(GroupDraft(spot: spot, items: [ItemDraft(spot: spot, holder: nil)]))
      return Frame(spot: spot, group: groups.count - 1, item: 0)
    case .item:
      let holder = frames.last.flatMap { $0.spot.record.standing == .item ? $0.spot : nil }
      let group = frames.last?.group ?? 0
      groups[group].items.append(ItemDraft(spot: spot, holder: holder?.forms[1] ?? holder?.forms[0]))
      return Frame(spot: spot, group: group, item: groups[group].items.count - 1)
    case .part:
      return Frame(spot: spot, group: frames.last?.group ?? 0, item: frames.last?.item ?? 0)
    }
  }

  /// What happened to a record as a whole, in the record's own words; nil where it stayed.
  private func fate(of spot: Spot) -> Verb? {
    let general: Verb? =
      switch (spot.forms[0], spot.forms[1], spot.movement) {
      case (nil, nil, _): nil
      case (nil, _, _): spot.isSingle ? .set : .added
      case (_, nil, _): spot.isSingle ? .cleared : .removed
      case (_, _, .arrived), (_, _, .reordered): .moved
      default: spot.homes[0]?.last == spot.homes[1]?.last ? nil : .reidentified
      }
    return general.map { spot.record.verbs[$0] ?? $0 }
  }

  private mutating func note(_ verb: Verb, whole spot: Spot) {
    let from = spot.homes[0] == spot.path ? nil : spot.homes[0]
    let title: (Form?) -> Value? = { form in form.map { .text($0.title(.en)) } }
    let isNew = spot.forms[0] == nil
    append(
      Change(
        path: spot.path, from: isNew ? nil : from ?? (verb == .moved ? spot.path : nil), verb: verb, class: .neutral,
        weight: .major, record: spot.record, field: nil, before: title(spot.forms[0]), after: title(spot.forms[1]),
        spans: (spot.forms[0]?.node.span, spot.forms[1]?.node.span), isWithinChance: false,
        departments: touched(isWhole: !spot.isEverywhere),
        fingerprint: fingerprint(spot.path, verb, title(spot.forms[0]), title(spot.forms[1]))))
  }

  private mutating func note(_ difference: Difference, field: Field, at spot: Spot) {
    let path = difference.step.map { spot.path / field.name / $0 } ?? spot.path / field.name
    append(
      Change(
        path: path, from: nil, verb: difference.verb, class: difference.class, weight: difference.weight,
        record: spot.record, field: field, before: difference.before, after: difference.after,
        spans: (
          (spot.forms[0]?[field.name] ?? spot.forms[0]?.node)?.span,
          (spot.forms[1]?[field.name] ?? spot.forms[1]?.node)?.span
        ), isWithinChance: difference.isWithinChance, departments: touched(isWhole: false),
        fingerprint: fingerprint(path, difference.verb, difference.before, difference.after)))
  }

  private mutating func append(_ change: Change) {
    groups[frame.group].items[frame.item].changes.append(change)
  }

  /// The departments of everything around the place that the walk stands at, in both versions.
  private func touched(isWhole: Bool) -> [String] {
    var touched = Departments()
    for frame in frames {
      for form in frame.spot.forms { touched.add(form) }
      guard frame.spot.movement == .arrived, let old = frame.spot.homes[0], let root = before?.form else { continue }
      for form in root.forms(along: old).dropLast() { touched.add(form) }
    }
    if isWhole { for form in frame.spot.forms { touched.addAll(inside: form) } }
    return touched.ids
  }

  private func fingerprint(_ path: Path, _ verb: Verb, _ before: Value?, _ after: Value?) -> String {
    let id = (self.after ?? self.before)?.id ?? ""
    return Fingerprint(id, path.description, verb.rawValue, before?.text ?? "", after?.text ?? "").short
  }

  private func finished() -> [Group] {
    groups.compactMap { draft in
      let isGroup = draft.spot.record.standing == .group
      let items = draft.items.enumerated().filter { !$1.changes.isEmpty }.sorted { left, right in
        (Self.urgency(left.element), Self.rank(left.element.spot.record), left.offset)
          < (Self.urgency(right.element), Self.rank(right.element.spot.record), right.offset)
      }.map { Self.item($1) }
      guard !items.isEmpty || !draft.departed.isEmpty else { return nil }
      return Group(
        path: draft.spot.path, position: isGroup ? draft.spot.position : nil, before: draft.spot.forms[0],
        after: draft.spot.forms[1], items: items, departed: draft.departed)
    }
  }

  private static func item(_ draft: ItemDraft) -> Item {
    Item(
      path: draft.spot.path, from: draft.changes.first?.from, record: draft.spot.record, before: draft.spot.forms[0],
      after: draft.spot.forms[1], holder: draft.holder, fate: draft.fate, changes: draft.changes)
  }

  /// Worse first, then better, then the rest.
  private static func urgency(_ draft: ItemDraft) -> Int {
    switch item(draft).class {
    case .regression: 0
    case .improvement: 1
    case .neutral: 2
    }
  }

  /// The state of a stage or document stands before the things in it; things without a rank stand last.
  private static func rank(_ record: Record) -> Int {
    switch record.standing {
    case .document, .group: 0
    case .item, .part: record.rank ?? Int.max
    }
  }
}
