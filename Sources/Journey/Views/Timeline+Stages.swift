public import Language

extension Timeline {
  /// Since which week each stage of the newest version stands as it stands, everything in it included, by its id.
  ///
  /// Stages that are as old as a history that is cut off are left out.
  public var stageWeeks: [String: Week] {
    guard let newest = versions.last else { return [:] }
    var open = Set(newest.document.stageIDs)
    var weeks: [String: Week] = [:]
    for (older, newer) in zip(versions, versions.dropFirst()).reversed() where !open.isEmpty {
      for id in Diff.between(older.document, newer.document).changedStages.intersection(open) {
        weeks[id] = newer.week
        open.remove(id)
      }
    }
    if let first = versions.first, !isCut { for id in open { weeks[id] = first.week } }
    return weeks
  }
}

extension ChangeSet {
  /// The ids of the stages in which anything changed that people would read of.
  fileprivate var changedStages: Set<String> { Set(groups.filter { $0.position != nil }.map(\.path.last)) }
}

extension Document {
  fileprivate var stageIDs: [String] {
    form.record.fields.filter { $0.kind.record?.target == .stage }.flatMap(form.forms).compactMap(\.identity)
  }
}
