import Journey
import TestSupport

extension SteadyWriter {
  /// The lines of a map whose keys stand in a column; one that begins on its parent's line has nothing above it.
  mutating func map(_ thing: Thing, at column: Int, isFirst: Bool) -> [String] {
    var lines: [String] = []
    for row in written(thing) {
      let place = Place(serial: thing.serial, row: row.name, aspect: .value)
      if !(isFirst && lines.isEmpty) { lines += above(place, column) }
      if let content = thing.contents[row.name] {
        lines += entry(place, row, content, at: column)
      } else {
        var chance = draw(place.about(.idle))
        lines.append(pad(column) + row.name + ":" + (chance.pick(["", " ''", " []", " {}"]) ?? ""))
      }
    }
    return lines
  }

  /// The rows that are written: those that hold something, but not every default; now and then an empty one.
  func written(_ thing: Thing, isFlow: Bool = false) -> [Field] {
    let rows = thing.rows.filter { row in
      let place = Place(serial: thing.serial, row: row.name, aspect: .idle)
      var chance = peek(place)
      guard let content = thing.contents[row.name] else { return row.isIdle && !isFlow && chance.flip(1) }
      return !(content.isJust(Maker.absent(row, in: thing)) && chance.flip(50))
    }
    var order = peek(Place(serial: thing.serial, aspect: .rank))
    let isShuffled = order.flip(40)
    let ranks = thing.rows.indices.map { index -> Int in
      let place = Place(serial: thing.serial, row: thing.rows[index].name, aspect: .rank)
      var chance = peek(place)
      return isShuffled || isRestyled(place) ? chance.number(0...40) : index
    }
    let places = Dictionary(uniqueKeysWithValues: zip(thing.rows.map(\.name), zip(ranks, thing.rows.indices)))
    return rows.sorted { places[$0.name] ?? (0, 0) < places[$1.name] ?? (0, 0) }
  }

  private mutating func entry(_ place: Place, _ row: Field, _ content: Thing.Content, at column: Int) -> [String] {
    var spelling = draw(place.about(.key))
    _ = draw(place.about(.rank))
    let key = pad(column) + (spelling.flip(isRestyled(place.about(.key)) ? 50 : 3) ? "\"\(row.name)\"" : row.name) + ":"
    switch content {
    case .text(let text):
      scalars.chance = draw(place, text)
      let value = scalars.block(text, row, under: column)
      return [key + " " + value + (value.isOneLine ? trail(place) : "")]
    case .texts(let texts): return translated(texts, place, row, key, at: column)
    case .words(let words): return self.words(words, place, row, key, at: column)
    case .switches(let map):
      var shape = draw(place.about(.list))
      let pairs = map.sorted { $0.key < $1.key }
      if shape.flip(50) { return [key + " {" + pairs.map { "\($0): \($1)" }.joined(separator: ", ") + "}"] }
      return [key] + pairs.map { pad(column + width) + "\($0): \($1)" }
    case .things(let things):
      guard case .one = row.kind, let thing = things.first else { return list(things, place, row, key, at: column) }
      var shape = draw(place.about(.list))
      if shape.flip(30) { return [key + " " + flow(thing, under: column) + trail(place)] }
      let inner = isRestyled(place.about(.list)) ? shape.pick([2, 3, 4]) ?? width : width
      return [key + trail(place)] + map(thing, at: column + inner, isFirst: false)
    }
  }

  private mutating func translated(
    _ texts: [String: String], _ place: Place, _ row: Field, _ key: String, at column: Int
  ) -> [String] {
    var shape = draw(place.about(.list))
    let pairs = texts.sorted { $0.key < $1.key }
    let isFlow = shape.flip(40)
    let values = pairs.map { language, text -> String in
      scalars.chance = draw(place, language + text)
      return "\(language): "
        + (isFlow ? scalars.inline(text, row) : scalars.block(text, row, under: column + width))
    }
    if isFlow { return [key + " {" + values.joined(separator: ", ") + "}"] }
    return [key] + values.map { pad(column + width) + $0 }
  }
}

extension Thing.Content {
  /// Whether it is nothing but what absence means.
  fileprivate func isJust(_ absent: String?) -> Bool {
    switch self {
    case .text(let text): text == absent
    case .words(let words): words == absent.map { [$0] }
    case .texts, .switches, .things: false
    }
  }
}

extension Field {
  /// Whether it may be written and left empty.
  fileprivate var isIdle: Bool { !isUnknown && !isRequired && absence == .none }
}

extension String {
  fileprivate var isOneLine: Bool { !contains("\n") && !hasPrefix("|") && !hasPrefix(">") }
}
