/// Joins three versions of a file: composes one text from slices of theirs.
///
/// Nothing is patched and no line merge runs over the result. What only one side changed is that side's bytes; where both
/// changed one collection, it is joined child by child; what cannot be joined becomes a choice.
struct Composer {
  /// What is being joined, and where it goes.
  struct Place {
    /// Where it sits.
    var path: Path
    /// The innermost thing around it that people know by a name, and its identity.
    var thing: (record: Record, identity: String)
    /// The list that its things are at home in.
    var home: Travellers.Home
    /// The column at which it will stand.
    var column: Int
    /// The record around it in each version, for what the absence of a row means there.
    var around = Three<Block?>(all: nil)
    /// Whether it will stand between brackets.
    var isFlow = false
  }

  /// What the schema says of a value.
  enum Role {
    case row(Field)
    case record(Record)
  }

  let travellers: Travellers
  let meaning: Meaning
  let options: Merge.Options
  var conflicts: [Conflict] = []
  /// The numbers of the conflicts: what stands at several places is to be decided once.
  private var numbers: [Dispute: Int] = [:]
  /// Whether both sides edited one thing, though each another part of it.
  var meetsSharedEdits = false
  /// Whether the time is over; what was composed is of no use then.
  private(set) var isOver = false

  init(_ roots: Three<Block>, as record: Record, options: Merge.Options) {
    travellers = Travellers(roots, as: record)
    meaning = Meaning(travellers: travellers)
    self.options = options
  }

  /// Joins the versions of one value; a side that lacks it has no say.
  ///
  /// `hoisted` gains the comment lines that can stand only above the line on which the value begins.
  mutating func join(
    _ blocks: Three<Block?>, as role: Role, at place: Place, hoisted: inout [[UInt8]]
  ) -> Draft {
    isOver = isOver || options.isOver()
    guard !isOver else { return Draft() }
    if let side = whole(blocks), let block = blocks[side] { return draft(block, at: place) }
    let sort = self.sort(blocks, as: role)
    if let leaf = joinedLeaf(blocks, as: role, sort, at: place) { return leaf }
    return joinCollection(blocks, as: role, sort, at: place, hoisted: &hoisted)
  }

  private func sort(_ blocks: Three<Block?>, as role: Role) -> Sort {
    let written = blocks.all.compactMap(\.self)
    switch role {
    case .row(let field): return Sort(of: written, as: field)
    case .record(let record): return Sort(of: written, as: record)
    }
  }

  /// The side whose bytes stand as they are: the only one, or the one that changed them.
  ///
  /// A collection that one side took away altogether is joined part by part too, so long as the base is there.
  private func whole(_ blocks: Three<Block?>) -> Side? {
    guard blocks.ours != nil, blocks.theirs != nil else {
      guard blocks.base == nil, !holds(travellers.spans, blocks) else { return nil }
      return blocks.ours == nil ? .theirs : .ours
    }
    guard !holds(travellers.unsettled, blocks) else { return nil }
    return blocks.winner { Self.areWrittenAlike($0, $1) }
  }

  /// Whether something inside stands in another list in another version.
  func holdsTravellers(_ blocks: Three<Block?>) -> Bool { holds(travellers.spans, blocks) }

  private func holds(_ spans: Three<[Range<Int>]>, _ blocks: Three<Block?>) -> Bool {
    blocks.all.compactMap(\.self).contains { block in
      spans[block.side].contains { block.holds($0) && $0 != block.text }
    }
  }

  /// Whether two blocks are the same lines, wherever they stand; two missing ones are.
  static func areWrittenAlike(_ one: Block?, _ other: Block?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    guard one.isVirtual == other.isVirtual, one.isFlow == other.isFlow else { return false }
    if one.column == other.column { return one.source.holds(one.text, as: other.source, other.text) }
    return Lines.shifted(one.source.bytes[one.text], by: -one.column)
      == Lines.shifted(other.source.bytes[other.text], by: -other.column)
  }

  /// What is disputed, wherever it stands: by the nearest thing that has an id of its own, and the way from there.
  private struct Dispute: Hashable {
    let cause: Conflict.Cause
    let home: Travellers.Home
  }

  /// Notes a conflict, which may show at several places; the number under which its choices are made.
  mutating func note(_ conflict: Conflict, at place: Place) -> Int {
    let dispute = Dispute(cause: conflict.cause, home: place.home.entering(place.path.last))
    if let known = numbers[dispute] { return known }
    numbers[dispute] = conflicts.count
    conflicts.append(conflict)
    return conflicts.count - 1
  }
}
