import Journey
import TestSupport

extension SteadyWriter {
  /// The column of a list's dashes below a key.
  private mutating func column(of place: Place, under column: Int) -> Int {
    guard isRestyled(place.about(.list)) else { return isIndentless ? column : column + width }
    var chance = draw(place.about(.list), "column")
    return column + (chance.pick([0, 2, 3, 4]) ?? 0)
  }

  mutating func words(_ words: [String], _ place: Place, _ row: Field, _ key: String, at column: Int) -> [String] {
    var shape = draw(place.about(.list))
    let (isAlone, isFlow) = (shape.flip(50), shape.flip(40))
    let texts = words.map { word -> String in
      scalars.chance = draw(Place(serial: place.serial, row: row.name, word: word, aspect: .value))
      return scalars.inline(word, row)
    }
    if words.count == 1, !row.isUnknown, isAlone { return [key + " " + texts.joined() + trail(place)] }
    if isFlow { return [key + " [" + joined(texts, under: column) + "]" + trail(place)] }
    let inner = self.column(of: place, under: column)
    var lines = [key + trail(place)]
    for (word, text) in zip(words, texts) {
      let place = Place(serial: place.serial, row: row.name, word: word, aspect: .value)
      lines += above(place, inner) + [pad(inner) + "- " + text + trail(place)]
    }
    return lines + (inner > column ? tail(place, inner) : [])
  }

  mutating func list(_ things: [Thing], _ place: Place, _ row: Field, _ key: String, at column: Int) -> [String] {
    var shape = draw(place.about(.list))
    if shape.flip(10), things.allSatisfy({ $0.all.count == 1 }) {
      return [key + " [" + joined(things.map { flow($0, under: column) }, under: column) + "]" + trail(place)]
    }
    let inner = self.column(of: place, under: column)
    var lines = [key + trail(place)]
    for thing in things {
      lines += above(Place(serial: thing.serial, aspect: .value), inner) + item(thing, at: inner)
    }
    return lines + (inner > column ? tail(place, inner) : [])
  }

  private mutating func item(_ thing: Thing, at column: Int) -> [String] {
    let place = Place(serial: thing.serial, aspect: .item)
    var shape = draw(place)
    let (isShort, isFlow, isApart) = (shape.flip(70), shape.number(0...99), shape.flip(8))
    let indent = isRestyled(place) ? shape.number(2...4) : 2
    if isShort, let short = short(thing) { return [pad(column) + "- " + short + trail(place)] }
    if isFlow < (thing.all.count == 1 ? 20 : 3) {
      return [pad(column) + "- " + flow(thing, under: column) + trail(place)]
    }
    if isApart { return [pad(column) + "-"] + map(thing, at: column + indent, isFirst: false) }
    var lines = map(thing, at: column + indent, isFirst: true)
    lines[0] = pad(column) + "-" + pad(indent - 1) + lines[0].dropFirst(column + indent)
    return lines
  }

  /// A record written as its identity alone, where it says no more.
  private mutating func short(_ thing: Thing) -> String? {
    guard let field = thing.record.shortField, !field.isUnknown, let identity = thing.identity else { return nil }
    let says = thing.rows.contains { row in
      guard row.name != field.name, let content = thing.contents[row.name] else { return false }
      if case .text(let text) = content { return text != Maker.absent(row, in: thing) }
      return true
    }
    guard !says else { return nil }
    scalars.chance = draw(Place(serial: thing.serial, row: field.name, aspect: .value), identity)
    return scalars.inline(identity, field)
  }

  mutating func flow(_ thing: Thing, under column: Int) -> String {
    let parts = written(thing, isFlow: true).compactMap { row -> String? in
      guard let content = thing.contents[row.name] else { return nil }
      let value = flow(content, row, Place(serial: thing.serial, row: row.name, aspect: .value), under: column)
      return "\(row.name): " + value
    }
    return "{" + joined(parts, under: column) + "}"
  }

  private mutating func flow(_ content: Thing.Content, _ row: Field, _ place: Place, under column: Int) -> String {
    switch content {
    case .text(let text):
      scalars.chance = draw(place, text)
      return scalars.inline(text, row)
    case .texts(let texts):
      let parts = texts.sorted { $0.key < $1.key }.map { language, text -> String in
        scalars.chance = draw(place, language + text)
        return "\(language): " + scalars.inline(text, row)
      }
      return "{" + parts.joined(separator: ", ") + "}"
    case .words(let words):
      let parts = words.map { word -> String in
        scalars.chance = draw(Place(serial: place.serial, row: row.name, word: word, aspect: .value))
        return scalars.inline(word, row)
      }
      return "[" + parts.joined(separator: ", ") + "]"
    case .switches(let map):
      return "{" + map.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
    case .things(let things):
      let parts = things.map { flow($0, under: column) }
      if case .one = row.kind { return parts.joined() }
      return "[" + joined(parts, under: column) + "]"
    }
  }

  /// Parts of a list on one line, or below one another.
  private func joined(_ parts: [String], under column: Int) -> String {
    parts.dropFirst().reduce(parts.first ?? "") { line, part in
      var chance = peek(Place(serial: 0, aspect: .list), part)
      return line + (chance.flip(8) ? ",\n" + pad(column + 3) : ", ") + part
    }
  }
}
