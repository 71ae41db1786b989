/// Which items of the same list, in several versions of a document, are the same thing.
struct Pairing {
  private let roots: [Form?]
  private let sources: [Source]
  private lazy var locators = roots.map(Locator.init)

  init(_ roots: [Form?], sources: [Source]) {
    self.roots = roots
    self.sources = sources
  }

  /// Whether the forms take equal bytes, and so hold equal values.
  static func areWrittenAlike(_ forms: [Form?], _ sources: [Source]) -> Bool {
    guard let first = forms.first, let first else { return false }
    let bytes = sources[0].bytes[first.node.span]
    return zip(forms, sources).dropFirst().allSatisfy { form, source in
      form.map { source.bytes[$0.node.span] == bytes } ?? false
    }
  }

  /// The items of a list in the order of the newest version, with those it lacks where they used to stand.
  mutating func rows(of field: Field, _ record: Record, _ lists: [[Form]], at spot: Spot) -> [Spot] {
    let path = spot.path / field.name
    if let only = lists.first, lists.count == 1 { return Self.rows(of: record, only, at: path) }
    let keyed = lists.map { Self.keyed($0) }
    let keys = Self.woven(keyed.map { $0.map(\.key) })
    let places = keyed.map { list in
      Dictionary(list.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var rows = keys.map { key -> Spot in
      let positions = places.map { $0[key] }
      let forms = zip(positions, keyed).map { position, list in position.map { list[$0].form } }
      let position = positions.reversed().compactMap(\.self).first ?? 0
      let here = Spot(record, path / key, forms, position: position)
      return here.isEverywhere ? here : found(here)
    }
    guard lists.count == 2 else { return rows }
    if case .own = record.identity { rows = reidentified(rows) }
    return field.isOrdered ? reordered(rows, places) : rows
  }

  /// The items of one list alone: nothing is matched, so one without an identity goes by its number.
  private static func rows(of record: Record, _ list: [Form], at path: Path) -> [Spot] {
    var seen: [String: Int] = [:]
    return list.enumerated().map { position, form in
      let identity = form.identity ?? "#\(position + 1)"
      let count = seen[identity, default: 0] + 1
      seen[identity] = count
      let key = count == 1 ? identity : "\(identity)#\(count)"
      return Spot(record, path / key, [form], position: position)
    }
  }

  private struct Keyed {
    let key: String
    let form: Form
  }

  /// An item's key is its identity; a doubled or missing one gets a number behind `#`, which no id can hold.
  private static func keyed(_ list: [Form]) -> [Keyed] {
    var seen: [String: Int] = [:]
    return list.map { form in
      let identity = form.identity ?? form.node.flat
      let count = seen[identity, default: 0] + 1
      seen[identity] = count
      return Keyed(key: count == 1 ? identity : "\(identity)#\(count)", form: form)
    }
  }

  /// One order out of several: the newest, with what it lacks behind the neighbour that stood before it.
  private static func woven(_ orders: [[String]]) -> [String] {
    guard var woven = orders.first else { return [] }
    for newer in orders.dropFirst() where newer != woven {
      let kept = Set(newer)
      var behind: [String: [String]] = [:]
      var anchor = ""
      for key in woven {
        if kept.contains(key) { anchor = key } else { behind[anchor, default: []].append(key) }
      }
      woven = newer.reduce(into: behind[""] ?? []) { $0 += [$1] + (behind[$1] ?? []) }
    }
    return woven
  }

  /// Looks for an item that a version lacks in this list among the other lists of its kind.
  private mutating func found(_ row: Spot) -> Spot {
    guard case .own = row.record.identity, row.forms.count > 1 else { return row }
    let id = row.path.last
    guard !locators.contains(where: { $0.isDoubled(row.record, id) }) else { return row }
    var forms = row.forms
    var homes = row.homes
    for (version, form) in forms.enumerated() where form == nil {
      guard let found = locators[version].find(row.record, id) else { continue }
      forms[version] = found.form
      homes[version] = found.path
    }
    guard forms.count(where: { $0 != nil }) > row.forms.count(where: { $0 != nil }) else { return row }
    let isAway = row.forms.last.map { $0 == nil } ?? false && forms.last.map { $0 != nil } ?? false
    return Spot(
      row.record, row.path, forms, homes: homes, position: row.position, movement: isAway ? .away : .arrived)
  }

  /// Joins what vanished with what appeared where both say nearly the same: the thing got another id.
  private func reidentified(_ rows: [Spot]) -> [Spot] {
    let vanished = rows.indices.filter { rows[$0].forms[1] == nil }
    let appeared = rows.indices.filter { rows[$0].forms[0] == nil }
    guard !vanished.isEmpty, !appeared.isEmpty else { return rows }
    let pairs = Likeness.pairs(
      vanished.compactMap { rows[$0].forms[0] }, appeared.compactMap { rows[$0].forms[1] })
    guard !pairs.isEmpty else { return rows }
    var joined = rows
    for (old, new) in pairs {
      let before = rows[vanished[old]]
      let after = rows[appeared[new]]
      joined[appeared[new]] = Spot(
        after.record, after.path, [before.forms[0], after.forms[1]], homes: [before.path, after.path],
        position: after.position)
    }
    let gone = Set(pairs.map { vanished[$0.0] })
    return joined.indices.filter { !gone.contains($0) }.map { joined[$0] }
  }

  /// Marks the items that changed their place among their neighbours.
  private func reordered(_ rows: [Spot], _ places: [[String: Int]]) -> [Spot] {
    let staying = rows.indices.filter { rows[$0].isEverywhere && rows[$0].movement == .stays }
    let order = staying.map { index in
      Order.Item(
        before: places[0][rows[index].homes[0]?.last ?? ""] ?? 0,
        isEdited: !Self.areWrittenAlike(rows[index].forms, sources))
    }
    var marked = rows
    for (item, index) in zip(Order.moved(order), staying) where item {
      let row = rows[index]
      marked[index] = Spot(
        row.record, row.path, row.forms, homes: row.homes, position: row.position, movement: .reordered)
    }
    return marked
  }
}
