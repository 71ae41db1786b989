import Journey

extension GeneratedMerge {
  /// The serial numbers of the things that got another id on a side, and of all inside them.
  var reidentified: Set<Int> {
    let former = Dictionary(uniqueKeysWithValues: things[0].all.map { ($0.serial, $0.identity) })
    let renamed = things.dropFirst().flatMap(\.all).filter { thing in
      former[thing.serial].map { $0 != thing.identity } ?? false
    }
    return Set(renamed.flatMap(\.all).map(\.serial))
  }

  /// Whether things stand in it that have no identity at all.
  var isPartlyNameless: Bool {
    things.flatMap(\.all).contains { thing in
      guard case .none = thing.record.identity, case .many? = thing.row?.kind else { return false }
      return true
    }
  }
}
