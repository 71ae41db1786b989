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

  private let claims: [Claim]
  private let lines: [[Int]]
  private var levels: [Int?]
  private var room: Int

  /// Shares out the lines that the rest of the letter leaves.
  init(_ claims: [Claim], room: Int, measure: (Letter.Block) -> Int) {
    self.claims = claims
    lines = claims.map { $0.versions.map(measure) }
    levels = claims.map { _ in 0 }
    self.room = room - lines.compactMap(\.first).reduce(0, +)
    let urgent = Self.urgent(claims)
    let firsts = Dictionary(claims.indices.map { (claims[$0].page, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = urgent.filter { firsts[claims[$0].page] == $0 } + urgent.filter { firsts[claims[$0].page] != $0 }
    for place in kept.dropFirst().reversed() where self.room < 0 {
      self.room += lines[place].first ?? 0
      levels[place] = nil
    }
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

  /// The claims of stages where the reader does the work, then the others.
  private static func urgent(_ claims: [Claim]) -> [Int] {
    claims.indices.filter { claims[$0].isNear } + claims.indices.filter { !claims[$0].isNear }
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
