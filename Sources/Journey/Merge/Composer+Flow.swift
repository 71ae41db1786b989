/// Writing a joined collection between brackets.
extension Composer {
  /// Writes the members behind one another; what is to be chosen is the whole collection.
  mutating func joinedFlow(
    _ blocks: Three<Block?>, _ members: Members, _ sequence: JoinedOrder, _ sort: Sort, at place: Place
  ) -> Draft {
    var inner = place
    inner.isFlow = true
    let order = sequence.isDisputed ? note(.order, nil, at: place, blocks) : nil
    var parts = Three<[FlowWriter.Part]>(all: [])
    var numbers: [Int] = order.map { [$0] } ?? []
    for token in sequence.tokens {
      let member = members.all[token.member]
      let here = inside(member, sort, at: inner)
      var lead: [[UInt8]] = []
      let (draft, number) = child(member, token, sort, at: here, hoisted: &lead)
      numbers += [number].compactMap(\.self) + draft.conflicts
      for side in Side.allCases where token.sides[side] {
        let text = draft.text(side)
        if !text.isEmpty { parts[side].append(FlowWriter.Part(member: token.member, text: text)) }
      }
    }
    let writer = FlowWriter(members, isMap: { if case .map = sort { true } else { false } }())
    let start = opening(blocks, at: place)
    let end = place.isFlow ? [] : comment(blocks) + Self.end(at: place)
    let shift = blocks.ours.map { place.isFlow || $0.isFlow ? 0 : place.column - $0.column } ?? 0
    let texts = parts.map { Lines.shifted((start + writer.text($0) + end)[...], by: shift) }
    var draft = Draft()
    draft.choose(texts, numbers.uniqued())
    return draft
  }

  /// What stands before the bracket.
  private func opening(_ blocks: Three<Block?>, at place: Place) -> [UInt8] {
    let written = [blocks.ours, blocks.theirs, blocks.base].compactMap(\.self)
    guard let block = written.first(where: { $0.writing == .flow }) ?? written.first else { return [] }
    let own = Array(block.source.bytes[block.start..<block.node.span.lowerBound])
    guard let key = block.key else {
      return place.isFlow ? [] : block.isFlow || block.writing != .flow ? Array("- ".utf8) : own
    }
    guard block.writing == .flow else { return Array("\(key.text): ".utf8) }
    return own.last == UInt8(ascii: ":") ? own + [UInt8(ascii: " ")] : own
  }
}
