import History
import Journey

extension MapPair {
  /// What changed; nil where one of the two versions cannot be read.
  var readableChanges: ChangeSet? {
    guard [before, after].allSatisfy({ $0?.document.tree.refusals.isEmpty ?? true }) else { return nil }
    return Diff.between(before?.document, after?.document)
  }
}
