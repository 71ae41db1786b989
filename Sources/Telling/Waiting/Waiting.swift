public import Journey
public import Language

/// Something in the maps that waits for somebody.
public struct Waiting: Sendable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// It got worse this week.
    case regression
    /// A department joined a stage this week.
    case joined
    /// Departments have not answered to what another one changed.
    case uncoordinated
    /// A sharp pain point without a day by which it is to be cured.
    case withoutDue
    /// Something is due soon, or was.
    case due(Day)
  }

  /// What it is.
  public let kind: Kind
  /// The id of the journey.
  public let journey: String
  /// The number of the stage, from 1; nil outside the stages.
  public let stage: Int?
  /// The thing that it speaks of.
  public let path: Path
  /// The id of the person who is to do it.
  public let who: String?
  /// What it is, in a language.
  public let text: String

  /// Writes down what waits.
  public init(kind: Kind, journey: String, stage: Int?, path: Path, who: String? = nil, text: String) {
    self.kind = kind
    self.journey = journey
    self.stage = stage
    self.path = path
    self.who = who
    self.text = text
  }
}

extension Waiting.Kind {
  /// The place of the kind among the others; of what is due, earlier days first.
  public var rank: Int {
    switch self {
    case .regression: 0
    case .joined: 1
    case .uncoordinated: 2
    case .withoutDue: 3
    case .due(let day): 4 + max(0, day.number)
    }
  }

  /// Whether a command of its own lists all of the kind.
  public var isListedElsewhere: Bool { if case .uncoordinated = self { true } else { false } }

  /// Its name in JSON.
  public var name: String {
    switch self {
    case .regression: "regression"
    case .joined: "joined"
    case .uncoordinated: "uncoordinated"
    case .withoutDue: "without-due"
    case .due: "due"
    }
  }
}
