extension Merge {
  /// One of the three versions that a merge is made of.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// The version that both others come from.
    case base
    /// The version that is merged into.
    case ours
    /// The version that is merged in.
    case theirs
  }
}

typealias Side = Merge.Side

/// The same thing in each of the three versions.
struct Three<Value> {
  var base: Value
  var ours: Value
  var theirs: Value

  init(_ base: Value, _ ours: Value, _ theirs: Value) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  init(all value: Value) { self.init(value, value, value) }

  subscript(side: Side) -> Value {
    get {
      switch side {
      case .base: base
      case .ours: ours
      case .theirs: theirs
      }
    }
    set {
      switch side {
      case .base: base = newValue
      case .ours: ours = newValue
      case .theirs: theirs = newValue
      }
    }
  }

  /// The three in the order base, ours, theirs.
  var all: [Value] { [base, ours, theirs] }

  func map<Other>(_ change: (Value) throws -> Other) rethrows -> Three<Other> {
    try Three<Other>(change(base), change(ours), change(theirs))
  }

  func zip<Other>(_ others: Three<Other>) -> Three<(Value, Other)> {
    Three<(Value, Other)>((base, others.base), (ours, others.ours), (theirs, others.theirs))
  }

  /// Whose value stands: the one that changed it, ours where both changed it alike; nil where they changed it differently.
  func winner(_ areEqual: (Value, Value) -> Bool) -> Side? {
    if areEqual(ours, theirs) { return .ours }
    if areEqual(base, ours) { return .theirs }
    return areEqual(base, theirs) ? .ours : nil
  }
}

extension Three: Sendable where Value: Sendable {}

extension Three where Value: Equatable {
  /// Whose value stands; nil where both changed it differently.
  var winner: Side? { winner(==) }

  /// The value that stands; ours where both changed it differently.
  var settled: Value { self[winner ?? .ours] }

  var areEqual: Bool { base == ours && ours == theirs }
}

extension Three where Value == Bool {
  static let everywhere = Three(all: true)
}
