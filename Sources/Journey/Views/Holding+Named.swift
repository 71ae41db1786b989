extension Holding {
  /// Whether a path names it, or something around it; rows that hold records may be left out: `checkout/gap`.
  public func isNamed(by path: Path) -> Bool {
    var wanted = path.steps[...]
    for step in steps {
      guard let next = wanted.first else { return true }
      if ExactText(next) == ExactText(step.name) {
        wanted.removeFirst()
      } else if !step.maySkip {
        return false
      }
    }
    return wanted.isEmpty
  }

  /// The steps of its path, each with whether it says no more than of what kind the next is.
  private var steps: [(name: String, maySkip: Bool)] {
    var record: Record? = forms.first?.record
    var isID = false
    return path.steps.map { step in
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
