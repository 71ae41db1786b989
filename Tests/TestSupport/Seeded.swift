/// A small repeatable source of chance (SplitMix64); a failing test prints the seed it was given.
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// Begins with a seed.
  public init(_ seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of up to so many scalars, drawn from these pieces.
  public mutating func text(of pieces: [String], upTo length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }

  /// True so many times out of a hundred.
  public mutating func flip(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// A number in a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of these.
  public mutating func pick<Element>(_ all: [Element]) -> Element? { all.randomElement(using: &self) }
}
