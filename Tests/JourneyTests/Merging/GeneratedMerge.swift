import Journey
import Language
import TestSupport

/// How much is drawn for one merge; fewer of each are a beginning of more.
struct Amount: CustomStringConvertible {
  let seed: UInt64
  var richness: Int
  var ours: Int, theirs: Int
  /// How often both sides edit the same thing on purpose.
  var duels: Int
  /// How many places each side writes in another style.
  var styleOfOurs: Int, styleOfTheirs: Int
  /// Whether theirs may hold some of the new things of ours.
  var isShared = true

  /// The usual amount of a seed.
  init(_ seed: UInt64) {
    var chance = Seeded(seed &* 31)
    self.seed = seed
    richness = chance.pick([2, 2, 3, 4, 5]) ?? 2
    (ours, theirs) = (chance.number(0...8), chance.number(0...8))
    duels = chance.pick([0, 0, 1, 1, 2]) ?? 0
    let isStyled = chance.flip(60)
    styleOfOurs = isStyled ? chance.number(0...6) : 0
    styleOfTheirs = isStyled ? chance.number(0...6) : 0
  }

  var description: String {
    "seed \(seed), edits \(ours) and \(theirs), duels \(duels), styles \(styleOfOurs) and \(styleOfTheirs)"
      + (isShared ? "" : ", nothing shared") + ", richness \(richness)"
  }
}

/// A generated document and two edited versions of it, as data and as files.
struct GeneratedMerge {
  let amount: Amount
  let record: Record
  /// Base, ours, theirs.
  let things: [Thing]
  let sheets: [Sheet]

  init(_ amount: Amount) {
    self.amount = amount
    var chance = Seeded(amount.seed)
    let record = chance.pick([.journey, .journey, .journey, .journey, .persona, .company]) ?? Record.journey
    self.record = record
    var maker = Maker(Seeded(chance.next()), richness: amount.richness)
    let document = maker.document(record)
    let favourites = Self.favourites(in: document, &chance)
    let seeds = (0..<6).map { _ in chance.next() }
    var makers = seeds.prefix(4).reduce(into: [maker]) { makers, seed in
      makers.append((makers.last ?? maker).apart(Seeded(seed)))
    }
    let copies = [document.copy(), document.copy()]
    var duels = Seeded(seeds[2] &+ 1)
    for _ in 0..<amount.duels {
      let first = duels.number(0...1)
      duels.pick(Duel.all)?.fight(copies[first], copies[1 - first], &makers[4])
    }
    let ours = Self.edited(copies[0], makers[1], amount.ours, favourites)
    let theirs = Self.edited(copies[1], makers[2], amount.theirs, favourites)
    var sharing = Seeded(seeds[2])
    if amount.isShared, sharing.flip(40) {
      Self.share(ours, with: theirs, besides: document, maker: makers[3], &sharing)
    }
    things = [document, ours, theirs]
    let base = SteadyWriter.sheet(document, seed: seeds[3])
    var (first, second) = (Seeded(seeds[4]), Seeded(seeds[5]))
    let styles = [
      Restyling(), Restyling(base.places, count: amount.styleOfOurs, &first),
      Restyling(base.places, count: amount.styleOfTheirs, &second),
    ]
    sheets = [base] + (1...2).map { SteadyWriter.sheet([document, ours, theirs][$0], seed: seeds[3], styles[$0]) }
  }

  /// The files: 0 for the base, 1 for ours, 2 for theirs.
  func source(_ version: Int) -> Source {
    Source(name: ["base", "ours", "theirs"][version] + ".yaml", bytes: sheets[version].bytes)
  }

  /// Some things that both sides like to edit, and what they stand in.
  private static func favourites(in document: Thing, _ chance: inout Seeded) -> Set<Int> {
    guard chance.flip(75) else { return [] }
    let all = document.all
    let picked = (0..<chance.number(1...3)).compactMap { _ in chance.pick(all) }
    return Set(picked.flatMap { $0.chain.prefix(2) }.map(\.serial))
  }

  private static func edited(_ document: Thing, _ maker: Maker, _ count: Int, _ favourites: Set<Int>) -> Thing {
    var editor = Editor(document, maker: maker)
    editor.favourites = favourites
    editor.edit(count)
    return editor.after
  }

  /// Lets theirs hold new things of ours under the same id: the same, or with a row more, less or other.
  private static func share(
    _ ours: Thing, with theirs: Thing, besides document: Thing, maker: Maker, _ chance: inout Seeded
  ) {
    let old = Set((document.all + theirs.all).map(\.serial))
    let homes = Dictionary(uniqueKeysWithValues: theirs.all.map { ($0.serial, $0) })
    var maker = maker
    for new in ours.all where !old.contains(new.serial) {
      guard let around = new.around, let row = new.row, case .many = row.kind,
        let home = homes[around.serial]
      else { continue }
      var neighbours = home.things(row)
      guard !neighbours.contains(where: { $0.identity == new.identity }) else { continue }
      let copy = new.copy()
      if case .own = copy.record.identity, chance.flip(70) { vary(copy, &maker) }
      neighbours.insert(copy, at: chance.number(0...neighbours.count))
      home.put(neighbours, in: row)
    }
  }

  private static func vary(_ thing: Thing, _ maker: inout Maker) {
    let rows = thing.rows.filter { row in
      row.kind.record == nil && row.name != thing.record.identity.field && !row.isRequired
        && !thing.record.deciding.contains(row.name) && Maker.absent(row, in: thing) == nil
    }
    guard let row = maker.chance.pick(rows) else { return }
    if thing.contents[row.name] != nil, maker.chance.flip(40) {
      thing.contents[row.name] = nil
    } else {
      maker.fill(row, of: thing, depth: 3)
    }
  }
}
