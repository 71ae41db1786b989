extension Path {
  /// How one path stands to another that a person typed.
  public enum Naming: Sendable {
    /// It is that of something else.
    case other
    /// It is that of something inside of what was named.
    case inside
    /// It is what was named.
    case itself
  }

  /// Whether a path as people type it names this one, or something around it.
  ///
  /// Steps that hold records may be left out: `checkout/gap` for `stages/checkout/gap`. The record is that of the document.
  public func naming(by wanted: Path, in record: Record?) -> Naming {
    var wanted = wanted.steps[...]
    for step in marked(in: record) {
      guard let next = wanted.first else { return .inside }
      if ExactText(next) == ExactText(step.name) {
        wanted.removeFirst()
      } else if !step.maySkip {
        return .other
      }
    }
    return wanted.isEmpty ? .itself : .other
  }

  /// The shortest way to write it: without the steps that say no more than of what kind the next is.
  ///
  /// The last step stays, whatever it is.
  public func short(in record: Record?) -> Path {
    let steps = marked(in: record)
    return Path(steps.enumerated().filter { !$1.maySkip || $0 == steps.count - 1 }.map(\.element.name))
  }

  /// The steps, each with whether it says no more than of what kind the next is.
  private func marked(in record: Record?) -> [(name: String, maySkip: Bool)] {
    var record = record
    var isID = false
    return steps.map { step in
      if isID {
        isID = false
        return (step, false)
      }
      let inner = record?[step]?.kind
      record = inner?.record
      if case .many? = inner { isID = true }
      return (step, inner?.record != nil)
    }
  }
}
