/// Writing a joined collection on lines of its own.
extension Composer {
  /// The line or the dash that the result begins with.
  func frame(of blocks: Three<Block?>, at place: Place) -> Frame {
    if let frame = Frame.joined(blocks.map(Frame.init)) { return frame }
    guard let block = blocks.ours ?? blocks.theirs ?? blocks.base, let key = block.key else { return .dash }
    let start = block.source.bytes[block.start..<block.node.span.lowerBound]
    return Frame(key: block.isVirtual ? Array(key.text.utf8) : Array(start), comment: comment(blocks))
  }

  /// Writes the header, the children with what stands above them, and the comments behind the last.
  mutating func joinedLines(
    _ blocks: Three<Block?>, _ members: Members, _ sequence: JoinedOrder, _ sort: Sort, at place: Place,
    hoisted: inout [[UInt8]]
  ) -> Draft {
    let frame = frame(of: blocks, at: place)
    var inner = place
    inner.column = place.column + frame.core.indent
    var draft = Draft()
    draft.append(frame.header)
    draft.append(
      children(of: members, sequence, sort, at: inner, isCompact: frame.core.isCompact, hoisted: &hoisted))
    let tails = blocks.map { block in block.map { $0.comments($0.tail, at: $0.inner) } ?? [] }
    draft.append(Self.joinedLines(tails), at: inner.column)
    return draft
  }

  /// The children, each below the other; the first begins on the header's line where that is compact.
  mutating func children(
    of members: Members, _ sequence: JoinedOrder, _ sort: Sort, at place: Place, isCompact: Bool,
    hoisted: inout [[UInt8]]
  ) -> Draft {
    let order = sequence.isDisputed ? orderConflict(members, sequence, at: place) : nil
    let entries = sequence.tokens.map { entry(members.all[$0.member], $0, order, sort, at: place) }
    let writer = LineWriter(entries, of: members, column: place.column, isCompact: isCompact)
    hoisted += writer.hoisted
    return writer.draft
  }

  /// One child with the comments above it, in each version of the result.
  private mutating func entry(
    _ member: Member, _ token: JoinedOrder.Token, _ order: Int?, _ sort: Sort, at place: Place
  ) -> LineWriter.Entry {
    var lead = Self.joinedLines(
      member.blocks.map { block in block?.leadLines })
    let (draft, number) = child(member, token, sort, at: inside(member, sort, at: place), hoisted: &lead)
    return LineWriter.Entry(token.member, lead: lead, draft: draft, sides: token.sides, conflict: number ?? order)
  }

  /// One child in each version of the result, and the number of the conflict about where, or whether, it stands.
  mutating func child(
    _ member: Member, _ token: JoinedOrder.Token, _ sort: Sort, at place: Place, hoisted: inout [[UInt8]]
  ) -> (draft: Draft, conflict: Int?) {
    guard let cause = member.cause else {
      return (join(member.blocks, as: member.role, at: place, hoisted: &hoisted), nil)
    }
    let number = note(cause, member, at: place, member.blocks)
    guard cause != .move else { return (join(member.blocks, as: member.role, at: place, hoisted: &hoisted), number) }
    // What one side deleted stands as the other has it.
    var texts = Three<[UInt8]>(all: [])
    for side in Side.allCases {
      guard token.sides[side], let block = member.blocks[side] else { continue }
      let alone = Three(nil, side == .theirs ? nil : block, side == .theirs ? block : nil)
      texts[side] = join(alone, as: member.role, at: place, hoisted: &hoisted).text(side == .theirs ? .theirs : .ours)
    }
    var draft = Draft()
    draft.choose(texts, [number])
    return (draft, number)
  }

  private mutating func orderConflict(_ members: Members, _ sequence: JoinedOrder, at place: Place) -> Int {
    func names(_ side: Side) -> String {
      members.orders[side].map { members.all[$0].key.step }.joined(separator: ", ")
    }
    return note(
      Conflict(
        path: place.path, cause: .order, record: place.thing.record, identity: place.thing.identity,
        field: place.thing.record[place.path.last], base: names(.base), ours: names(.ours), theirs: names(.theirs)),
      at: place)
  }

  /// Comment lines of one place: what one side changed; where both did, a set of lines.
  static func joinedLines(_ lines: Three<[[UInt8]]?>) -> [[UInt8]] {
    guard let ours = lines.ours else { return lines.theirs ?? lines.base ?? [] }
    guard let theirs = lines.theirs else { return ours }
    return joinedLines(Three(lines.base ?? [], ours, theirs))
  }

  static func joinedLines(_ lines: Three<[[UInt8]]>) -> [[UInt8]] {
    if let winner = lines.winner { return lines[winner] }
    let keys = lines.map { ItemKey.keys(of: $0.map { String(decoding: $0, as: UTF8.self) }) }
    var numbers: [ItemKey: Int] = [:]
    var texts: [[UInt8]] = []
    for side in [Side.ours, .theirs, .base] {
      for (key, line) in Swift.zip(keys[side], lines[side]) where numbers[key] == nil {
        numbers[key] = texts.count
        texts.append(line)
      }
    }
    let orders = keys.map { $0.compactMap { numbers[$0] } }
    let has = orders.map(Set.init)
    let wanted = texts.indices.filter { !has.base.contains($0) || has.ours.contains($0) && has.theirs.contains($0) }
    let sequence = JoinedOrder(
      orders, wanted: Dictionary(uniqueKeysWithValues: wanted.map { ($0, .everywhere) }), isOrdered: false)
    return sequence.tokens.map { texts[$0.member] }
  }
}

extension Draft {
  /// Adds lines that are indented by a number of columns.
  mutating func append(_ lines: [[UInt8]], at column: Int) {
    for line in lines { append(Lines.indented(line[...], by: column)) }
  }
}
