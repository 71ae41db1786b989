/// One file, read: its text, its values, and what the reader had to refuse.
public struct Tree: Sendable {
  /// The text of the file.
  public let source: Source
  /// The values; an empty file is an empty map, nil stands for what could not be read.
  public let root: Node?
  /// What the reader refused, each with its place; a tree with refusals must not be compared or merged.
  public let refusals: [Finding]

  /// Reads a file; never fails, refusals say what could not be taken.
  public init(_ source: Source) {
    self.source = source
    guard source.bytes.count <= Limits.fileSize else {
      root = nil
      refusals = [Refusal.tooLarge.finding(in: source, at: 0..<0)]
      return
    }
    let reader = Reader(source)
    root = reader.read()
    let conflicts = Trap.conflicts(in: source)
    // What YAML makes of the markers of a merge says nothing that the markers do not say better.
    let stumble = conflicts.isEmpty ? reader.stumble.map(Trap.finding) : nil
    refusals = conflicts + reader.refusals + (stumble.map { [$0] } ?? [])
  }
}

/// The most that cjmgit reads of one file: hostile input ends here, with a finding.
public enum Limits {
  /// Bytes of one file.
  public static let fileSize = 1 << 20
  /// Levels of nesting.
  public static let depth = 64
  /// Values of one file.
  public static let nodes = 100_000
  /// Refusals of one file: who reads more of them would rather have the file written anew.
  static let refusals = 1_000
}
