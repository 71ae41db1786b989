/// Makes a letter fit its length: every stage gets a little, then those that concern the reader most get all.
struct Fitting {
  /// The most lines of a letter above its signature.
  static let mostLines = 80
  /// The line that says how many stages are left out, and the empty one behind it.
  private static let ofHidden = 2

  /// A stage that wants room.
  struct Claim {
    /// The page that it stands on.
    let page: Int
    /// Whether the reader does the work there.
    let isNear: Bool
    /// The stage in the barest detailing, and the lines that it takes.
    let barest: Letter.Block, lines: Int
    /// The stage in a detailing.
    let block: (Detailing) -> Letter.Block

    /// Names a stage; measures it once for all attempts to fit it in.
    init(page: Int, isNear: Bool, measure: (Letter.Block) -> Int, block: @escaping (Detailing) -> Letter.Block) {
      self.page = page
      self.isNear = isNear
      self.block = block
      barest = block(Detailing.all[0])
      lines = measure(barest)
    }
  }

  /// A stage as it stands in the letter.
  private struct Place {
    let claim: Claim
    var level = 0
    var block: Letter.Block
    var lines: Int
    var isHidden = false
  }

  /// Whether every page shows something.
  let isRoomy: Bool
  private var places: [Place]
  private var room: Int
  private let measure: (Letter.Block) -> Int

  /// Shares out the lines that the rest of the letter leaves.
  init(_ claims: [Claim], room: Int, measure: @escaping (Letter.Block) -> Int) {
    self.measure = measure
    places = claims.map { Place(claim: $0, block: $0.barest, lines: $0.lines) }
    let urgent = claims.indices.filter { claims[$0].isNear } + claims.indices.filter { !claims[$0].isNear }
    let firsts = Set(
      Dictionary(claims.indices.map { (claims[$0].page, $0) }, uniquingKeysWith: { one, _ in one }).values)
    self.room = room - places.map(\.lines).reduce(0, +)
    var speaking: Set<Int> = []
    for place in urgent.filter({ !firsts.contains($0) }).reversed() where self.room < 0 {
      let isNews = speaking.insert(claims[place].page).inserted
      self.room += places[place].lines - (isNews ? Self.ofHidden : 0)
      places[place].isHidden = true
    }
    isRoomy = self.room >= 0
    for ceiling in [Detailing.fair, Detailing.all.count - 1] {
      for place in urgent where !places[place].isHidden { raise(place, to: ceiling) }
    }
  }

  /// The stages of a page as they fit, and how many were left out.
  func blocks(ofPage page: Int) -> (shown: [Letter.Block], hidden: Int) {
    let own = places.filter { $0.claim.page == page }
    return (own.filter { !$0.isHidden }.map(\.block), own.count(where: \.isHidden))
  }

  private mutating func raise(_ place: Int, to ceiling: Int) {
    for level in stride(from: ceiling, to: places[place].level, by: -1) {
      let block = places[place].claim.block(Detailing.all[level])
      let lines = measure(block)
      guard lines - places[place].lines <= room else { continue }
      room -= lines - places[place].lines
      (places[place].level, places[place].block, places[place].lines) = (level, block, lines)
      return
    }
  }
}
