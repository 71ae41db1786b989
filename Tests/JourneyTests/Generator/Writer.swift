import Foundation
import Journey
import TestSupport

/// Writes a document as YAML, each time in another style: none of it may change what is read.
struct Writer {
  var scalars: Scalars
  private let width: Int
  private let isIndentless: Bool
  private let isNoisy: Bool

  private var chance: Seeded {
    get { scalars.chance }
    set { scalars.chance = newValue }
  }

  init(_ chance: Seeded) {
    scalars = Scalars(chance)
    width = scalars.chance.flip(70) ? 2 : 4
    isIndentless = scalars.chance.flip(30)
    isNoisy = scalars.chance.flip(70)
  }

  /// The whole file.
  mutating func bytes(_ document: Thing) -> [UInt8] {
    var lines = map(document, at: 0, isFirst: false)
    if chance.flip(10) { lines.insert("---", at: 0) }
    if chance.flip(20) { lines.insert("# карта", at: 0) }
    if chance.flip(5) { lines.append("...") }
    let isCRLF = chance.flip(15)
    let text = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .joined(separator: isCRLF ? "\r\n" : "\n")
    let end = chance.flip(10) ? "" : isCRLF ? "\r\n" : "\n"
    return (chance.flip(10) ? [0xEF, 0xBB, 0xBF] : []) + Array((text + end).utf8)
  }

  /// The rows that are written: those that hold something, but not every default.
  private mutating func written(_ thing: Thing) -> [(Field, Thing.Content)] {
    var rows: [(Field, Thing.Content)] = []
    for row in thing.rows {
      guard let content = thing.contents[row.name] else { continue }
      if content.isJust(Maker.absent(row, in: thing)), chance.flip(50) { continue }
      rows.append((row, content))
    }
    return chance.flip(50) ? rows : rows.shuffled(using: &chance)
  }

  /// The lines of a map whose keys stand in a column; one that begins on its parent's line has nothing above it.
  private mutating func map(_ thing: Thing, at column: Int, isFirst: Bool) -> [String] {
    var lines: [String] = []
    for (row, content) in written(thing) {
      if !(isFirst && lines.isEmpty) { lines += noise(column) }
      lines += entry(row, content, at: column)
      if let empty = chance.flip(3) ? thing.rows.first(where: { $0.isIdle(in: thing) && !lines.mention($0) }) : nil {
        lines.append(pad(column) + empty.name + ":" + (chance.pick(["", " ''", " []", " {}"]) ?? ""))
      }
    }
    return lines
  }

  private mutating func noise(_ column: Int) -> [String] {
    guard isNoisy else { return [] }
    return (chance.flip(8) ? [""] : []) + (chance.flip(6) ? [pad(column) + "# заметка: да"] : [])
  }

  private mutating func entry(_ row: Field, _ content: Thing.Content, at column: Int) -> [String] {
    let key = pad(column) + (chance.flip(4) ? "\"\(row.name)\"" : row.name) + ":"
    switch content {
    case .text(let text): return [key + " " + scalars.block(text, row, under: column)]
    case .texts(let texts):
      let all = texts.shuffled(using: &chance)
      if chance.flip(40) { return [key + " {" + flow(all, row) + "}"] }
      return [key] + all.map { pad(column + width) + "\($0): " + scalars.block($1, row, under: column + width) }
    case .words(let words): return self.words(words.shuffled(using: &chance), row, key, at: column)
    case .switches(let map):
      if chance.flip(50) { return [key + " {" + flow(Array(map), row) + "}"] }
      return [key] + map.map { pad(column + width) + "\($0): \($1)" }
    case .things(let things):
      if case .one = row.kind, let thing = things.first {
        if chance.flip(30) { return [key + " " + flow(thing, under: column) + comment()] }
        return [key] + map(thing, at: column + width, isFirst: false)
      }
      return list(row.isOrdered ? things : things.shuffled(using: &chance), key, at: column)
    }
  }

