public import Language

/// A named group of fields: a stage, a touchpoint, a KPI.
///
/// One object, pointed to by every form and change of its kind: the table is large and never copied.
public final class Record: Sendable {
  /// By what an item of a list is told from its neighbours.
  public enum Identity: Sendable, Hashable {
    /// An id of its own, unique among its kind within the document, so that the item may move between lists.
    case own(String)
    /// A field that is unique within its list only: a reference, or a text.
    case local(String)
    /// Nothing: items are compared as wholes.
    case none

    /// The field that carries the identity.
    public var field: String? {
      switch self {
      case .own(let name), .local(let name): name
      case .none: nil
      }
    }
  }

  /// What a change in the record belongs to when people read of it.
  public enum Standing: Sendable, Hashable {
    /// The document itself.
    case document
    /// A group of items with a heading of its own: a stage.
    case group
    /// One thing that changed, printed and counted as one.
    case item
    /// A part of the thing around it.
    case part
  }

  /// What the head of a told change begins with.
  public enum Heading: Sendable, Hashable { case title, noun }

  /// The record's name in the code, the JSON Schema and the reference.
  public let name: String
  /// What people call one of them.
  public let noun: Noun
  /// By what it is told from its neighbours.
  public let identity: Identity
  /// As what references find it.
  public let target: Target?
  /// What a change in it belongs to.
  public let standing: Standing
  /// Its place among the items of one class, smaller first; nil where the schema's own order decides.
  public let rank: Int?
  /// What the head of a told change begins with.
  public let heading: Heading
  /// Verbs that replace the general ones for whole records.
  public let verbs: [Verb: Verb]
  /// Whether each `line` and `prose` in it may be a map from language to text in place of a text.
  ///
  /// It is said of a document and holds for all records inside it: see `localised`.
  public let isLocalised: Bool
  /// The rows, in the order of the reference.
  public let fields: [Field]
  /// The row that says what an item of this record is called.
  public let title: Field?
  /// The identity's row where a list may be written short, `- sales` for `- id: sales`: it is the only required one, and
  /// a reference or a text.
  public let shortField: Field?
  /// The places of the rows that hold records, of those that must be written, and of those that may be calculated.
  let nested: [Int], required: [Int], calculated: [Int]
  /// The places of the rows inside which references find anything.
  let holders: [Int]

  /// Describes a record; its rows stand in the trailing closure.
  public convenience init(
    _ name: String, _ noun: Noun, identity: Identity = .own("id"), target: Target? = nil,
    standing: Standing = .item, rank: Int? = nil, heading: Heading = .noun, verbs: [Verb: Verb] = [:],
    @Rows fields: () -> [Field]
  ) {
    self.init(
      name, noun, identity: identity, target: target, standing: standing, rank: rank, heading: heading, verbs: verbs,
      localised: false, rows: fields())
  }

  private init(
    _ name: String, _ noun: Noun, identity: Identity, target: Target?, standing: Standing, rank: Int?,
    heading: Heading, verbs: [Verb: Verb], localised: Bool, rows: [Field]
  ) {
    self.name = name
    self.noun = noun
    self.identity = identity
    self.target = target
    self.standing = standing
    self.rank = rank
    self.heading = heading
    self.verbs = verbs
    isLocalised = localised
    fields = rows
    title = rows.first { $0.showing == .title }
    shortField = Self.short(rows, by: identity.field)
    nested = rows.indices.filter { rows[$0].kind.record != nil }
    holders = nested.filter { place in
      rows[place].kind.record.map { $0.target != nil || !$0.holders.isEmpty } ?? false
    }
    required = rows.indices.filter { rows[$0].isRequired }
    calculated = rows.indices.filter { !rows[$0].formulas.isEmpty }
  }

  /// The row of that name, nil where the record has none.
  public subscript(name: String) -> Field? { fields.first { $0.name == name } }

  /// The place of the row of that name among `fields`.
  ///
  /// The search begins behind the row found last: people write keys in about the order of the table, and then the next
  /// row is the one.
  func place(of name: String, after last: Int = -1) -> Int? {
    let start = min(last + 1, fields.count)
    return fields[start...].firstIndex { $0.name == name } ?? fields[..<start].firstIndex { $0.name == name }
  }

  /// The place of a row among `fields`; nil for one of another record.
  func place(of field: Field) -> Int? { fields.firstIndex { $0 === field } }

  /// The same record with one more row at its end.
  public func adding(_ field: Field) -> Record {
    with(fields + [field], localised: isLocalised)
  }

  /// The same record and all records inside it, with texts that may be written in several languages.
  public var localised: Record {
    let rows = fields.map { field in
      switch field.kind {
      case .one(let record): field.with(.one(record.localised))
      case .many(let record): field.with(.many(record.localised))
      default: field
      }
    }
    return with(rows, localised: true)
  }

  private func with(_ rows: [Field], localised: Bool) -> Record {
    Record(
      name, noun, identity: identity, target: target, standing: standing, rank: rank, heading: heading, verbs: verbs,
      localised: localised, rows: rows)
  }

  private static func short(_ rows: [Field], by identity: String?) -> Field? {
    guard let field = rows.first(where: { $0.name == identity }) else { return nil }
    guard rows.allSatisfy({ !$0.isRequired || $0.name == identity }) else { return nil }
    switch field.kind {
    case .ref, .line: return field
    default: return nil
    }
  }
}
