import Journey
import Language

/// Turns the versions of a map into fragments, each saying of its index once.
struct WeekBinder {
  let page: JourneyPage
  private let index: WeekIndex
  /// What versions refer to outside of themselves.
  private let registry: Registry
  /// The rows of a stage, and of the whole path those that are lists.
  private let lanes: [Lane], rows: [Lane]
  private let laneRows: LaneRows
  /// The places of the rows that any version fills.
  private(set) var filled: Set<Int> = []
  private(set) var fragments = Fragments()
  /// The fragments of the sayings that were met, nil for one that says nothing.
  private var made: [Int?] = []

  /// Prepares to bind versions of the map that a page shows.
  init(_ page: JourneyPage, _ index: WeekIndex) {
    self.page = page
    self.index = index
    let record = page.board.document.form.record
    registry = page.wall.registry.visible(from: record, besides: page.wall.company.document)
    lanes = page.board.lanes
    rows = record.wholeRows.map { Lane($0, in: page.tongue) }
    laneRows = LaneRows(lanes: page.board.lanes, shown: page.board.filled)
  }

  /// A version of the index as fragments; versions are bound in their order.
  mutating func bind(_ version: Int) -> WeekState {
    // A saying has its number from the first version that says so: what is new here stands behind all that was met.
    var reader = VersionReader(document: index.documents[version], registry: registry, tongue: page.tongue)
    while made.count < index.sayings.count, index.sayings[made.count].version == version {
      made.append(fragment(of: index.sayings[made.count], in: &reader))
    }
    var state = index.states[version]
    state.slots = state.slots.mapValues { slots in slots.map { slot in slot.flatMap { made[$0] } } }
    return state
  }

  private mutating func fragment(of saying: WeekIndex.Saying, in reader: inout VersionReader) -> Int? {
    guard let place = saying.stage else {
      let cell = reader.board.cell(rows[saying.slot], of: reader.document.form, at: .top, state: nil)
      return cell.isEmpty ? nil : fragments.add(page.panel(cell))
    }
    let stage = reader.stages[place]
    let view = view(of: reader.column(at: place), at: place, reader.curve)
    switch saying.slot {
    case 0: return fragments.add(view.around(.none))
    case 1: return fragments.add(view.head)
    default:
      let lane = saying.slot - 2
      let cell = reader.board.cell(lanes[lane], of: stage.form, at: stage.path, state: nil)
      guard !cell.isEmpty else { return nil }
      filled.insert(lane)
      return fragments.add(view.cell(cell, at: lane))
    }
  }

  private func view(of column: Column, at place: Int, _ curve: EmotionCurve) -> StageView {
    StageView(
      column: column, place: place, curve: curve, shown: laneRows, week: page.wall.week, view: page.view)
  }

  /// A cell of each row that says nothing, for any stage.
  mutating func voids() -> [Int?] {
    let column = Column(
      key: "", path: .top, number: nil, title: "", news: nil, departments: [], basis: nil, since: nil, cells: [])
    let view = view(of: column, at: 0, EmotionCurve(of: Document(Source(name: "", bytes: []), as: .journey)))
    return lanes.enumerated().map { place, lane in
      fragments.add(view.cell(Cell(lane: lane, path: .top, entries: []), at: place))
    }
  }

  /// What stands before the rows that the page itself does not show and a version fills.
  mutating func labels() -> [Int: Int] {
    let missing = filled.subtracting(laneRows.shown).sorted()
    return Dictionary(
      uniqueKeysWithValues: missing.compactMap { lane in
        fragments.add(laneRows.label(lane, page.tongue)).map { (lane, $0) }
      })
  }
}

/// A version that is read as a board only where something of it was not seen before.
private struct VersionReader {
  let document: Document
  private let registry: Registry
  private let tongue: Tongue

  init(document: Document, registry: Registry, tongue: Tongue) {
    self.document = document
    self.registry = registry
    self.tongue = tongue
  }

  /// Its stages, and the feelings along them.
  lazy var stages = document.form.record.groups.flatMap { document.form.items($0, at: .top) }
  lazy var curve = EmotionCurve(of: document)
  lazy var board = BoardReader(Exhibit(document: document), registry: registry, tongue: tongue)
  private var columns: [Int: Column] = [:]

  /// The stage at a place, without its rows.
  mutating func column(at place: Int) -> Column {
    if let known = columns[place] { return known }
    let column = board.column(stages[place].form, at: stages[place].path, number: place + 1, [])
    columns[place] = column
    return column
  }
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

extension Record {
  /// As what references find the records inside of it.
  fileprivate var inside: Set<Target> {
    fields.compactMap(\.kind.record).reduce(into: []) { found, record in
      if let target = record.target { found.insert(target) }
      found.formUnion(record.inside)
    }
  }
}
