import Journey
import Language

/// Turns the versions of a map into fragments, rendering only what it has not seen before.
struct WeekBinder {
  /// What a stage looks like depends on nothing else.
  private struct StageKey: Hashable {
    let bytes: ArraySlice<UInt8>
    let place: Int
    let scores: [Double?]
    /// What the map calls the things inside it, to which any stage may point.
    let names: Int
  }

  /// Likewise for a row of the whole path.
  private struct RowKey: Hashable {
    let row: String
    let bytes: ArraySlice<UInt8>
    let names: Int
  }

  let page: JourneyPage
  /// What versions refer to outside of themselves.
  private let registry: Registry
  /// The places of the rows that any version fills.
  private(set) var filled: Set<Int> = []
  private(set) var fragments = Fragments()
  /// The keys of the stages by their numbers, in the order in which they first came.
  private(set) var stages: [String] = []
  private var numbers: [String: Int] = [:]
  private var seen: [StageKey: [Int?]] = [:]
  private var seenRows: [RowKey: Int?] = [:]

  /// Prepares to bind versions of the map that a page shows.
  init(_ page: JourneyPage) {
    self.page = page
    registry = page.wall.registry.visible(from: page.board.document.form.record, besides: page.wall.company.document)
  }

  /// The rows of a stage, and of the whole path those that it lists.
  private var lanes: [Lane] { page.board.lanes }
  private var rows: [Lane] {
    page.board.document.form.record.lanes(in: page.tongue).filter { $0.field.kind.record != nil }
  }

  /// A version as fragments.
  mutating func bind(_ document: Document) -> WeekState {
    var reader = VersionReader(document: document, registry: registry, tongue: page.tongue)
    let names = document.form.namesHash
    var state = WeekState()
    bindStages(of: &reader, names, in: &state)
    state.slots[WeekState.whole] = rows.map { row in
      let bytes = document.form[row.field.name].map { document.source.bytes[$0.span] } ?? []
      let key = RowKey(row: row.key, bytes: bytes, names: names)
      if let known = seenRows[key] { return known }
      let cell = reader.board.cell(row, of: document.form, at: .top, state: nil)
      let made = cell.isEmpty ? nil : fragments.add(page.view.panel(cell))
      seenRows[key] = .some(made)
      return made
    }
    return state
  }

  private mutating func bindStages(of reader: inout VersionReader, _ names: Int, in state: inout WeekState) {
    let document = reader.document
    let curve = EmotionCurve(of: document)
    let groups = document.form.record.fields.filter { $0.kind.record?.standing == .group }
    for (place, stage) in groups.flatMap({ document.form.items($0, at: .top) }).enumerated() {
      let number = number(of: stage.path.last)
      let scores = (place - 1...place + 1).map { curve.points.indices.contains($0) ? curve.points[$0].after : nil }
      let bytes = document.source.bytes[stage.form.node.span]
      let key = StageKey(bytes: bytes, place: place, scores: scores, names: names)
      if seen[key] == nil {
        let column = reader.board.column(stage.form, at: stage.path, number: place + 1, lanes)
        seen[key] = slots(of: column, at: place, curve)
      }
      state.order.append(number)
      state.slots[number] = seen[key]
      state.scores[number] = scores[1]
    }
  }

  private mutating func slots(of column: Column, at place: Int, _ curve: EmotionCurve) -> [Int?] {
    let view = StageView(
      column: column, place: place, curve: curve, shown: LaneRows(lanes: lanes, shown: page.board.filled),
      week: page.wall.week, view: page.view)
    let cells = lanes.indices.map { lane -> Int? in
      guard !column.cells[lane].isEmpty else { return nil }
      filled.insert(lane)
      return fragments.add(view.cell(lane))
    }
    return [fragments.add(view.around(.none)), fragments.add(view.head)] + cells
  }

  private mutating func number(of key: String) -> Int {
    if let known = numbers[key] { return known }
    stages.append(key)
    numbers[key] = stages.count - 1
    return stages.count - 1
  }

  /// A cell of each row that says nothing, for any stage.
  mutating func voids() -> [Int?] {
    lanes.indices.map { lane in
      let cells = lanes.map { Cell(lane: $0, path: .top, entries: []) }
      let column = Column(
        key: "", path: .top, number: nil, title: "", news: nil, departments: [], basis: nil, since: nil, cells: cells)
      let view = StageView(
        column: column, place: 0, curve: EmotionCurve(of: Document(Source(name: "", bytes: []), as: .journey)),
        shown: LaneRows(lanes: lanes, shown: page.board.filled), week: page.wall.week, view: page.view)
      return fragments.add(view.cell(lane))
    }
  }

  /// What stands before the rows that the page itself does not show and a version fills.
  mutating func labels() -> [Int: Int] {
    let rows = LaneRows(lanes: lanes, shown: page.board.filled)
    let missing = filled.subtracting(page.board.filled).sorted()
    return Dictionary(
      uniqueKeysWithValues: missing.compactMap { lane in
        fragments.add(rows.label(lane, page.tongue)).map { (lane, $0) }
      })
  }
}

/// A version that is read as a board only where something of it was not seen before.
private struct VersionReader {
  let document: Document
  let registry: Registry
  let tongue: Tongue

  lazy var board = BoardReader(Exhibit(document: document), registry: registry, timeline: Timeline(), tongue: tongue)
}

extension Registry {
  /// Without what stands inside of other documents of a kind: hundreds of maps have thousands of things, of which none
  /// can be referred to from this one.
  fileprivate func visible(from record: Record, besides company: Document?) -> Registry {
    var visible = Registry(company.map { [$0] } ?? [])
    for target in Target.allCases where !record.inside.contains(target) {
      for id in ids(target) { if let form = find(target, id) { visible.addAlone(form) } }
    }
    return visible
  }
}

extension Form {
  /// What it calls the things inside it, in a number: equal names, equal numbers.
  fileprivate var namesHash: Int {
    var hasher = Hasher()
    addNames(to: &hasher)
    return hasher.finalize()
  }

  private func addNames(to hasher: inout Hasher) {
    if let target = record.target {
      hasher.combine(target)
      hasher.combine(identity)
      for field in record.fields where field.showing == .title { hasher.combine(self[field.name]?.flat) }
    }
    for field in record.fields where field.kind.record?.holdsNames == true {
      for form in forms(field) { form.addNames(to: &hasher) }
    }
  }
}

extension Record {
  /// As what references find the records inside of it.
  fileprivate var inside: Set<Target> {
    fields.compactMap(\.kind.record).reduce(into: []) { found, record in
      if let target = record.target { found.insert(target) }
      found.formUnion(record.inside)
    }
  }

  /// Whether references find anything in it.
  fileprivate var holdsNames: Bool { target != nil || fields.contains { $0.kind.record?.holdsNames == true } }
}
