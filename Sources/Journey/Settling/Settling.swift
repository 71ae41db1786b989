import Language

/// What a person has decided of the conflicts of a merge, and what not: read from the three versions and from the file
/// between whose markers the person chooses.
public struct Settling: Sendable {
  /// How it stands with a conflict.
  public enum State: String, Sendable, CaseIterable {
    /// Its lines stand between markers, as the merge wrote them.
    case open
    /// Somebody began to edit them: markers are left.
    case edited
    /// Nothing of its markers is there any more.
    case settled
  }

  /// The conflicts in the order of the file.
  public let conflicts: [(conflict: Conflict, state: State)]
  let marked: MarkedFile
  let file: Source
  let versions: Versions
  let options: Merge.Options

  /// The three versions that were merged.
  struct Versions: Sendable {
    let base: Source, ours: Source, theirs: Source
    let record: Record?

    func merged(_ options: Merge.Options) throws(Merge.Unable) -> Merged {
      try Merge.of(base: base, ours: ours, theirs: theirs, as: record, options: options)
    }
  }

  /// Compares a file with what a merge of three versions writes; a base that is empty stands for a file that both added.
  ///
  /// In which style, language and size the markers are, and how strictly was merged, the file says. Throws where the
  /// versions cannot be joined by meaning.
  public init(
    base: Source, ours: Source, theirs: Source, as record: Record?, file: Source
  ) throws(Merge.Unable) {
    versions = Versions(base: base, ours: ours, theirs: theirs, record: record)
    self.file = file
    var best = try Self.best(versions, Merge.Options(), file)
    if best.merged.hasSharedEdits {
      let strict = try Self.best(versions, Merge.Options(isStrict: true), file)
      if strict.fit > best.fit { best = strict }
    }
    let decided = try Self.decided(best, versions, file)
    marked = decided.marked
    options = decided.options
    let states = Self.states(decided.marked)
    conflicts = best.merged.conflicts.map { conflict in
      let entry = states.first { $0.conflict.path == conflict.path && $0.conflict.cause == conflict.cause }
      return entry ?? (conflict, .settled)
    }
  }

  /// The way to write markers that fits the file best.
  private static func best(
    _ versions: Versions, _ options: Merge.Options, _ file: Source
  ) throws(Merge.Unable) -> MarkedFile {
    let merged = try versions.merged(options)
    let ways = MarkedFile.sizes(in: file.bytes).flatMap { size in
      Markers.Style.allCases.flatMap { style in Tongue.allCases.map { Markers(style, size: size, in: $0) } }
    }
    let read = ways.map { MarkedFile(merged, $0, strictly: options.isStrict, in: file.bytes) }
    let most = read.map(\.fit).max() ?? 0
    return read.first { $0.fit == most } ?? read[0]
  }

  private static func states(_ marked: MarkedFile) -> [(conflict: Conflict, state: State)] {
    marked.merged.conflicts.enumerated().map { number, conflict in
      let places = marked.places.filter { $0.region.conflicts.contains(number) }
      if places.contains(where: { $0.found != nil }) { return (conflict, .open) }
      return (conflict, places.contains(where: marked.isLeft) ? .edited : .settled)
    }
  }
}
