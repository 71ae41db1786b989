import History
import Journey

extension MapPair {
  /// Whether the reader refused nothing of either version.
  var isReadable: Bool { [before, after].allSatisfy { $0?.document.tree.refusals.isEmpty ?? true } }

  /// What changed; nil where one of the two versions cannot be read.
  var readableChanges: ChangeSet? {
    guard isReadable else { return nil }
    return Diff.between(before?.document, after?.document)
  }
}
