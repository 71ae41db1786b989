/// Writes the children of a collection below one another: indentation, blank lines, comments, and what is to be chosen.
struct LineWriter {
  /// A child, ready to be written.
  struct Entry {
    /// The number of the child among its list's members.
    let member: Int
    /// The comment lines above it, without indentation.
    var lead: [[UInt8]]
    let draft: Draft
    /// In which versions of the result it stands here.
    let sides: Three<Bool>
    /// The number of the conflict that it is part of.
    let conflict: Int?

    init(_ member: Int, lead: [[UInt8]], draft: Draft, sides: Three<Bool>, conflict: Int?) {
      self.member = member
      self.lead = lead
      self.draft = draft
      // A value that one version lacks is no line of it.
      self.sides = draft.isSettled ? sides : sides.zip(draft.sides).map { $0 && !$1.isEmpty }
      self.conflict = conflict
    }

    var isEverywhere: Bool { sides.all.allSatisfy(\.self) }
  }

  private(set) var draft = Draft()
  /// Comment lines that have no place but above the line on which the first child stands.
  private(set) var hoisted: [[UInt8]] = []
  private let members: Members
  private let entries: [Entry]
  private let column: Int
  private let usualGap: [UInt8]
  /// The conflicts of the child that was written last.
  private var disputed: [Int] = []
  /// The child of each version of the result that was written last.
  private var previous = Three<Int?>(all: nil)
  /// Where each version has its children.
  private let places: Three<[Int: Int]>

  /// Writes children; the first begins on the line of what they stand in where that is compact.
  init(_ entries: [Entry], of members: Members, column: Int, isCompact: Bool) {
    self.entries = entries.filter { !$0.draft.pieces.isEmpty }
    self.members = members
    self.column = column
    usualGap = Self.usualGap(members)
    places = Three(members.places(.base), members.places(.ours), members.places(.theirs))
    var next = 0
    if isCompact {
      // Each version of the result needs a first child: up to the first that stands in all of them.
      next = (self.entries.firstIndex { $0.isEverywhere } ?? self.entries.count - 1) + 1
      writeFirst(self.entries[..<next])
    }
    for entry in self.entries[..<next] { pass(entry) }
    for entry in self.entries[next...] {
      write(entry, under: Three(gap(above: entry, .base), gap(above: entry, .ours), gap(above: entry, .theirs)))
      pass(entry)
    }
  }

  private mutating func pass(_ entry: Entry) {
    for side in Side.allCases where entry.sides[side] { previous[side] = entry.member }
  }

  private mutating func write(_ entry: Entry, under gaps: Three<[UInt8]>) {
    if entry.isEverywhere {
      // Blank lines differ only behind what is to be chosen, and are chosen with it.
      if disputed.isEmpty { draft.append(gaps.ours) } else { draft.choose(gaps, disputed) }
      disputed = []
      draft.append(entry.lead, at: column)
      draft.append(Lines.spaces(column))
      draft.append(entry.draft)
    } else {
      var above = Draft()
      above.append(entry.lead, at: column)
      above.append(Lines.spaces(column))
      let text = above.text(.ours)
      var sides = entry.draft.sides
      for side in Side.allCases { sides[side] = entry.sides[side] ? gaps[side] + text + sides[side] : [] }
      disputed = numbers(of: entry)
      draft.choose(sides, disputed)
    }
  }

  /// The first child of each version stands on its parent's line, and the comments above it above that line.
  private mutating func writeFirst(_ entries: ArraySlice<Entry>) {
    guard let first = entries.first else { return }
    hoisted += first.lead
    if entries.count == 1, first.isEverywhere { return draft.append(first.draft) }
    var sides = Three<[UInt8]>(all: [])
    for side in Side.allCases {
      var own = Draft()
      for entry in entries where entry.sides[side] {
        if !own.pieces.isEmpty {
          own.append(entry.lead, at: column)
          own.append(Lines.spaces(column))
        }
        own.append(entry.draft.text(side))
      }
      sides[side] = own.text(side)
    }
    disputed = entries.flatMap(numbers)
    draft.choose(sides, disputed)
  }

  private func numbers(of entry: Entry) -> [Int] {
    let inside = entry.draft.conflicts
    return (entry.conflict.map { [$0] } ?? []) + inside.filter { $0 != entry.conflict }
  }

  /// Blank lines stand between two neighbours: as where the two are neighbours already, else as is usual in the list.
  private func gap(above entry: Entry, _ side: Side) -> [UInt8] {
    guard entry.sides[side] else { return [] }
    let before = previous[side]
    let gaps = Side.allCases.map { gap(before: entry.member, after: before, in: $0) }
    let known = Three(gaps[0], gaps[1], gaps[2])
    if known.ours != nil, known.theirs != nil { return known.settled ?? [] }
    return known.ours ?? known.theirs ?? known.base ?? (before == nil ? [] : usualGap)
  }

  /// The blank lines above a member in one version, if it follows just that other one there.
  private func gap(before member: Int, after previous: Int?, in side: Side) -> [UInt8]? {
    guard let place = places[side][member], let block = members.all[member].here[side] else { return nil }
    guard (place == 0 ? nil : members.orders[side][place - 1]) == previous, !block.isFlow else { return nil }
    return Array(block.source.bytes[block.gap])
  }

  /// The blank lines that most members have above them.
  private static func usualGap(_ members: Members) -> [UInt8] {
    var counts: [[UInt8]: Int] = [:]
    for side in [Side.ours, .theirs] {
      for number in members.orders[side].dropFirst() {
        guard let block = members.all[number].here[side], !block.isFlow else { continue }
        counts[Array(block.source.bytes[block.gap]), default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key.count) < ($1.value, $0.key.count) }?.key ?? []
  }
}
