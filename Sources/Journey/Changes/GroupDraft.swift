/// A group while its changes are being collected.
struct GroupDraft {
  /// An item while its changes are being collected.
  struct ItemDraft {
    let spot: Spot
    let holder: Form?
    var fate: Verb?
    var changes: [Change] = []
  }

  let spot: Spot
  var items: [ItemDraft]
  var departed: [(form: Form, to: Path)] = []

  /// Begins a group with the item that is its state.
  init(_ spot: Spot) {
    self.spot = spot
    items = [ItemDraft(spot: spot, holder: nil)]
  }

  /// The group with the items that changed, in the order in which they are told; nil where nothing did.
  var finished: Group? {
    let changed = items.filter { !$0.changes.isEmpty }.map { draft in
      Item(
        path: draft.spot.path, from: draft.changes.lazy.compactMap(\.from).first, record: draft.spot.record,
        before: draft.spot.forms[0], after: draft.spot.forms[1], holder: draft.holder, fate: draft.fate,
        changes: draft.changes)
    }
    guard !changed.isEmpty || !departed.isEmpty else { return nil }
    let order = changed.enumerated().map { ($1.class.urgency, Self.rank($1.record), $0) }.sorted(by: <)
    return Group(
      path: spot.path, position: spot.record.standing == .group ? spot.position : nil, before: spot.forms[0],
      after: spot.forms[1], items: order.map { changed[$0.2] }, departed: departed)
  }

  /// The state of a stage or document stands before the things in it; things without a rank stand last.
  private static func rank(_ record: Record) -> Int {
    switch record.standing {
    case .document, .group: 0
    case .item, .part: record.rank ?? Int.max
    }
  }
}
