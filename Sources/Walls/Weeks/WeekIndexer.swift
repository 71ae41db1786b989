import Journey

/// Numbers what versions say, one version after the other.
struct WeekIndexer {
  /// What a stage looks like depends on nothing else.
  private struct StageKey: Hashable {
    let bytes: Bytes
    let surroundings: Surroundings
    let names: [Int]
  }

  /// What tells one saying from another; the stage of a row is nil for a row of the whole path.
  private enum Key: Hashable {
    case around(stage: String, departments: [String])
    case head(stage: String, place: Int, texts: [RowText])
    case row(stage: String?, place: Int, text: RowText, surroundings: Surroundings?)
    case rowOf(things: [Int], stage: String?, place: Int, departments: [String])
    case thing(Path, RowText)
  }

  /// A stage's place, and the feelings at its neighbours' and its own.
  private struct Surroundings: Hashable {
    let place: Int
    let scores: [Double?]
  }

  /// A version that is being read.
  private struct Reading {
    let number: Int
    let rows: RowReader
  }

  /// What was said so far, and the keys of the stages in the order in which they came.
  private(set) var sayings: [Saying] = []
  private(set) var stages: [String] = []
  private var numbers: [Key: Int] = [:]
  private var stageNumbers: [String: Int] = [:]
  private var seen: [StageKey: [Int?]] = [:]
  /// What stages refer to, by how they are written.
  private var spots: [Bytes: [Names.Spot]] = [:]

  /// Numbers what a version says.
  mutating func state(of document: Document, _ reader: RowReader, version: Int) -> WeekState {
    let reading = Reading(number: version, rows: reader)
    let form = document.form
    let points = EmotionCurve(of: document).points
    var state = WeekState()
    for (place, stage) in form.placedGroups.enumerated() {
      let number = self.number(ofStage: stage.path.last)
      let scores = (place - 1...place + 1).map { points.indices.contains($0) ? points[$0].after : nil }
      let surroundings = Surroundings(place: place, scores: scores)
      let bytes = reader.bytes(of: stage.form.node)
      let names = reader.names.numbers(of: spots(of: stage.form, as: bytes))
      let key = StageKey(bytes: bytes, surroundings: surroundings, names: names)
      if seen[key] == nil { seen[key] = slots(of: stage.form, at: stage.path, surroundings, reading) }
      state.order.append(number)
      state.slots[number] = seen[key]
      state.scores[number] = scores[1]
    }
    state.slots[WeekState.whole] = form.record.wholeRows.enumerated().map { place, field in
      slot(field, of: form, at: .top, place, nil, reading)
    }
    return state
  }

  /// A stage's slots: the element around it, its head, its rows.
  private mutating func slots(
    of stage: Form, at path: Path, _ surroundings: Surroundings, _ reading: Reading
  ) -> [Int?] {
    let heading = stage.record.fields.filter { $0.showing == .title || $0.kind.target == .research }
    let texts = heading.map { reading.rows.text(of: $0, in: stage) }
    let place = surroundings.place
    let around = number(
      of: .around(stage: path.last, departments: stage.departments), .around(place), in: reading)
    let head = number(of: .head(stage: path.last, place: place, texts: texts), .head(place), in: reading)
    return [around, head]
      + stage.record.laneFields.enumerated().map { slot($1, of: stage, at: path, $0, surroundings, reading) }
  }

  /// What a row says: its things each by itself where it holds such; nil where it is not there.
  private mutating func slot(
    _ field: Field, of form: Form, at path: Path, _ place: Int, _ surroundings: Surroundings?, _ reading: Reading
  ) -> Int? {
    let look = Lane.Look(field)
    let stage = surroundings == nil ? nil : path.last
    guard look == .cards || look == .figures else {
      let key = Key.row(
        stage: stage, place: place, text: reading.rows.text(of: field, in: form),
        surroundings: look == .curve ? surroundings : nil)
      return number(of: key, surroundings.map { .cell(stage: $0.place, lane: place) } ?? .row(place), in: reading)
    }
    let shown = form.shown(field, at: path)
    guard !shown.isEmpty else { return nil }
    let things = shown.map { thing in
      let key = Key.thing(thing.path, reading.rows.text(of: thing.form))
      return number(of: key, .thing(thing.form, thing.path, look), in: reading)
    }
    let departments = stage == nil ? [] : shown.flatMap { $0.form.departmentsInside }.uniqued()
    let key = Key.rowOf(things: things, stage: stage, place: place, departments: departments)
    let subject =
      surroundings.map { Saying.Subject.cellOf(things, stage: $0.place, lane: place, departments: departments) }
      ?? .rowOf(things, place)
    return number(of: key, subject, in: reading)
  }

  private mutating func number(of key: Key, _ subject: Saying.Subject, in reading: Reading) -> Int {
    if let known = numbers[key] { return known }
    sayings.append(Saying(version: reading.number, subject: subject))
    numbers[key] = sayings.count - 1
    return sayings.count - 1
  }

  private mutating func spots(of stage: Form, as bytes: Bytes) -> [Names.Spot] {
    if let known = spots[bytes] { return known }
    let made = stage.spots
    spots[bytes] = made
    return made
  }

  private mutating func number(ofStage key: String) -> Int {
    if let known = stageNumbers[key] { return known }
    stages.append(key)
    stageNumbers[key] = stages.count - 1
    return stages.count - 1
  }
}

extension Record {
  /// The rows of the whole path that are lists: the others stand in the page's head.
  var wholeRows: [Field] { laneFields.filter { $0.kind.record != nil } }
}

extension Form {
  /// The departments that it names, itself and in its parts.
  fileprivate var departmentsInside: [String] {
    departmentsNamed + record.fields.filter { $0.kind.record != nil }.flatMap(forms).flatMap(\.departmentsInside)
  }
}
