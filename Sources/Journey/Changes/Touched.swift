/// The departments whose work a place concerns: those named there, behind those of everything around it.
///
/// Linked, not copied: a large map has many changes below the same few departments.
final class Touched: Sendable {
  fileprivate let around: Touched?
  fileprivate let own: [String]

  init(_ own: [String], around: Touched?) {
    self.own = own
    self.around = around
  }

  /// Adds the departments of one more record in its versions, and of where it stood before.
  init(_ spot: Spot, around: Touched?) {
    var departments = Departments()
    for form in spot.forms { departments.add(form) }
    for form in spot.formerHolders { departments.add(form) }
    own = departments.ids
    self.around = around
  }
}

extension Sequence<Touched> {
  /// The ids of the departments, each once, the outer before the inner.
  var ids: [String] {
    var seen: Set<ObjectIdentifier> = []
    var ids: [String] = []
    for touched in self {
      var chain: [Touched] = []
      var next: Touched? = touched
      while let current = next, seen.insert(ObjectIdentifier(current)).inserted {
        chain.append(current)
        next = current.around
      }
      for current in chain.reversed() { ids += current.own }
    }
    return ids.uniqued()
  }
}
