public import Journey

/// A map as a service blueprint: what the customer does, who works for it in sight and out of sight, what each handoff loses.
public struct Blueprint: Sendable {
  /// A place of the path where the customer does something, and the handoff to the next one.
  public struct Step: Sendable {
    /// Where it sits in the map, and what it is called.
    public let path: Path, title: String
    /// What the customer does there; nil where the map does not say.
    public let action: String?
    /// The flags that are set on it: a moment of truth.
    public let flags: [String]
    /// What is not carried over to the next place, by row.
    public let losses: [Fact]
    /// The next place on the path; nil behind the last one.
    public internal(set) var next: String?
  }

  /// Somebody or something that works for a stage.
  public struct Work: Sendable {
    /// Where it sits in the map, and what it is called: a department, a process.
    public let path: Path, title: String
    /// What is done there, how it stands, who carries it out.
    public let facts: [Fact]
    /// The place at which it is done, where that is not the stage as such.
    public let place: String?
    /// The departments that it names, by id.
    public let departments: [String]
  }

  /// One department that works for another.
  public struct Link: Sendable {
    /// Who works, and for whom.
    public let provider: Reference?, customer: Reference
    /// At what, and where that sits in the map.
    public let work: String, path: Path
  }

  /// A stage of the path.
  public struct Stage: Sendable {
    /// The stage on the board.
    public let column: Column
    /// What the customer does, in order.
    public internal(set) var steps: [Step]
    /// Who and what works for it, by band.
    public let works: [Band: [Work]]
  }

  /// The stages in order.
  public let stages: [Stage]
  /// Who works for whom, in the order of the path.
  public let chain: [Link]

  /// Whether it says anything at all.
  public var isEmpty: Bool { stages.allSatisfy { $0.steps.isEmpty && $0.works.values.allSatisfy(\.isEmpty) } }
}
