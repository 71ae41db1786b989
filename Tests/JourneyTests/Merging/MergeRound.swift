import Journey
import Language
import TestSupport

/// One generated merge, done and looked at from all sides.
struct MergeRound {
  let merge: GeneratedMerge
  let reference: MergeReference
  /// Nil where the engine gave up.
  let result: Merged?
  /// The same merge seen by the other side.
  let mirror: Merged?

  init(_ amount: Amount) {
    merge = GeneratedMerge(amount)
    reference = MergeReference(base: merge.things[0], ours: merge.things[1], theirs: merge.things[2])
    result = merge.merged(0, 1, 2)
    mirror = merge.merged(0, 2, 1)
  }

  /// All that is wrong; nothing for a good merge.
  var problems: [String] {
    var problems = oneSided
    guard let result, let mirror else { return problems + ["the engine could not read what it was given"] }
    let sides = [result.bytes(.base), result.bytes(.ours), result.bytes(.theirs)]
    if result.conflicts.isEmpty, Set(sides).count > 1 { problems.append("clean, and the sides differ") }
    problems += conflicts(of: result) + data(sides) + flags(sides[1])
    problems += tokens(sides) + marks(of: result, sides)
    if result.conflicts.isEmpty { problems += lines(of: sides[1]) + comments(in: sides[1]) }
    return problems + mirrored(mirror, sides)
  }

  /// Where one side did nothing, or both did the same, the other's file is the result, byte for byte.
  private var oneSided: [String] {
    var problems: [String] = []
    for (picks, version) in [([0, 0, 1], 1), ([0, 1, 0], 1), ([0, 0, 2], 2), ([0, 2, 0], 2), ([0, 1, 1], 1)] {
      guard let merged = merge.merged(picks[0], picks[1], picks[2]) else { return ["the engine cannot read \(picks)"] }
      if !merged.conflicts.isEmpty { problems.append("conflicts in the merge of \(picks)") }
      let sides = [merged.bytes(.base), merged.bytes(.ours), merged.bytes(.theirs)]
      if sides.contains(where: { $0 != merge.sheets[version].bytes }) {
        problems.append("the merge of \(picks) is another file")
      }
    }
    return problems
  }

  /// The conflicts are those that the policies demand.
  private func conflicts(of merged: Merged) -> [String] {
    guard reference.doubts.isEmpty else { return [] }
    var waiting = Array(reference.clashes)
    var problems: [String] = []
    for conflict in merged.conflicts {
      let place = waiting.firstIndex {
        $0.cause.rawValue == "\(conflict.cause)" && $0.paths.contains(conflict.path.steps)
      }
      if let place { waiting.remove(at: place) } else { problems.append("conflict: \(conflict.cause) \(conflict.path)") }
    }
    return problems + waiting.map { "no conflict: \($0)" }
  }

  /// Every result can be read, and says what the reference says.
  private func data(_ sides: [[UInt8]]) -> [String] {
    sides.enumerated().flatMap { side, bytes -> [String] in
      let document = merge.read(bytes)
      let name = ["base", "ours", "theirs"][side]
      let refusals = document.tree.refusals.map { "\(name): \($0.message.en) at \($0.span)" }
      guard refusals.isEmpty, reference.doubts.isEmpty else { return refusals }
      let found = Cards(Facts(document.form))
      let wanted = reference.data(for: side)
      let orders = found.lists.keys.filter { found.ordered.contains($0) }.flatMap {
        MergeOrder(reference, $0).complaints(about: found.lists[$0] ?? [], preferring: side)
      }
      return (found.difference(from: wanted) + orders).map { "\(name): \($0)" }
    }
  }

  /// What belongs to the whole file is merged by itself.
  private func flags(_ bytes: [UInt8]) -> [String] {
    let sources = (0..<3).map(merge.source), found = Source(name: "", bytes: bytes)
    let flags: [(String, (Source) -> Bool)] = [
      ("byte-order mark", { $0.hasByteOrderMark }), ("line ends", { $0.isCRLF }),
      ("final newline", { $0.lacksFinalNewline }),
    ]
    return flags.filter { MergeReference.merged(sources.map($0.1)) != .some($0.1(found)) }.map { "wrong \($0.0)" }
  }

  /// Who merges whom makes no difference to what is said.
  private func mirrored(_ mirror: Merged, _ sides: [[UInt8]]) -> [String] {
    let facts = sides.map { Cards(Facts(merge.read($0).form)) }
    let others = [mirror.bytes(.base), mirror.bytes(.theirs), mirror.bytes(.ours)]
    let said = zip(facts, others).flatMap { Cards(Facts(merge.read($1).form)).difference(from: $0) }
    let isCleanOnce = mirror.conflicts.isEmpty != result?.conflicts.isEmpty
    return (said + (isCleanOnce ? ["clean one way, not the other"] : []) + conflicts(of: mirror)).map {
      "the other way round: \($0)"
    }
  }
}

extension GeneratedMerge {
  /// Merges three of the files.
  func merged(_ base: Int, _ ours: Int, _ theirs: Int) -> Merged? {
    Merge.of(base: source(base), ours: source(ours), theirs: source(theirs), as: record)
  }

  func read(_ bytes: [UInt8]) -> Document { Document(Source(name: "merged.yaml", bytes: bytes), as: record) }
}
