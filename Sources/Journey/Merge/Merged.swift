/// What came of a merge.
public struct Merged: Sendable {
  /// What a person has to decide, in the order of the file; empty where the merge is clean.
  public let conflicts: [Conflict]
  /// Whether both sides edited one thing, though each another part of it: a strict merge may have found more.
  public let hasSharedEdits: Bool
  private let draft: Draft
  private let flags: Flags

  init(draft: Draft, conflicts: [Conflict], hasSharedEdits: Bool, flags: Three<Flags>) {
    self.draft = draft
    self.conflicts = conflicts
    self.hasSharedEdits = hasSharedEdits
    self.flags = Flags(joining: flags)
  }

  /// Whether nothing is left to decide.
  public var isClean: Bool { conflicts.isEmpty }

  /// The whole file with every conflict settled for one side.
  public func bytes(_ side: Merge.Side) -> [UInt8] { flags.applied(to: draft.text(side)) }

  /// The whole file with what is left to decide between markers.
  public func marked(with markers: Markers) -> [UInt8] {
    var text: [UInt8] = []
    for region in Region.all(in: draft, for: markers.style) {
      switch region {
      case .text(let lines): text += lines
      case .conflict(let sides, let numbers): text += markers.around(sides, numbers.map { conflicts[$0] })
      }
    }
    return flags.applied(to: text)
  }

  /// Each place between markers, with the numbers of its conflicts among `conflicts` and the lines of each side.
  public func regions(with markers: Markers) -> [MarkedRegion] {
    Region.all(in: draft, for: markers.style).compactMap { region in
      guard case .conflict(let sides, let numbers) = region else { return nil }
      return MarkedRegion(
        conflicts: numbers,
        marked: flags.applied(to: markers.around(sides, numbers.map { conflicts[$0] }), inside: true),
        sides: sides.map { flags.applied(to: $0, inside: true) })
    }
  }
}

/// One place between markers.
public struct MarkedRegion: Sendable {
  /// The numbers of its conflicts.
  public let conflicts: [Int]
  /// Its lines, markers and all, as they stand in the file.
  public let marked: [UInt8]
  private let sides: Three<[UInt8]>

  init(conflicts: [Int], marked: [UInt8], sides: Three<[UInt8]>) {
    self.conflicts = conflicts
    self.marked = marked
    self.sides = sides
  }

  /// The lines of one side.
  public func lines(_ side: Merge.Side) -> [UInt8] { sides[side] }
}
