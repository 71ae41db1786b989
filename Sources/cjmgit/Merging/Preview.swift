import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// What a merge would do, without doing it.
struct Preview {
  /// How two commits stand to each other.
  enum Standing: String, CaseIterable {
    case merge
    case fastForward = "fast-forward"
    case upToDate = "up-to-date"
    case unrelated
  }

  /// A map of which nobody can foresee how it will be merged, and why.
  struct Doubt {
    let file: String
    let reason: String
  }

  let standing: Standing
  /// The commit from which both sides come; nil where there is none.
  let base: Oid?
  /// How many such commits there are.
  let bases: Int
  /// What each side changed since.
  let ours: Compared?, theirs: Compared?
  /// The maps in which there will be conflicts.
  let conflicts: [UnmergedFile]
  /// What cannot be joined by meaning.
  let doubts: [Doubt]

  /// Looks at a merge of `theirs` into `ours`.
  init(of theirs: Oid, into ours: Oid, strictly isStrict: Bool, _ tongue: Tongue, in history: borrowing History) throws
  {
    let bases = try history.repository.mergeBases(of: ours, and: theirs)
    self.bases = bases.count
    base = bases.first
    guard let base = bases.first, base != theirs else {
      standing = base == nil ? .unrelated : .upToDate
      (self.ours, self.theirs, conflicts, doubts) = (nil, nil, [], [])
      return
    }
    standing = base == ours ? .fastForward : .merge
    let mine = try Compared.states(Self.sides(base, ours), in: history)
    let other = try Compared.states(Self.sides(base, theirs), in: history)
    (self.ours, self.theirs) = (mine, other)
    var conflicts: [UnmergedFile] = []
    var doubts: [Doubt] = (mine.unreadable + other.unreadable).map { version in
      Doubt(file: version.source.name, reason: MergeWords.byLines.filled(tongue, version.reason(tongue)))
    }
    for (own, foreign) in Self.met(mine.sets, other.sets) {
      switch Self.joined(own, foreign, isStrict, tongue) {
      case .clean: continue
      case .conflicts(let file): conflicts.append(file)
      case .doubt(let doubt): doubts.append(doubt)
      }
    }
    (self.conflicts, self.doubts) = (conflicts, doubts)
  }

  /// Whether git may stop at this merge.
  var mayStop: Bool { !conflicts.isEmpty || !doubts.isEmpty || standing == .unrelated }

  private static func sides(_ old: Oid, _ new: Oid) -> Sides {
    Sides(State(.commit(old)), State(.commit(new)), paths: [])
  }

  /// The documents that both sides changed: by the file that they come from, else by the file that they are.
  private static func met(_ ours: [ChangeSet], _ theirs: [ChangeSet]) -> [(ChangeSet, ChangeSet)] {
    ours.compactMap { own in
      let found = theirs.first { foreign in
        guard let before = own.before?.source.name else {
          return foreign.before == nil && foreign.after?.source.name == own.after?.source.name
        }
        return foreign.before?.source.name == before
      }
      return found.map { (own, $0) }
    }
  }

  private enum Joined {
    case clean
    case conflicts(UnmergedFile)
    case doubt(Doubt)
  }

  private static func joined(_ own: ChangeSet, _ foreign: ChangeSet, _ isStrict: Bool, _ tongue: Tongue) -> Joined {
    guard let ours = own.after, let theirs = foreign.after else {
      guard own.after != nil || foreign.after != nil else { return .clean }
      let reason = own.after == nil ? MergeWords.deletedByOurs : MergeWords.deletedByTheirs
      return .doubt(Doubt(file: own.document?.source.name ?? "", reason: reason[tongue]))
    }
    let base = own.before?.source ?? Source(name: ours.source.name, bytes: [])
    let record = ours.form.record
    do {
      let merged = try Merge.of(
        base: base, ours: ours.source, theirs: theirs.source, as: record, options: Merge.Options(isStrict: isStrict))
      guard !merged.isClean else { return .clean }
      let name = base.name == ours.source.name ? theirs.source.name : ours.source.name
      let text = Source(name: name, bytes: merged.marked(with: Markers(in: .en)))
      let settling = try Settling(base: base, ours: ours.source, theirs: theirs.source, as: record, file: text)
      return .conflicts(
        UnmergedFile(
          path: FilePath(name), standing: .map(settling, doubled: []),
          documents: [.ours: ours, .theirs: theirs].merging(own.before.map { [.base: $0] } ?? [:]) { $1 }))
    } catch {
      let reason = MergeWords.byLines.filled(tongue, ConflictWords.reason(error, tongue))
      return .doubt(Doubt(file: ours.source.name, reason: reason))
    }
  }
}
