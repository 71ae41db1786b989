import Journey
import Language
import TestSupport

/// A random edit of a generated document, and what must be so afterwards.
struct GeneratedEdit {
  let before: Document
  let bytes: [UInt8]
  let path: Path
  let edit: Edit

  /// Makes a document in a random style, and draws a place in it and an edit that fits its kind.
  init?(_ seed: UInt64) {
    var chance = Seeded(seed)
    let record = chance.pick([Record.journey, .journey, .persona, .company]) ?? .journey
    var maker = Maker(Seeded(chance.next()), richness: 4)
    var writer = Writer(Seeded(chance.next()))
    bytes = writer.bytes(maker.document(record))
    before = Document(Source(name: "map.yaml", bytes: bytes), as: record)
    let places = Self.places(in: before.form, at: .top)
    guard let (path, field, form) = Self.picked(places, before.form, &chance) else { return nil }
    guard before.paths(named: path) == [path] else { return nil }
    self.path = path
    guard let edit = Self.edit(field, form, &maker, &chance) else { return nil }
    self.edit = edit
  }

  private static func picked(
    _ places: [Path], _ form: Form, _ chance: inout Seeded
  ) -> (Path, Field, Form)? {
    guard let path = chance.pick(places), let home = form.forms(along: path.parent).last,
      let field = home.record[path.last]
    else { return nil }
    return (path, field, home)
  }

  /// The rows of every record, those of which nothing is written included.
  private static func places(in form: Form, at path: Path) -> [Path] {
    form.record.fields.flatMap { field -> [Path] in
      let own = path / field.name
      guard let inner = field.kind.record else { return field.name == form.record.identity.field ? [] : [own] }
      if case .one = field.kind {
        return form.forms(field).first.map { places(in: $0, at: own) } ?? inner.fields.map { own / $0.name }
      }
      return form.forms(field).flatMap { item in item.identity.map { places(in: item, at: own / $0) } ?? [] }
    }
  }

  private static func edit(
    _ field: Field, _ form: Form, _ maker: inout Maker, _ chance: inout Seeded
  ) -> Edit? {
    let node = form[field.name]
    if field.kind.isWordList {
      if let word = chance.pick(form[field.name].map { _ in form.words(field.name) } ?? []), chance.flip(40) {
        return .remove(word)
      }
      switch field.kind {
      case .names(let vocabulary): return chance.pick(vocabulary.words).map(Edit.add)
      case .refs: return chance.pick(Texts.references).map(Edit.add)
      default: return .add(maker.texts.line(&chance))
      }
    }
    if node != nil, chance.flip(25) { return .clear }
    if case .map = node?.shape { return nil }
    let thing = Thing(form.record, serial: 0)
    let text = maker.text(field, of: thing)
    return text.isEmpty ? nil : .set(chance.flip(50) ? text : text.split(separator: "\n").joined(separator: "\n\n"))
  }
}
