/// Conflicts that share their lines, of which one is decided already: its place has other lines then.
extension Settling {
  /// What a file says of decisions: the merge with them.
  struct Decided {
    var marked: MarkedFile
    var options: Merge.Options
  }

  /// The most conflicts of one place of which all decisions are tried.
  private static let most = 4

  /// Tries which decisions explain the places that do not stand in the file.
  static func decided(
    _ marked: MarkedFile, _ versions: Versions, _ file: Source
  ) throws(Merge.Unable) -> Decided {
    var all = Decided(marked: marked, options: Merge.Options(isStrict: marked.isStrict))
    for place in marked.places where place.found == nil && (2...most).contains(place.region.conflicts.count) {
      guard marked.isLeft(place) || !marked.leftovers.isEmpty else { continue }
      let disputed = place.region.conflicts.map { marked.merged.conflicts[$0] }
      for decisions in trials(of: disputed.map(\.path)) {
        var options = all.options
        options.decisions.merge(decisions) { $1 }
        let trial = MarkedFile(
          try versions.merged(options), marked.markers, strictly: marked.isStrict, in: file.bytes)
        let rest = Set(disputed.map(\.path)).subtracting(decisions.keys)
        guard trial.holds(rest) else { continue }
        (all.marked, all.options) = (trial, options)
        break
      }
    }
    return all
  }

  /// Every way to decide some of these, but not all.
  private static func trials(of paths: [Path]) -> [[Path: Merge.Side]] {
    var trials: [[Path: Merge.Side]] = [[:]]
    for path in paths {
      trials = trials.flatMap { trial in
        [trial] + Merge.Side.allCases.map { trial.merging([path: $0]) { $1 } }
      }
    }
    return trials.filter { !$0.isEmpty && $0.count < paths.count }
  }
}

extension MarkedFile {
  /// Whether the conflicts at these paths, and no others, share a place that stands in the file.
  fileprivate func holds(_ paths: Set<Path>) -> Bool {
    places.contains { place in
      place.found != nil && Set(place.region.conflicts.map { merged.conflicts[$0].path }) == paths
    }
  }
}
