/// Which items of the same list, in several versions of a document, are the same thing.
struct Pairing {
  private let roots: [Form?]
  private let sources: [Source]
  private lazy var locators = roots.map(Locator.init)

  init(_ roots: [Form?], sources: [Source]) {
    self.roots = roots
    self.sources = sources
  }

  /// Whether a thing may have gone from one list to another: the document was there in every version.
  var canTravel: Bool { roots.count > 1 && roots.allSatisfy { $0 != nil } }

  /// Whether the nodes take equal bytes, and so hold equal values.
  static func areWrittenAlike(_ nodes: [Node?], _ sources: [Source]) -> Bool {
    guard let first = nodes.first, let first else { return false }
    return zip(nodes, sources).dropFirst().allSatisfy { node, source in
      node.map { source.holds($0.span, as: sources[0], first.span) } ?? false
    }
  }

  /// The items of a list in the order of the newest version, with those it lacks where they used to stand.
  mutating func rows(of field: Field, _ record: Record, _ lists: [[Form]], at spot: Spot) -> [Spot] {
    let keys = lists.map { ItemKey.keys(of: $0, isAlone: lists.count == 1) }
    let places = keys.map { Dictionary(uniqueKeysWithValues: zip($0, $0.indices)) }
    var rows = Self.woven(keys).map { key -> Spot in
      let positions = places.map { $0[key] }
      let forms = zip(positions, lists).map { position, list in position.map { list[$0] } }
      let homes = lists.indices.map { tree in
        positions[tree].flatMap { position in spot.homes[tree].map { $0 / field.name / keys[tree][position].step } }
      }
      let here = Spot(
        record, homes.reversed().compactMap(\.self).first ?? spot.path, forms, homes: homes, places: positions)
      return here.isEverywhere ? here : found(here)
    }
    guard lists.count == 2 else { return rows }
    if case .own = record.identity { rows = reidentified(rows) }
    return field.isOrdered ? reordered(rows) : rows
  }

  /// One order out of several: the newest, with what it lacks behind the neighbour that stood before it.
  private static func woven(_ orders: [[ItemKey]]) -> [ItemKey] {
    guard var woven = orders.first else { return [] }
    for newer in orders.dropFirst() where newer != woven {
      let kept = Set(newer)
      var behind: [ItemKey?: [ItemKey]] = [:]
      var anchor: ItemKey?
      for key in woven {
        if kept.contains(key) { anchor = key } else { behind[anchor, default: []].append(key) }
      }
      woven = newer.reduce(into: behind[nil] ?? []) { $0 += [$1] + (behind[$1] ?? []) }
    }
    return woven
  }

  /// Looks for an item that a version lacks in this list among the other lists of its kind.
  private mutating func found(_ row: Spot) -> Spot {
    guard canTravel, case .own = row.record.identity else { return row }
    let id = row.path.last
    guard !locators.contains(where: { $0.isDoubled(row.record, id) }) else { return row }
    var forms = row.forms
    var homes = row.homes
    var holders: [Form] = []
    for (version, form) in forms.enumerated() where form == nil {
      guard let found = locators[version].find(row.record, id) else { continue }
      forms[version] = found.form
      homes[version] = found.path
      if version == 0 { holders = found.holders }
    }
    guard forms.count(where: { $0 != nil }) > row.forms.count(where: { $0 != nil }) else { return row }
    let isAway = row.forms.last.map { $0 == nil } ?? false && forms.last.map { $0 != nil } ?? false
    return Spot(
      row.record, row.path, forms, homes: homes, places: row.places, movement: isAway ? .away : .arrived,
      formerHolders: holders)
  }

  /// Joins what vanished with what appeared where both say nearly the same: the thing got another id.
  private func reidentified(_ rows: [Spot]) -> [Spot] {
    let vanished = rows.indices.filter { rows[$0].forms[1] == nil }
    let appeared = rows.indices.filter { rows[$0].forms[0] == nil }
    guard !vanished.isEmpty, !appeared.isEmpty else { return rows }
    let pairs = Likeness.pairs(
      vanished.compactMap { rows[$0].forms[0] }, appeared.compactMap { rows[$0].forms[1] })
    var joined = rows.map(Optional.some)
    for pair in pairs {
      let before = rows[vanished[pair.old]]
      let after = rows[appeared[pair.new]]
      joined[vanished[pair.old]] = nil
      joined[appeared[pair.new]] = Spot(
        after.record, after.path, [before.forms[0], after.forms[1]], homes: [before.homes[0], after.homes[1]],
        places: [before.places[0], after.places[1]])
    }
    return joined.compactMap(\.self)
  }

  /// Marks the items that changed their place among their neighbours.
  private func reordered(_ rows: [Spot]) -> [Spot] {
    let staying = rows.indices.filter { rows[$0].isEverywhere && rows[$0].movement == .stays }
    let before = staying.map { rows[$0].places[0] ?? 0 }
    guard zip(before, before.dropFirst()).contains(where: { $0 > $1 }) else { return rows }
    let order = zip(before, staying).map { Order.Item(before: $0, isEdited: isEdited(rows[$1])) }
    var marked = rows
    for (isMoved, index) in zip(Order.moved(order), staying) where isMoved { marked[index].movement = .reordered }
    return marked
  }

  private func isEdited(_ row: Spot) -> Bool {
    guard !Self.areWrittenAlike(row.forms.map { $0?.node }, sources) else { return false }
    return row.forms[0]?.content != row.forms[1]?.content
  }
}
