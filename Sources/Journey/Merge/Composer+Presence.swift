/// Deciding which children of a collection stand in the result.
extension Composer {
  /// The children of a collection, each with the versions of the result in which it stands here.
  mutating func members(_ blocks: Three<Block?>, _ sort: Sort, at place: Place, isOrdered: Bool) -> Members {
    var members = Members(blocks, as: sort)
    let moved = isOrdered ? Three([], members.moved(.ours), members.moved(.theirs)) : Three(all: [])
    for number in members.all.indices {
      let member = members.all[number]
      if let found = traveller(member, sort) {
        members.decide(number) { settle(&$0, found, at: place) }
      } else {
        let fate = presence(of: member, sort, at: place) { moved[$0].contains(number) }
        members.decide(number) { ($0.presence, $0.cause) = fate }
      }
      members.decide(number) { apply(options.decisions[place.path / $0.key.step], to: &$0) }
    }
    return members
  }

  /// The thing as it stands in other lists too; nil for what stands in this list in every version that has it.
  private func traveller(_ member: Member, _ sort: Sort) -> Travellers.Found? {
    guard case .things(let record) = sort, let block = member.here.all.compactMap(\.self).first else { return nil }
    return Travellers.key(record, record.identity(of: block)).flatMap { travellers[$0] }
  }

  private func settle(_ member: inout Member, _ found: Travellers.Found, at place: Place) {
    var homes = found.settled.map { Three(all: $0) } ?? found.homes
    for side in Side.allCases where !stands(homes[side], on: side) {
      homes[side] = stands(found.homes[side], on: side) ? found.homes[side] : nil
    }
    member.blocks = found.blocks
    member.presence = homes.map { $0 == place.home }
    guard homes.ours != homes.theirs else { return }
    member.cause = homes.ours == nil || homes.theirs == nil ? .deletion : .move
  }

  /// Whether the thing around a home stands in the result where that side is chosen.
  private func stands(_ home: Travellers.Home?, on side: Side) -> Bool {
    guard let home else { return false }
    guard let owner = home.owner, let found = travellers.things[owner] else { return true }
    let has = found.blocks.map { $0 != nil }
    guard has.base, has.ours != has.theirs else { return has.ours || has.theirs }
    let keeper: Side = has.ours ? .ours : .theirs
    let inner = Travellers.Home(owner: owner, rows: [])
    let meanings = found.blocks.map { block in block.flatMap { meaning.of($0, found.record, in: inner) } }
    return side == keeper && meanings[keeper] != meanings.base
  }

  private func presence(
    of member: Member, _ sort: Sort, at place: Place, isMoved: (Side) -> Bool
  ) -> (Three<Bool>, Conflict.Cause?) {
    let has = member.here.map { $0 != nil }
    if let emptied = emptied(member, sort, at: place) { return (emptied, .deletion) }
    guard has.base, has.ours != has.theirs else {
      let isShown = member.here.base?.isFlow == false && isRow(member) && holdsDisputed(member.here.base)
      return (Three(has.ours || has.theirs || isShown, has.ours || has.theirs, has.ours || has.theirs), nil)
    }
    let keeper: Side = has.ours ? .ours : .theirs
    if case .words = sort { return (Three(all: false), nil) }
    if isJoinedByParts(member) { return (.everywhere, nil) }
    let meanings = meanings(member.here, member.role, at: inside(member, sort, at: place))
    // What says no more than its absence would is not missed, and does not miss anything.
    if meanings[keeper] != meanings.base, meanings.base == nil { return (.everywhere, nil) }
    let isEdited = meanings[keeper] != meanings.base && meanings[keeper] != nil
    guard isEdited || isMoved(keeper) else { return (Three(all: false), nil) }
    return (has, isThing(member) ? .deletion : .value)
  }

  /// Where a record stands of which one side left nothing but the key, and which the other edited; nil for anything else.
  private func emptied(_ member: Member, _ sort: Sort, at place: Place) -> Three<Bool>? {
    guard case .row(let field) = member.role, case .one = field.kind, let ours = member.here.ours,
      let theirs = member.here.theirs, ours.node.isEmpty != theirs.node.isEmpty
    else { return nil }
    let keeper: Side = ours.node.isEmpty ? .theirs : .ours
    let meanings = meanings(member.here, member.role, at: inside(member, sort, at: place))
    guard meanings.base != nil, meanings[keeper] != meanings.base else { return nil }
    return Three(true, keeper == .ours, keeper == .theirs)
  }

  /// Whether what one side took away altogether is a set of words or things: each of them was taken away.
  private func isJoinedByParts(_ member: Member) -> Bool {
    guard case .row(let field) = member.role else { return false }
    switch Sort(of: member.here.all.compactMap(\.self), as: field) {
    case .things, .words: return true
    case .map: return field.kind.record == nil && !field.kind.isText
    case .leaf: return false
    }
  }

  private func isRow(_ member: Member) -> Bool { if case .row = member.role { true } else { false } }

  /// Whether something stands inside, in the base, of which the sides do not agree where it is to stand.
  private func holdsDisputed(_ block: Block?) -> Bool {
    guard let block else { return false }
    return travellers.disputed.contains { block.holds($0) }
  }

  /// Whether it is something that is deleted, and no value that is emptied.
  private func isThing(_ member: Member) -> Bool {
    guard case .row(let field) = member.role else { return true }
    return field.kind.record != nil
  }

  /// The home and the surroundings of what a member is.
  func inside(_ member: Member, _ sort: Sort, at place: Place) -> Place {
    var inner = place
    inner.path = place.path / member.key.step
    guard case .things(let record) = sort else { return inner }
    inner.home = Travellers.home(
      of: Travellers.key(record, member.key.step), member.key.step, in: place.home)
    inner.thing = (record, member.key.step)
    return inner
  }

  /// What somebody decided about a member stands.
  private func apply(_ decision: Side?, to member: inout Member) {
    guard let decision, member.cause != nil else { return }
    member.presence = Three(all: member.presence[decision])
    if member.cause != .move {
      for side in Side.allCases where side != decision { member.blocks[side] = nil }
      if decision == .base { member.blocks.ours = member.blocks.base }
    }
    member.cause = nil
  }
}
