import Foundation
import Journey
import TestSupport
import Testing

/// Random documents, random edits, random style: the diff tells the edits, each once, and nothing else.
///
/// `CJMGIT_SEED` chooses where the chance begins, `CJMGIT_ROUNDS` how often it is tried.
@Suite struct `The diff of generated documents` {
  private static let first = number("CJMGIT_SEED") ?? 1
  private static let seeds = Array(first..<(first + (number("CJMGIT_ROUNDS") ?? 240)))

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
  }

  @Test(arguments: seeds) func `tells exactly the edits, there and back`(seed: UInt64) {
    let pair = GeneratedPair(seed, edits: Int(seed % 13), richness: 4)
    #expect(pair.refusals == [], "seed \(seed)")
    #expect(GeneratedPair.told(pair.there) == pair.expected.there, "seed \(seed)")
    #expect(GeneratedPair.told(pair.back) == pair.expected.back, "seed \(seed)")
  }

  @Test(arguments: seeds) func `tells nothing of an edit of style`(seed: UInt64) {
    let pair = GeneratedPair(seed, edits: 0, richness: 4)
    #expect(GeneratedPair.told(pair.there) == [], "seed \(seed)")
    #expect(pair.there.isStyleOnly == !pair.before.source.isSame(as: pair.after.source), "seed \(seed)")
    let same = Diff.between(pair.before, pair.before)
    #expect(same.isEmpty && !same.isStyleOnly, "seed \(seed)")
  }

  @Test func `meets every verb`() {
    let met = Self.seeds.map { GeneratedPair($0, edits: 12, richness: 4) }.flatMap(\.there.changes).map(\.verb)
    #expect(Set(Verb.allCases).subtracting(met) == [])
  }

  @Test func `tells three hundred edits of four thousand lines`() {
    let pair = GeneratedPair(7, record: .journey, edits: 320, richness: 75)
    #expect(pair.refusals == [])
    #expect(pair.before.source.bytes.count { $0 == 0x0A } > 4_000)
    #expect(pair.expected.there.count >= 300)
    #expect(GeneratedPair.told(pair.there) == pair.expected.there)
    #expect(GeneratedPair.told(pair.back) == pair.expected.back)
  }
}
