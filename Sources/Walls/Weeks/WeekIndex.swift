import Journey

/// What the versions of a map say, told apart by numbers before any of it is put into words.
///
/// Equal numbers look equal in every language, so that each language renders a saying once.
struct WeekIndex: Sendable {
  /// Where something is said for the first time.
  struct Saying: Sendable, Hashable {
    /// The place of the version, and of the stage in it; the stage is nil for a row of the whole path.
    let version: Int, stage: Int?
    /// Which slot of the stage, as in `WeekState`; for the whole path the place of the row.
    let slot: Int
  }

  /// The versions, oldest first, then the other map of the path where there is one.
  let documents: [Document]
  /// The same as numbers of sayings.
  let states: [WeekState]
  /// What the numbers stand for, in the order in which it came.
  let sayings: [Saying]
  /// The keys of the stages by their numbers, in the order in which they first came.
  let stages: [String]

  /// Reads what some versions say.
  init(_ documents: [Document]) {
    var indexer = WeekIndexer()
    states = documents.enumerated().map { indexer.state(of: $1, version: $0) }
    self.documents = documents
    sayings = indexer.sayings
    stages = indexer.stages
  }
}

/// Numbers what versions say, one version after the other.
private struct WeekIndexer {
  /// What a stage looks like depends on nothing else.
  private struct StageKey: Hashable {
    let bytes: Bytes
    let surroundings: Surroundings
    let names: Int
  }

  /// What tells one saying from another.
  private enum Key: Hashable {
    case around(stage: String, departments: [String])
    case head(stage: String, place: Int, texts: [RowText])
    case cell(stage: String, lane: Int, text: RowText, surroundings: Surroundings?)
    case row(Int, text: RowText)
  }

  /// A stage's place, and the feelings at its neighbours' and its own.
  private struct Surroundings: Hashable {
    let place: Int
    let scores: [Double?]
  }

  private(set) var sayings: [WeekIndex.Saying] = []
  private(set) var stages: [String] = []
  private var numbers: [Key: Int] = [:]
  private var stageNumbers: [String: Int] = [:]
  private var seen: [StageKey: [Int]] = [:]

  mutating func state(of document: Document, version: Int) -> WeekState {
    let reader = RowReader(document)
    let form = document.form
    let curve = EmotionCurve(of: document)
    var state = WeekState()
    for (place, stage) in form.record.groups.flatMap({ form.items($0, at: .top) }).enumerated() {
      let stageNumber = number(ofStage: stage.path.last)
      let scores = (place - 1...place + 1).map { curve.points.indices.contains($0) ? curve.points[$0].after : nil }
      let surroundings = Surroundings(place: place, scores: scores)
      let key = StageKey(bytes: reader.bytes(of: stage.form.node), surroundings: surroundings, names: reader.names.hash)
      if seen[key] == nil {
        seen[key] = keys(of: stage.form, called: stage.path.last, surroundings, reader).enumerated().map { slot, key in
          number(of: key, at: WeekIndex.Saying(version: version, stage: place, slot: slot))
        }
      }
      state.order.append(stageNumber)
      state.slots[stageNumber] = seen[key]
      state.scores[stageNumber] = scores[1]
    }
    state.slots[WeekState.whole] = form.record.wholeRows.enumerated().map { slot, field in
      number(
        of: .row(slot, text: reader.text(of: field, in: form)),
        at: WeekIndex.Saying(version: version, stage: nil, slot: slot))
    }
    return state
  }

  /// The keys of a stage's slots: the element around it, its head, its rows.
  private func keys(
    of stage: Form, called name: String, _ surroundings: Surroundings, _ reader: RowReader
  ) -> [Key] {
    let heading = stage.record.fields.filter { $0.showing == .title || $0.kind.target == .research }
    let cells = stage.record.laneFields.enumerated().map { lane, field in
      Key.cell(
        stage: name, lane: lane, text: reader.text(of: field, in: stage),
        surroundings: Lane.Look(field) == .curve ? surroundings : nil)
    }
    return [
      .around(stage: name, departments: stage.departments),
      .head(stage: name, place: surroundings.place, texts: heading.map { reader.text(of: $0, in: stage) }),
    ] + cells
  }

  private mutating func number(of key: Key, at place: WeekIndex.Saying) -> Int {
    if let known = numbers[key] { return known }
    sayings.append(place)
    numbers[key] = sayings.count - 1
    return sayings.count - 1
  }

  private mutating func number(ofStage key: String) -> Int {
    if let known = stageNumbers[key] { return known }
    stages.append(key)
    stageNumbers[key] = stages.count - 1
    return stages.count - 1
  }
}

extension Record {
  /// The rows that hold the groups, as a journey's stages.
  var groups: [Field] { fields.filter { $0.kind.record?.standing == .group } }

  /// The rows of the whole path that are lists: the others stand in the page's head.
  var wholeRows: [Field] { laneFields.filter { $0.kind.record != nil } }
}

extension Form {
  /// The departments that have a role in it, by id.
  var departments: [String] {
    record.fields.filter { $0.kind.record?.isRole == true }.flatMap(forms).compactMap(\.identity).uniqued()
  }
}
