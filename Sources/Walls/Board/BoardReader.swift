public import Journey
public import Language
import Telling

/// Walks the schema's rows over a map and its week, and makes the board of them.
struct BoardReader {
  let exhibit: Exhibit
  /// What figures were in earlier versions, oldest first, by where they sit.
  let figures: [Path: [Double]]
  let teller: Teller
  /// The things that changed, by where they sit.
  let items: [Path: Item]
  /// The things that are gone, by the row that they stood in, and those that went elsewhere.
  let removed: [Path: [Item]]
  let departed: [Path: [(form: Form, to: Path)]]
  let tongue: Tongue
  private let changes: ChangeSet
  /// Whether it may say what claims rest on.
  private let saysBasis: Bool

  init(_ exhibit: Exhibit, registry: Registry, figures: [Path: [Double]] = [:], tongue: Tongue) {
    self.exhibit = exhibit
    self.figures = figures
    self.tongue = tongue
    saysBasis = !registry.isPublic
    // Where nothing hung a week ago all would be new, which says nothing.
    changes = exhibit.former == nil ? Diff.between(exhibit.document, exhibit.document) : exhibit.changes
    teller = Teller(changes, in: tongue, before: exhibit.formerRegistry, after: registry, sayingDegrees: true)
    items = Dictionary(changes.items.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    removed = Dictionary(grouping: changes.items.filter { $0.after == nil }, by: \.path.parent)
    departed = Dictionary(
      changes.groups.map { ($0.path, $0.departed) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a map in which nothing changed; `names` knows all that it refers to, itself included.
  init(still document: Document, names: Registry, tongue: Tongue) {
    exhibit = Exhibit(document: document)
    figures = [:]
    self.tongue = tongue
    saysBasis = !names.isPublic
    changes = ChangeSet(before: document, after: document, groups: [])
    teller = Teller(changes, in: tongue, names: names, sayingDegrees: true)
    (items, removed, departed) = ([:], [:], [:])
  }

  /// The whole board.
  var board: Board {
    let form = exhibit.document.form
    let groups = form.record.groupFields
    let lanes = groups.first?.kind.record?.lanes(in: tongue) ?? []
    let whole = form.record.lanes(in: tongue).map { cell($0, of: form, at: .top, state: items[.top]) }
    let columns = form.placedGroups.enumerated().map { place, stage in
      column(stage.form, at: stage.path, number: place + 1, lanes)
    }
    let gone = groups.flatMap { removed[.top / $0.name] ?? [] }.compactMap { item in
      item.before.map { column($0, at: item.path, number: nil, lanes.map { $0 }) }
    }
    return Board(
      document: exhibit.document, tongue: tongue, title: teller.name(form), news: headline(at: .top),
      whole: whole.filter { !$0.isEmpty },
      lanes: lanes, columns: columns, curve: EmotionCurve(of: exhibit.document, before: exhibit.former), gone: gone,
      departments: departments(whole, columns))
  }

  /// A stage; `number` is nil for one that is gone.
  func column(_ form: Form, at path: Path, number: Int?, _ lanes: [Lane]) -> Column {
    let cells = lanes.map { lane in
      // A stage that is gone hangs there by its name alone.
      number == nil
        ? Cell(lane: lane, path: path / lane.key, entries: []) : cell(lane, of: form, at: path, state: items[path])
    }
    return Column(
      key: path.last, path: path, number: number, title: teller.name(form), news: headline(at: path),
      departments: form.departments, basis: basis(of: form),
      since: form.identity.flatMap { exhibit.stageWeeks[$0] }, cells: cells)
  }

  /// What a row says of a record.
  func cell(_ lane: Lane, of form: Form, at path: Path, state: Item?) -> Cell {
    let entries =
      lane.field.kind.record == nil
      ? [value(lane.field, of: form, at: path, state: state)].compactMap(\.self)
      : things(lane.field, in: form, at: path, item: state)
    return Cell(lane: lane, path: path / lane.key, entries: entries)
  }

  /// What a thing rests on; nil where its record has no row that could say so.
  func basis(of form: Form) -> (basis: Basis, research: [String])? {
    guard saysBasis, form.record.fields.contains(where: { $0.kind.target == .research }) else { return nil }
    return teller.basis(of: form)
  }

  private func departments(_ whole: [Cell], _ columns: [Column]) -> [Reference] {
    let ids = columns.flatMap { $0.departments + $0.cells.flatMap(\.departments) } + whole.flatMap(\.departments)
    return ids.uniqued().map { Reference(target: .department, id: $0, name: teller.department($0)) }
  }
}

extension Board {
  /// Makes the board of an exhibit.
  ///
  /// `registry` knows what the map refers to outside of itself; `figures` is what figures were in earlier versions.
  public init(of exhibit: Exhibit, registry: Registry, in tongue: Tongue, figures: [Path: [Double]] = [:]) {
    self = BoardReader(exhibit, registry: registry, figures: figures, tongue: tongue).board
  }
}
