public import Language

/// A journey as it often is before it is a file: a table with a stage in each column, or in each row.
public struct StageTable: Sendable {
  /// Which way the stages stand.
  public enum Direction: String, Sendable, CaseIterable {
    /// Each stage is a column, each field a row.
    case across
    /// Each stage is a row, each field a column.
    case down
  }

  /// Why a table is no journey.
  public enum Refusal: Error, Sendable {
    /// Neither a row nor a column begins with what fields are called.
    case noFields
    /// There are fields and no stages.
    case noStages
  }

  /// Which way the stages stand.
  public let direction: Direction
  /// What stands above the table in a row of its own, as a title does.
  public let title: String?
  /// The fields that were found, in the order of the table.
  public let fields: [Field]
  /// What was kept in another way, or made up.
  public let remarks: [TableRemark]
  /// What the company's file does not declare, each once.
  public let undeclared: [UndeclaredName]
  /// How many stages there are.
  public var count: Int { stages.count }
  private let stages: [DraftValue]

  /// Reads a table; what references name is looked for in the registry.
  ///
  /// Unless a direction is given, the stages stand across where the first column names more fields than the first row.
  public init(
    _ rows: [[TableCell]], direction asked: Direction? = nil, registry: Registry = Registry(), in tongue: Tongue
  ) throws(Refusal) {
    let isWide = rows.contains { row in row.count { !$0.text.isEmpty } > 1 }
    let above = isWide ? rows.prefix { row in row.count { !$0.text.isEmpty } < 2 } : []
    title = above.lazy.flatMap(\.self).first { !$0.text.isEmpty }?.text
    let grid = TableGrid(Array(rows.dropFirst(above.count)))
    let labels = FieldLabels(of: .stage)
    let (down, across) = (grid.row(0).count { labels[$0] != nil }, grid.column(0).count { labels[$0] != nil })
    guard asked != nil || max(down, across) > 0 else { throw .noFields }
    direction = asked ?? (across >= down ? .across : .down)
    let lines = direction == .across ? grid : grid.turned
    var reading = StageReading(lines, labels, registry, isAcross: direction == .across, tongue)
    reading.read()
    guard !reading.stages.isEmpty else { throw .noStages }
    (stages, fields, remarks) = (reading.stages, reading.fields, reading.remarks)
    undeclared = reading.undeclared
  }

  /// The text of a journey's file.
  public func text(id: String, title: String, owner: String) -> String {
    let journey = Record.journey
    let known = [journey.identity.field: id, journey.title?.name: title]
    let entries = journey.fields.compactMap { field -> (key: String, value: DraftValue)? in
      if let text = known[field.name] { return (field.name, .line(text)) }
      if case .many(let record) = field.kind, record.standing == .group { return (field.name, .list(stages)) }
      // The person who answers for the path is the only other thing that it must have.
      return field.isRequired && field.kind.target == .person ? (field.name, .line(owner)) : nil
    }
    return entries.flatMap { $0.value.lines(under: $0.key, at: 0) }.map { $0 + "\n" }.joined()
  }
}
