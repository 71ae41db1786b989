/// The offsets of a zone over time: those that were, from a list, and those to come, from a rule.
struct ZoneHistory: Hashable {
  /// When the offset changed, in seconds since the epoch, ascending.
  private let changes: [Int64]
  /// The offset from each change on, in seconds east.
  private let offsets: [Int32]
  /// The offset before the first change.
  private let earliest: Int32
  /// What holds after the last change; nil where nothing changes any more.
  private let rule: ZoneRule?

  /// One offset for ever.
  init(offset: Int32) {
    self.init(earliest: offset, changes: [], offsets: [], rule: nil)
  }

  /// As many offsets as changes.
  init(earliest: Int32, changes: [Int64], offsets: [Int32], rule: ZoneRule?) {
    (self.earliest, self.changes, self.offsets, self.rule) = (earliest, changes, offsets, rule)
  }

  /// The offset at a moment, in seconds east.
  func offset(at seconds: Int64) -> Int {
    if let rule, seconds >= changes.last ?? .min { return rule.offset(at: seconds) }
    // The last change that is not later.
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return Int(low == 0 ? earliest : offsets[low - 1])
  }
}
