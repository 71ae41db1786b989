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
  /// The results, whole: base, ours, theirs; for the mirror base, theirs, ours.
  let sides: [Reading], mirrored: [Reading]

  init(_ amount: Amount) {
    merge = GeneratedMerge(amount)
    reference = MergeReference(base: merge.things[0], ours: merge.things[1], theirs: merge.things[2])
    result = merge.merged(0, 1, 2)
    mirror = merge.merged(0, 2, 1)
    sides = Reading.of(result.map { [$0.bytes(.base), $0.bytes(.ours), $0.bytes(.theirs)] } ?? [], merge.record)
    mirrored = Reading.of(mirror.map { [$0.bytes(.base), $0.bytes(.theirs), $0.bytes(.ours)] } ?? [], merge.record)
  }

  /// All that is wrong; nothing for a good merge.
  var problems: [String] {
    var problems = oneSided
    guard let result, let mirror else { return problems + ["the engine could not read what it was given"] }
    let texts = sides.map(\.bytes)
    if result.conflicts.isEmpty, Set(texts).count > 1 { problems.append("clean, and the sides differ") }
    problems += conflicts(of: result) + data(sides) + flags(texts[1])
    problems += tokens(texts) + marks(of: result, texts)
    if result.conflicts.isEmpty { problems += lines(of: texts[1]) + comments(in: texts[1]) }
    return problems + otherWayRound(mirror)
  }

  /// Where one side did nothing, or both did the same, the other's file is the result, byte for byte.
  private var oneSided: [String] {
    var problems: [String] = []
    // Each round looks at one side's file: there are many rounds.
    let version = Int(merge.amount.seed % 2) + 1
    for picks in [[0, 0, version], [0, version, 0]] + (merge.amount.seed % 5 == 0 ? [[0, version, version]] : []) {
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
    var met: [Clash] = []
    for conflict in merged.conflicts {
      let isMeant = { (clash: Clash) in
        clash.cause.rawValue == "\(conflict.cause)" && clash.isNamed(by: conflict.path.steps)
      }
      if let place = waiting.firstIndex(where: isMeant) {
        met.append(waiting.remove(at: place))
      } else if !(conflict.path.isTranslation && met.contains(where: isMeant)) {
        problems.append("conflict: \(conflict.cause) \(conflict.path)")
      }
    }
    return problems + waiting.map { "no conflict: \($0)" }
  }

  /// Every result can be read, and says what the reference says.
  private func data(_ sides: [Reading]) -> [String] {
    sides.enumerated().flatMap { side, reading -> [String] in
      let name = ["base", "ours", "theirs"][side]
      let refusals = reading.refusals.map { "\(name): \($0)" }
      guard refusals.isEmpty, reference.doubts.isEmpty else { return refusals }
      // The base is shown for comparison: it need not be whole where things are disputed.
      guard side > 0 || reference.clashes.allSatisfy({ $0.cause == .value }) else { return [] }
      let found = reading.cards
      let orders = found.lists.keys.filter { found.ordered.contains($0) }.flatMap {
        MergeOrder(reference, $0).complaints(about: found.lists[$0] ?? [], preferring: side)
      }
      let wrong = Cards.difference(reading.facts, reference.data(for: side).facts)
      // A record of which nothing is left may stand as a key without a value, which says nothing.
      let told = wrong.filter { !($0.hasPrefix("lost: ") && $0.contains(" | stands in | ")) }
      return (told + orders).map { "\(name): \($0)" }
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
  private func otherWayRound(_ mirror: Merged) -> [String] {
    let said = zip(sides, mirrored).flatMap { Cards.difference($1.facts, $0.facts) }
    let orders = zip(sides, mirrored).flatMap { there, back in
      there.cards.ordered.filter { home in
        let known = Set(MergeOrder(reference, home).common)
        let (one, other) = (there.cards.lists[home] ?? [], back.cards.lists[home] ?? [])
        return one.filter(known.contains) != other.filter(known.contains)
      }.map { "order of \($0)" }
    }
    let isCleanOnce = mirror.conflicts.isEmpty != result?.conflicts.isEmpty
    return (said + orders + (isCleanOnce ? ["clean one way, not the other"] : []) + conflicts(of: mirror)).map {
      "the other way round: \($0)"
    }
  }
}

/// A result, read again.
struct Reading {
  let bytes: [UInt8]
  let refusals: [String]
  let cards: Cards
  let facts: Set<String>

  init(_ bytes: [UInt8], as record: Record) {
    self.bytes = bytes
    let document = Document(Source(name: "merged.yaml", bytes: bytes), as: record)
    refusals = document.tree.refusals.map { "\($0.message.en) at \($0.span)" }
    cards = Cards(Facts(document.form))
    facts = cards.facts
  }

  /// Equal files are read once.
  static func of(_ files: [[UInt8]], _ record: Record) -> [Reading] {
    files.reduce(into: []) { readings, file in
      readings.append(readings.last { $0.bytes == file } ?? Reading(file, as: record))
    }
  }
}

extension GeneratedMerge {
  /// Merges three of the files.
  func merged(_ base: Int, _ ours: Int, _ theirs: Int) -> Merged? {
    try? Merge.of(base: source(base), ours: source(ours), theirs: source(theirs), as: record)
  }
}
