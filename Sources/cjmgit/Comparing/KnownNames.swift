import History
import Journey
import Language

/// The ids that a filter may name: those of the states that are compared.
struct KnownNames {
  private var company: Set<String> = []
  private var roles: Set<String> = []
  private var documents: Set<String> = ["cjm"]
  private var stages: Set<String> = []
  /// Whether everything could be read: else nobody knows what an unreadable map holds.
  private var isWhole = true

  /// The ids of some documents.
  init(_ documents: [Document]) {
    for document in documents { add(document) }
  }

  /// The ids of a state.
  static func all(at sides: Side..., in history: borrowing History) throws -> KnownNames {
    var known = KnownNames([])
    for side in sides {
      for file in try history.files(at: side) { known.add(file.document) }
    }
    return known
  }

  private mutating func add(_ document: Document) {
    if !document.tree.refusals.isEmpty { isWhole = false }
    if !document.id.isEmpty { documents.insert(document.id) }
    company.formUnion(Company(document).departments.map(\.id))
    add(Registry([document]))
    addReferences(in: document.form)
  }

  private mutating func add(_ registry: Registry) { stages.formUnion(registry.ids(.stage)) }

  /// The departments that maps speak of, which is all there is where no company declares any.
  private mutating func addReferences(in form: Form) {
    for field in form.record.fields {
      if field.kind.target == .department { roles.formUnion(form.words(field.name)) }
      if field.kind.target == .department, let id = form.text(field.name) { roles.insert(id) }
      for inner in form.forms(field) { addReferences(in: inner) }
    }
  }

  /// Refuses what a filter names and nothing is called.
  func check(_ filter: ChangeFilter, _ tongue: Tongue) throws {
    guard isWhole else { return }
    let departments = company.isEmpty ? roles : company
    try check(filter.department, among: departments, as: .department, in: company.isEmpty ? .maps : .company, tongue)
    try check(filter.journey, among: documents, as: .journey, in: .maps, tongue)
    try check(filter.stage, among: stages, as: .stage, in: .maps, tongue)
  }

  private func check(
    _ ids: [String], among known: Set<String>, as option: FilterWords.Option, in place: FilterWords.Place,
    _ tongue: Tongue
  ) throws {
    for id in ids where !known.contains(id) {
      throw FilterWords.unknown(id, among: known.sorted(), as: option, in: place, tongue)
    }
  }
}
