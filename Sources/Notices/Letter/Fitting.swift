/// Makes a letter fit its length: every stage gets a little, then those that concern the reader most get all.
struct Fitting {
  /// The most lines of a letter above its signature.
  static let mostLines = 80

  /// A stage that wants room.
  struct Claim {
    /// The page that it stands on.
    let page: Int
    /// Whether the reader does the work there.
    let isNear: Bool
    /// The stage in each detailing, from the barest to the fullest.
    let versions: [Letter.Block]
  }

  /// The line that says how many stages are left out, and the empty one behind it.
  private static let ofHidden = 2

  /// Whether every page shows something.
  let isRoomy: Bool
  private let claims: [Claim]
  private let lines: [[Int]]
  private var levels: [Int?]
  private var room: Int

  /// Shares out the lines that the rest of the letter leaves.
  init(_ claims: [Claim], room: Int, measure: (Letter.Block) -> Int) {
    let urgent = claims.indices.filter { claims[$0].isNear } + claims.indices.filter { !claims[$0].isNear }
    let firsts = Dictionary(claims.indices.map { (claims[$0].page, $0) }, uniquingKeysWith: { first, _ in first })
    let isFirst = { (place: Int) in firsts[claims[place].page] == place }
    let lines = claims.map { $0.versions.map(measure) }
    var levels: [Int?] = claims.map { _ in 0 }
    var left = room - lines.compactMap(\.first).reduce(0, +)
    var silent: Set<Int> = []
    for place in (urgent.filter(isFirst) + urgent.filter { !isFirst($0) }).dropFirst().reversed() where left < 0 {
      left += (lines[place].first ?? 0) - (silent.insert(claims[place].page).inserted ? Self.ofHidden : 0)
      levels[place] = nil
    }
    isRoomy = left >= 0 && firsts.values.allSatisfy { levels[$0] != nil }
    (self.claims, self.lines, self.levels, self.room) = (claims, lines, levels, left)
    for ceiling in [Detailing.fair, Detailing.all.count - 1] {
      for place in urgent { raise(place, to: ceiling) }
    }
  }

  /// The stages of a page as they fit, and how many were left out.
  func blocks(ofPage page: Int) -> (shown: [Letter.Block], hidden: Int) {
    let own = claims.indices.filter { claims[$0].page == page }
    return (
      own.compactMap { place in levels[place].map { claims[place].versions[$0] } }, own.count { levels[$0] == nil }
    )
  }

  private mutating func raise(_ place: Int, to ceiling: Int) {
    guard let level = levels[place] else { return }
    for higher in stride(from: ceiling, to: level, by: -1) {
      let more = lines[place][higher] - lines[place][level]
      guard more <= room else { continue }
      room -= more
      levels[place] = higher
      return
    }
  }
}
