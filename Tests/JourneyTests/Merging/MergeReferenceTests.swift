import Journey
import Language
import TestSupport
import Testing

/// What the merge is measured with, measured itself: without the engine.
@Suite struct `The measure of merges` {
  private let seeds = Rounds.seeds(usual: 60)

  @Test func `reads back what was written, however it is restyled`() async {
    let wrong = await Rounds.run(seeds) { seed -> [String] in
      let merge = GeneratedMerge(Amount(seed))
      return (0..<3).flatMap { version -> [String] in
        let document = Document(merge.source(version), as: merge.record)
        let read = Cards(Facts(document.form))
        let refusals = document.tree.refusals.map { "seed \(seed): \($0.message.en) at \($0.span)" }
        let wrong = read.difference(from: Cards(merge.things[version]))
        return refusals + wrong.map { "seed \(seed), version \(version): \($0)" }
      }
    }
    #expect(wrong.flatMap(\.self) == [])
  }

  @Test func `edits of one side alone are the result`() async {
    let wrong = await Rounds.run(seeds) { seed -> [String] in
      let things = GeneratedMerge(Amount(seed)).things
      let merges = [[0, 0, 1], [0, 1, 0], [0, 1, 1]].map { picks in
        MergeReference(base: things[picks[0]], ours: things[picks[1]], theirs: things[picks[2]])
      }
      return merges.flatMap { merge -> [String] in
        let clashes = merge.clashes.map { "seed \(seed): \($0)" } + merge.doubts.map { "seed \(seed): \($0)" }
        let wrong = (0..<3).flatMap { merge.data(for: $0).difference(from: Cards(things[1])) }
        return clashes + wrong.map { "seed \(seed): \($0)" }
      }
    }
    #expect(wrong.flatMap(\.self) == [])
  }

  @Test func `it makes no difference who merges whom`() async {
    let wrong = await Rounds.run(seeds) { seed -> [String] in
      let things = GeneratedMerge(Amount(seed)).things
      let there = MergeReference(base: things[0], ours: things[1], theirs: things[2])
      let back = MergeReference(base: things[0], ours: things[2], theirs: things[1])
      let others = there.clashes == back.clashes ? [] : ["seed \(seed): \(there.clashes) and \(back.clashes)"]
      let wrong = zip([0, 1, 2], [0, 2, 1]).flatMap { there.data(for: $0).difference(from: back.data(for: $1)) }
      return others + wrong.map { "seed \(seed): \($0)" }
    }
    #expect(wrong.flatMap(\.self) == [])
  }

  @Test func `meets conflicts of every cause, and clean merges`() async {
    let met = await Rounds.run(1..<121) { seed -> (causes: Set<Clash.Cause>, isDoubted: Bool) in
      let things = GeneratedMerge(Amount(seed)).things
      let merge = MergeReference(base: things[0], ours: things[1], theirs: things[2])
      return (Set(merge.clashes.map(\.cause)), !merge.doubts.isEmpty)
    }
    #expect(Set(met.flatMap(\.causes)) == [.value, .deletion, .move, .order])
    #expect(met.count { $0.causes.isEmpty } * 5 > met.count)
    #expect(met.count(where: \.isDoubted) * 10 < met.count)
  }
}
