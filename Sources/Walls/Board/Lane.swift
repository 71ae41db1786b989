public import Journey
import Language

/// A row of the schema as it hangs on the wall, the same for all stages.
public struct Lane: Sendable {
  /// What a row looks like.
  public enum Look: String, Sendable, Hashable {
    /// A line through all stages.
    case curve
    /// A degree with its word.
    case meter
    /// Paragraphs.
    case text
    /// A list of short texts.
    case words
    /// A short fact.
    case fact
    /// Figures against their targets.
    case figures
    /// Things of their own, each a card.
    case cards
    /// Parts of the thing around them, each a line.
    case parts
  }

  /// The row.
  public let field: Field
  /// What people call it.
  public let label: String
  /// What it looks like.
  public let look: Look

  /// What tells it from the others: the row's name.
  public var key: String { field.name }

  /// Shows a row.
  init(_ field: Field, in tongue: Tongue) {
    self.field = field
    label = field.label[tongue]
    look = Look(field)
  }
}

extension Lane.Look {
  /// What a row looks like follows from its kind and from what its records stand for.
  init(_ field: Field) {
    self =
      switch field.kind {
      case .score: field.showing == .headline ? .curve : .meter
      case .level: .meter
      case .line, .prose: .text
      case .lines, .names, .switches: .words
      case .id, .number, .flag, .date, .span, .choice, .ref, .refs: .fact
      case .one: .parts
      case .many(let record):
        record.fields.contains { !$0.formulas.isEmpty } ? .figures : record.standing == .part ? .parts : .cards
      }
  }
}

extension Record {
  /// The rows that hang on the wall, from the top down: all but the identity, the title and the groups.
  var laneFields: [Field] {
    let rows = fields.filter { field in
      field.name != identity.field && field.showing != .title && field.kind.record?.standing != .group
    }
    return rows.enumerated().sorted { ($0.element.chapter, $0.offset) < ($1.element.chapter, $1.offset) }
      .map(\.element)
  }

  /// The same with what people call them.
  func lanes(in tongue: Tongue) -> [Lane] { laneFields.map { Lane($0, in: tongue) } }
}