  private mutating func words(_ words: [String], _ row: Field, _ key: String, at column: Int) -> [String] {
    if words.count == 1, !row.isUnknown, chance.flip(50) {
      return [key + " " + scalars.inline(words[0], row) + comment()]
    }
    if chance.flip(40) {
      return [key + " [" + joined(words.map { scalars.inline($0, row) }, under: column) + "]" + comment()]
    }
    let inner = isIndentless ? column : column + width
    return [key + comment()]
      + words.flatMap { noise(inner) + [pad(inner) + "- " + scalars.inline($0, row) + comment()] }
  }

  private mutating func list(_ things: [Thing], _ key: String, at column: Int) -> [String] {
    if things.allSatisfy({ $0.all.count == 1 }), chance.flip(10) {
      return [key + " [" + joined(things.map { flow($0, under: column) }, under: column) + "]" + comment()]
    }
    let inner = isIndentless ? column : column + width
    return [key + comment()] + things.flatMap { noise(inner) + item($0, at: inner) }
  }

  private mutating func item(_ thing: Thing, at column: Int) -> [String] {
    if let short = short(thing), chance.flip(70) { return [pad(column) + "- " + short + comment()] }
    if chance.flip(thing.all.count == 1 ? 20 : 3) {
      return [pad(column) + "- " + flow(thing, under: column) + comment()]
    }
    if chance.flip(10) { return [pad(column) + "-"] + map(thing, at: column + 2, isFirst: false) }
    var lines = map(thing, at: column + 2, isFirst: true)
    lines[0] = pad(column) + "- " + lines[0].dropFirst(column + 2)
    return lines
  }

  /// A record written as its identity alone, where it says no more.
  private mutating func short(_ thing: Thing) -> String? {
    guard let field = thing.record.shortField, !field.isUnknown, let identity = thing.identity else { return nil }
    let says = thing.rows.contains { row in
      row.name != field.name && thing.contents[row.name].map { !$0.isJust(Maker.absent(row, in: thing)) } ?? false
    }
    return says ? nil : scalars.inline(identity, field)
  }

  private mutating func flow(_ thing: Thing, under column: Int) -> String {
    let parts = written(thing).map { row, content -> String in
      switch content {
      case .text(let text): "\(row.name): " + scalars.inline(text, row)
      case .texts(let texts): "\(row.name): {" + flow(Array(texts), row) + "}"
      case .words(let words): "\(row.name): [" + words.map { scalars.inline($0, row) }.joined(separator: ", ") + "]"
      case .switches(let map): "\(row.name): {" + flow(Array(map), row) + "}"
      case .things(let things):
        if case .one = row.kind {
          "\(row.name): " + things.map { flow($0, under: column) }.joined()
        } else {
          "\(row.name): [" + joined(things.map { flow($0, under: column) }, under: column) + "]"
        }
      }
    }
    return "{" + joined(parts, under: column) + "}"
  }

  private mutating func flow(_ pairs: [(key: String, value: String)], _ row: Field) -> String {
    pairs.map { "\($0.key): " + scalars.inline($0.value, row) }.joined(separator: ", ")
  }

  /// Parts of a list on one line, or below one another.
  private mutating func joined(_ parts: [String], under column: Int) -> String {
    parts.joined(separator: chance.flip(8) ? ",\n" + pad(column + 3) : ", ")
  }

  private mutating func comment() -> String { isNoisy && chance.flip(5) ? "  # сверено" : "" }

  private func pad(_ column: Int) -> String { String(repeating: " ", count: column) }
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
  fileprivate func isIdle(in thing: Thing) -> Bool {
    !isUnknown && !isRequired && thing.contents[name] == nil && absence == .none
  }
}

extension [String] {
  fileprivate func mention(_ row: Field) -> Bool {
    contains { $0.contains("\(row.name):") || $0.contains("\"\(row.name)\":") }
  }
}
