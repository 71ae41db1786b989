import Git
import History
import Journey
import Language
import SystemPackage

/// What a merge commit did to maps, compared with joining its two sides by meaning: for hosts that merge by lines.
struct MergeCheck {
  /// What is to be told of the maps.
  private(set) var findings: [Finding] = []
  /// The texts of the maps as they were committed.
  private(set) var sources: [Source] = []
  /// What is to be said besides.
  private(set) var notes: [String] = []
  let company: Company
  /// Whether the commit joins two sides.
  let isMerge: Bool

  /// Looks at a commit, at the maps under some paths.
  init(
    _ oid: Oid, under roots: [FilePath], language: Tongue?, in history: borrowing History
  ) throws {
    let commit = try history.repository.commit(oid)
    company = try history.company(at: .commit(oid))
    let tongue = language ?? company.tongue ?? .usual
    isMerge = commit.parents.count == 2
    guard isMerge else {
      let words = commit.parents.count < 2 ? MergeCheckWords.noMerge : MergeCheckWords.octopus
      notes.append(words.filled(tongue, oid.short))
      return
    }
    let bases = try history.repository.mergeBases(of: commit.parents[0], and: commit.parents[1])
    if bases.count > 1 {
      notes.append(MergeCheckWords.crossed.filled(tongue, String(bases.count), bases[0].short))
    }
    let filter = company.filter(under: roots)
    let sides = try ([bases.first] + commit.parents).map { side in
      try Self.versions(side.map(Side.commit) ?? .nothing, .commit(oid), filter, in: history)
    }
    let isStrict = try history.repository.value(of: "cjmgit.merge.strict")?.isTrue == true
    for path in Set(sides[1].keys).union(sides[2].keys).sorted(by: FilePath.inByteOrder) {
      guard let file = try history.file(path, at: .commit(oid), filter: filter) else { continue }
      // Where a side has the very same file, nothing stands between it and what was committed.
      func version(_ side: Int) -> Document? {
        sides[side].keys.contains(path) ? sides[side][path] ?? nil : file.document
      }
      try look(at: file.document, base: version(0), version(1), version(2), isStrict, tongue)
    }
  }

  /// The older versions of the maps that differ, by the path that they have now; nil where they are new.
  private static func versions(
    _ old: Side, _ new: Side, _ filter: MapFilter, in history: borrowing History
  ) throws -> [FilePath: Document?] {
    let pairs = try history.compare(old, new, filter: filter).pairs
    return Dictionary(
      pairs.compactMap { pair in pair.after.map { ($0.path, pair.before?.document) } },
      uniquingKeysWith: { first, _ in first })
  }

  private mutating func look(
    at actual: Document, base: Document?, _ ours: Document?, _ theirs: Document?, _ isStrict: Bool, _ tongue: Tongue
  ) throws {
    // What only one side has, or only one side changed, no merge joined.
    guard let ours, let theirs, !Self.isSame(base, ours), !Self.isSame(base, theirs),
      !ours.source.isSame(as: theirs.source)
    else { return }
    // A whole file of one side is somebody's choice, though seldom a happy one.
    let isWhole = Self.isSame(ours, actual) || Self.isSame(theirs, actual)
    do {
      let lines = try? LineMerge.clean(
        base: base?.source.bytes ?? [], ours: ours.source.bytes, theirs: theirs.source.bytes)
      let isSilent = lines == actual.source.bytes
      let aftermath = try Aftermath(
        base: base, ours: ours, theirs: theirs, actual: actual, silent: isSilent, strictly: isStrict)
      findings += aftermath.findings(company: company, atMost: isWhole && !isSilent ? .warning : .error)
      sources.append(actual.source)
    } catch {
      notes.append(
        MergeCheckWords.unable.filled(
          tongue, Escape.line(actual.source.name), ConflictWords.reason(error, tongue)))
    }
  }

  private static func isSame(_ one: Document?, _ other: Document) -> Bool {
    one?.source.isSame(as: other.source) ?? false
  }
}

/// The words of `check --merge`.
enum MergeCheckWords {
  static let noMerge = Words(
    "`%1` is no merge: nothing to check", "`%1` — не слияние: проверять нечего", "`%1` — не злиття: перевіряти нічого")
  static let octopus = Words(
    "`%1` joins more than two branches: check the map itself", "`%1` соединяет больше двух веток: проверьте сами карты",
    "`%1` з’єднує понад дві гілки: перевірте самі карти")
  static let crossed = Words(
    "the histories cross: of %1 common ancestors %2 is taken", "истории пересекаются: из %1 общих предков взят %2",
    "історії перетинаються: з %1 спільних предків узято %2")
  static let unable = Words(
    "`%1` cannot be joined again: %2", "`%1` нельзя соединить заново: %2", "`%1` не можна з’єднати заново: %2")
}
