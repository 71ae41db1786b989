import Journey
import Language

/// Turns the versions of a map into fragments, each saying of its index once.
struct WeekBinder {
  let page: JourneyPage
  private let index: WeekIndex
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
    lanes = page.board.lanes
    rows = page.board.document.form.record.wholeRows.map { Lane($0, in: page.tongue) }
    laneRows = LaneRows(lanes: page.board.lanes, shown: page.board.filled)
  }

  /// A version of the index as fragments; versions are bound in their order.
  mutating func bind(_ version: Int) -> WeekState {
    // A saying has its number from the first version that says so: what is new here stands behind all that was met.
    var reader = VersionReader(index.versions[version], tongue: page.tongue)
    while made.count < index.sayings.count, index.sayings[made.count].version == version {
      made.append(fragment(of: index.sayings[made.count].subject, in: &reader))
    }
    var state = index.states[version]
    state.slots = state.slots.mapValues { slots in slots.map { slot in slot.flatMap { made[$0] } } }
    return state
  }

  private mutating func fragment(
    of subject: Saying.Subject, in reader: inout VersionReader
  ) -> Int? {
    switch subject {
    case .around(let place):
      return fragments.add(view(of: reader.column(at: place), at: place, reader.curve).around(.none))
    case .head(let place): return fragments.add(view(of: reader.column(at: place), at: place, reader.curve).head)
    case .cell(let place, let lane):
      let stage = reader.stages[place]
      let cell = reader.board.cell(lanes[lane], of: stage.form, at: stage.path, state: nil)
      guard !cell.isEmpty else { return nil }
      filled.insert(lane)
      return fragments.add(view(of: place, in: &reader).cell(cell, at: lane))
    case .row(let place):
      let cell = reader.board.cell(rows[place], of: reader.document.form, at: .top, state: nil)
      return cell.isEmpty ? nil : fragments.add(page.view.panel(cell))
    case .cellOf(let things, let place, let lane, let departments):
      filled.insert(lane)
      let cell = Cell(lane: lanes[lane], path: reader.stages[place].path / lanes[lane].key, entries: [])
      let view = view(of: place, in: &reader)
      return put(
        things, into: view.around(cell, at: lane, isVoid: false, departments: departments, .none), lanes[lane])
    case .rowOf(let things, let place):
      let cell = Cell(lane: rows[place], path: .top / rows[place].key, entries: [])
      return put(things, into: page.view.panel(cell, .none), rows[place])
    case .thing(let form, let path, let look):
      return fragments.add(page.view.entry(reader.board.thing(form, at: path, in: nil), look))
    }
  }

  /// A row whose things are fragments already.
  private mutating func put(_ things: [Int], into shell: Markup, _ lane: Lane) -> Int? {
    guard let shell = fragments.addShell(shell), let heading = fragments.add(lane.heading) else { return nil }
    return fragments.branch([shell, heading] + things.compactMap { made[$0] })
  }

  /// A stage of which nothing but rows is shown.
  private func view(of place: Int, in reader: inout VersionReader) -> StageView {
    view(of: .bare(reader.stages[place].path.last), at: place, reader.curve)
  }

  private func view(of column: Column, at place: Int, _ curve: EmotionCurve) -> StageView {
    StageView(
      column: column, place: place, curve: curve, shown: laneRows, week: page.wall.week, view: page.view)
  }

  /// A cell of each row that says nothing, for any stage.
  mutating func voids() -> [Int?] {
    let view = view(of: .bare(""), at: 0, EmotionCurve(of: Document(Source(name: "", bytes: []), as: .journey)))
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
  private let names: Registry
  private let tongue: Tongue

  init(_ version: WeekIndex.Version, tongue: Tongue) {
    document = version.document
    names = version.names
    self.tongue = tongue
  }

  /// Its stages, and the feelings along them.
  lazy var stages = document.form.placedGroups
  lazy var curve = EmotionCurve(of: document)
  lazy var board = BoardReader(still: document, names: names, tongue: tongue)
  private var columns: [Int: Column] = [:]

  /// The stage at a place, without its rows.
  mutating func column(at place: Int) -> Column {
    if let known = columns[place] { return known }
    let column = board.column(stages[place].form, at: stages[place].path, number: place + 1, [])
    columns[place] = column
    return column
  }
}

extension Column {
  /// A stage of which its rows need to know the key alone.
  fileprivate static func bare(_ key: String) -> Column {
    Column(key: key, path: .top, number: nil, title: "", news: nil, departments: [], basis: nil, since: nil, cells: [])
  }
}
