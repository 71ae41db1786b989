/// The things with an identity of their own that stand in another list in one of the versions.
///
/// A thing is looked for across lists only where its id is its own, and where no version has that id twice.
struct Travellers {
  /// A thing, by its kind and its id.
  struct Key: Hashable {
    let record: String
    let id: ExactText
  }

  /// The list in which a thing stands: the nearest thing around it, and the rows from there.
  struct Home: Hashable {
    var owner: Key?
    var rows: [String]

    /// The home of what stands in a row of this one, or in an item that has no id of its own.
    func entering(_ row: String) -> Home { Home(owner: owner, rows: rows + [row]) }
  }

  /// A thing in each version.
  struct Found {
    let record: Record
    var blocks = Three<Block?>(all: nil)
    var homes = Three<Home?>(all: nil)

    /// The home that the sides agree about; nil where they do not.
    var settled: Home?? { homes.winner.map { homes[$0] } }

    /// Whether it may stand in a list in the result.
    func mayStand(in home: Home) -> Bool {
      guard let settled else { return homes.ours == home || homes.theirs == home }
      return settled == home
    }
  }

  /// Everything with an id of its own, wherever it stands.
  private(set) var things: [Key: Found] = [:]
  private var keys: Set<Key> = []
  /// What travels, as spans of each version.
  private(set) var spans = Three<[Range<Int>]>(all: [])
  /// That of it which cannot be taken as one side wrote it.
  private(set) var unsettled = Three<[Range<Int>]>(all: [])

  /// What stands elsewhere in both sides, or not at all in one, as spans of the base.
  private(set) var disputed: [Range<Int>] = []

  /// Looks through the versions of a document.
  init(_ roots: Three<Block>, as record: Record) {
    var doubled: Set<Key> = []
    for side in Side.allCases {
      collect(roots[side], as: record, in: Home(owner: nil, rows: []), side, &doubled)
    }
    for (key, found) in things where !doubled.contains(key) {
      guard Set(found.homes.all.compactMap(\.self)).count > 1 else { continue }
      keys.insert(key)
      if found.settled == nil, let block = found.blocks.base { disputed.append(block.text) }
      let isSettled = isSettled(found)
      for side in Side.allCases {
        guard let block = found.blocks[side] else { continue }
        spans[side].append(block.text)
        if !isSettled { unsettled[side].append(block.text) }
      }
    }
  }

  /// Whether one side alone did anything to a thing, and where it put it nothing else was done.
  private func isSettled(_ found: Found) -> Bool {
    let isLeft = [Side.ours, .theirs].contains { side in
      found.homes[side] == found.homes.base && Composer.areWrittenAlike(found.blocks[side], found.blocks.base)
        && found.blocks[side]?.leadLines == found.blocks.base?.leadLines
    }
    return isLeft && found.homes.all.compactMap { $0?.owner }.allSatisfy { isKept($0) || isLeftAlone($0) }
  }

  /// Whether a thing that stands around others is there in every version that might miss it.
  private func isKept(_ owner: Key) -> Bool {
    guard let found = things[owner], found.blocks.base != nil else { return true }
    return found.blocks.ours != nil && found.blocks.theirs != nil
  }

  /// Whether the side that still has a thing did nothing to it, so that it goes without a word.
  private func isLeftAlone(_ owner: Key) -> Bool {
    guard let found = things[owner] else { return true }
    return [found.blocks.ours, found.blocks.theirs].compactMap(\.self).allSatisfy { block in
      Composer.areWrittenAlike(block, found.blocks.base)
    }
  }

  /// The thing in each version; nil for one that stands in one list in all of them.
  subscript(key: Key) -> Found? { keys.contains(key) ? things[key] : nil }

  private mutating func collect(
    _ block: Block, as record: Record, in home: Home, _ side: Side, _ doubled: inout Set<Key>
  ) {
    for child in block.children {
      guard let name = child.key?.text, let field = record[name], let inner = field.kind.record, inner.holdsOwn else {
        continue
      }
      guard case .many = field.kind else {
        collect(child, as: inner, in: home.entering(name), side, &doubled)
        continue
      }
      for item in child.children {
        let id = inner.identity(of: item)
        let key = Self.key(inner, id)
        if let key {
          if things[key]?.blocks[side] != nil { doubled.insert(key) }
          things[key, default: Found(record: inner)].blocks[side] = item
          things[key]?.homes[side] = home.entering(name)
        }
        collect(item, as: inner, in: Self.home(of: key, id ?? "", in: home.entering(name)), side, &doubled)
      }
    }
  }

  /// The key of a thing; nil where its id is not its own.
  static func key(_ record: Record, _ id: String?) -> Key? {
    guard case .own = record.identity, let id else { return nil }
    return Key(record: record.name, id: ExactText(id))
  }

  /// The home of what stands inside a thing.
  static func home(of key: Key?, _ id: String, in home: Home) -> Home {
    key.map { Home(owner: $0, rows: []) } ?? home.entering(id)
  }
}
