/// Joining maps and lists child by child.
extension Composer {
  /// Joins a map or a list of which both sides changed something, or in which something stands that went elsewhere.
  mutating func joinCollection(
    _ blocks: Three<Block?>, as role: Role, _ sort: Sort, at place: Place, hoisted: inout [[UInt8]]
  ) -> Draft {
    let place = settled(place, blocks, as: role, sort)
    if let strict = strictDispute(blocks, role, at: place) { return strict }
    let isOrdered = if case .row(let field) = role { field.isOrdered } else { false }
    let members = members(blocks, sort, at: place, isOrdered: isOrdered)
    let sequence = sequence(of: members, isOrdered: isOrdered, role, at: place)
    switch writing(blocks, members, isEmpty: sequence.tokens.isEmpty, at: place) {
    case .flow, .inline: return joinedFlow(blocks, members, sequence, sort, at: place)
    case .empty: return blocks.ours == nil || blocks.theirs == nil ? Draft() : emptied(blocks, sort, at: place)
    case .block: return joinedLines(blocks, members, sequence, sort, at: place, hoisted: &hoisted)
    }
  }

  /// The place with what the record or the list adds to it.
  private func settled(_ place: Place, _ blocks: Three<Block?>, as role: Role, _ sort: Sort) -> Place {
    var inner = place
    switch role {
    case .row(let field):
      inner.home = place.home.entering(field.name)
    case .record:
      inner.around = blocks
    }
    if case .row(let field) = role, field.kind.record != nil, case .map = sort {
      inner.around = blocks
    }
    return inner
  }

  /// In which order the members stand, and where both orders do.
  private mutating func sequence(of members: Members, isOrdered: Bool, _ role: Role, at place: Place) -> JoinedOrder {
    let wanted = Dictionary(
      uniqueKeysWithValues: members.all.enumerated().filter { $1.presence.all.contains(true) }
        .map { ($0, $1.presence) })
    let sequence = JoinedOrder(members.orders, wanted: wanted, isOrdered: isOrdered)
    guard sequence.isDisputed, let decision = options.decisions[place.path] else { return sequence }
    return JoinedOrder(
      Three(all: members.orders[decision == .base ? .ours : decision]), wanted: wanted, isOrdered: false)
  }

  /// How the result is written: on lines of its own if a side is, between brackets if both are.
  private func writing(
    _ blocks: Three<Block?>, _ members: Members, isEmpty: Bool, at place: Place
  ) -> Block.Writing {
    let sides = [blocks.ours, blocks.theirs].compactMap { $0?.writing }
    if place.isFlow { return .flow }
    if isEmpty { return .empty }
    // What came from elsewhere brings its lines with it.
    if members.all.contains(where: { $0.presence.all.contains(true) && $0.standsOnLines }) { return .block }
    if sides.contains(where: { $0 == .block }) { return .block }
    return sides.contains { $0 == .flow } && !sides.contains { $0 == .inline } ? .flow : .block
  }

  /// Strict merging: two edits of one thing are a conflict, wherever in it they are.
  private mutating func strictDispute(_ blocks: Three<Block?>, _ role: Role, at place: Place) -> Draft? {
    guard case .record(let record) = role, record.standing == .item, let base = blocks.base, let ours = blocks.ours,
      let theirs = blocks.theirs
    else { return nil }
    meetsSharedEdits = true
    guard options.isStrict, meanings(Three(base, ours, theirs), role, at: place).winner == nil else { return nil }
    let texts = blocks.map { $0.map { Self.text(of: $0, at: place) } ?? [] }
    if let decided = decided(texts, at: place) { return decided }
    var draft = Draft()
    draft.choose(texts, [note(.value, Member?.none, at: place, blocks)])
    return draft
  }

  /// Both halves of a collection were taken away.
  private func emptied(_ blocks: Three<Block?>, _ sort: Sort, at place: Place) -> Draft {
    var draft = Draft()
    let isMap = if case .map = sort { true } else { false }
    if let empty = [blocks.ours, blocks.theirs].compactMap(\.self).first(where: { $0.writing == .empty }) {
      draft.append(Self.text(of: empty, at: place))
    } else {
      let frame = frame(of: blocks, at: place)
      draft.append(frame.core.opening + Array((isMap ? " {}" : " []").utf8))
      draft.append(frame.core.isCompact ? [UInt8(ascii: "\n")] : frame.closing)
    }
    return draft
  }

  /// Notes that a person has to decide about a value, a member or an order.
  mutating func note(_ cause: Conflict.Cause, _ member: Member?, at place: Place, _ blocks: Three<Block?>) -> Int {
    let row = member.flatMap { if case .row(let field) = $0.role { field } else { Field?.none } }
    return note(
      Conflict(
        path: place.path, cause: cause, record: place.thing.record, identity: place.thing.identity, field: row,
        base: blocks.base?.lines, ours: blocks.ours?.lines, theirs: blocks.theirs?.lines), at: place)
  }
}

extension Block {
  /// All its lines as they stand in the file.
  var lines: String { source.text(text) }
}
