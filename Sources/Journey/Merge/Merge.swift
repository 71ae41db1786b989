/// Joins two versions of a map that come from one, by meaning: `cjmgit-merge`, and every other place that merges.
///
/// The policies are fixed. What one side changed is taken as that side wrote it. Lists of words are sets, lists of things
/// go by identity, wherever a thing with an id of its own moved to. Both changed one value differently, one deleted what
/// the other edited or moved, both moved one thing, two orders contradict each other: a conflict. Style is none.
public enum Merge {
  /// Why versions could not be joined by meaning.
  public enum Unable: Error {
    /// A version cannot be read; the finding says why.
    case unreadable(Side, Finding)
    /// The values of a version do not stand on lines of their own.
    case lineless(Side)
    /// The time was over.
    case overtime
  }

  /// How to merge.
  public struct Options: Sendable {
    /// Conflicts that somebody has decided, by their path.
    public var decisions: [Path: Merge.Side]
    /// Whether two edits of one thing are a conflict even if they do not touch each other.
    public var isStrict: Bool
    /// Says when the time is over.
    public var isOver: @Sendable () -> Bool

    /// The usual way: nothing decided, edits of one thing joined, all the time of the world.
    public init(
      decisions: [Path: Merge.Side] = [:], isStrict: Bool = false, isOver: @escaping @Sendable () -> Bool = { false }
    ) {
      self.decisions = decisions
      self.isStrict = isStrict
      self.isOver = isOver
    }
  }

  /// Joins two versions; a base that is empty stands for a file that both sides added.
  ///
  /// Throws `Unable` where a version cannot be read, or where the time was over: then the line merge decides. The record
  /// says what the file holds; without one its lists go by `id` and everything else by its look. The map need not pass
  /// `check`.
  public static func of(
    base: Source, ours: Source, theirs: Source, as record: Record?, options: Options = Options()
  ) throws(Unable) -> Merged {
    let record = record ?? .open
    let sources = Three(base, ours, theirs)
    let whole = try Three(layout(base, .base), layout(ours, .ours), layout(theirs, .theirs))
    var composer = Composer(whole.map(\.root), as: record, options: options)
    let draft = composer.document(whole, as: record)
    guard !composer.isOver else { throw .overtime }
    return Merged(
      draft: draft, conflicts: composer.conflicts, hasSharedEdits: composer.meetsSharedEdits,
      flags: sources.map(Flags.init))
  }

  private static func layout(_ source: Source, _ side: Side) throws(Unable) -> Layout {
    let tree = Tree(source)
    if let finding = tree.refusals.first { throw .unreadable(side, finding) }
    guard let layout = Layout(tree, side) else { throw .lineless(side) }
    return layout
  }
}
