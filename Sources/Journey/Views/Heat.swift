/// Where a journey hurts, stage by stage: how far reality falls short, and how sharp its open pains are.
public struct Heat: Sendable, Hashable {
  /// How it stands with one stage.
  public struct Point: Sendable, Hashable {
    /// The id of the stage; empty where it has none.
    public let stage: String
    /// How far reality falls short of the expectation, 1 … 5; nil where nothing is said.
    public let gap: Int?
    /// How sharp the sharpest open pain is, 1 … 5; nil where none is open.
    public let pain: Int?
    /// How many pains are open.
    public let pains: Int
  }

  /// The stages in their order.
  public let points: [Point]

  /// Reads the stages of a journey.
  public init(of document: Document) {
    points = document.form.groups.map { stage in
      let open = stage.within.filter { $0.record.target == .pain && $0.isOpen }
      return Point(
        stage: stage.identity ?? "", gap: stage.degree(.headline),
        pain: open.map { $0.degree(.context) ?? 1 }.max(), pains: open.count)
    }
  }
}

extension Form {
  /// The groups of a document, in their order: the stages of a journey.
  public var groups: [Form] {
    record.fields.filter { $0.kind.record?.standing == .group }.flatMap { forms($0) }
  }

  /// The records inside it, to any depth, in the order of the schema.
  var within: [Form] {
    record.fields.filter { $0.kind.record != nil }.flatMap { forms($0) }.flatMap { [$0] + $0.within }
  }

  /// Whether the state at its head is one in which a thing is open.
  public var isOpen: Bool {
    record.fields.contains { field in
      field.showing == .headline && value(field).map { field.kind.choices?[$0.text]?.mark == .open } ?? false
    }
  }

  /// The degree from 1 to 5, lower being better, that is shown in a place; nil where there is none.
  fileprivate func degree(_ showing: Showing) -> Int? {
    let field = record.fields.first { field in
      if case .level = field.kind { field.showing == showing && field.direction == .down } else { false }
    }
    return field.flatMap(value)?.number.map { Int($0.rounded()) }
  }
}
