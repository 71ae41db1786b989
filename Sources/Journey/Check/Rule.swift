public import Language

/// A piece of practice: what a good map does, and how to see that one does not.
public struct Rule: Sendable {
  /// What is told of one thing that does not follow it.
  struct Advice {
    /// The bytes it points at.
    let span: Range<Int>
    /// What is wrong.
    let message: Words
    /// What to do.
    let hint: Words?
    /// Where it stands inside the form that the rule looks at.
    let steps: [String]

    init(_ span: Range<Int>, in steps: [String] = [], _ message: Words, hint: Words? = nil) {
      self.span = span
      self.steps = steps
      self.message = message
      self.hint = hint
    }
  }

  /// The name by which the company switches it.
  public let name: String
  /// What it finds, as groups of findings and the reference say it.
  public let meaning: Words
  /// How much a finding weighs unless the company switches it.
  public let severity: Finding.Severity
  /// The records whose forms it looks at.
  let records: [Record]
  /// What it finds in one form.
  let find: @Sendable (Form, Scene) -> [Advice]
  /// The required row of these records whose absence is this rule's business.
  let required: String?

  /// Describes a rule that looks at each form of some records.
  init(
    _ name: String, _ severity: Finding.Severity = .warning, meaning: Words, of records: Record...,
    required: String? = nil,
    find: @escaping @Sendable (Form, Scene) -> [Advice]
  ) {
    self.name = name
    self.meaning = meaning
    self.severity = severity
    self.records = records
    self.required = required
    self.find = find
  }

  /// Whether some rule finds the absence of a required row, so that it is not told twice.
  static func findsAbsence(of field: Field, in record: Record) -> Bool {
    byRecord[record.name]?.contains { $0.required == field.name } ?? false
  }
}

/// What a rule knows besides the form it looks at.
struct Scene {
  /// The document in which the form stands.
  let document: Form
  /// Who there is.
  let company: Company
  /// What references find.
  let registry: Registry
  /// The day on which is checked.
  let today: Day

  /// Whether a department is declared, or nothing is.
  func isKnown(department id: String) -> Bool { company.document == nil || company.department(id) != nil }

  /// A department as people call it, in each language.
  func department(_ id: String) -> Words {
    Words(
      registry.name(.department, id, .en), registry.name(.department, id, .ru), registry.name(.department, id, .uk))
  }
}
