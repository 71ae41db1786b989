import Language

extension Document {
  /// The full paths of everything that a path as people type it may mean, whether it is written or not.
  ///
  /// Steps that say no more than of what kind the next is may be left out: `checkout/gap` for `stages/checkout/gap`.
  public func paths(named wanted: Path) -> [Path] {
    let record = form.record
    let all = slots(of: form, at: .top, wanted.last)
    let exact = all.filter { $0.naming(by: wanted, in: record) == .itself }
    return exact.contains(wanted) ? [wanted] : exact.uniqued()
  }

  /// The path of a thing that is to be made, where the list is named in which it is to stand; nil where none is.
  public func newPath(named wanted: Path) -> Path? {
    for count in (1..<max(1, wanted.steps.count)).reversed() {
      let found = paths(named: Path(Array(wanted.steps[..<count])))
      guard found.count == 1, let list = found.first, isList(list) else { continue }
      return Path(list.steps + wanted.steps[count...])
    }
    return nil
  }

  /// The name that was likely meant by one that means nothing here.
  public func nearest(to wanted: Path) -> String? {
    let record = form.record
    let all = slots(of: form, at: .top, "")
    let known = (all.map { $0.short(in: record) } + all).uniqued().map(\.description)
    return Suggestion.closest(to: wanted.description, among: known)
      ?? wanted.steps.first { step in !known.contains { $0.contains(step) } }.flatMap { step in
        Suggestion.closest(to: step, among: known.flatMap { Path(text: $0).steps }.uniqued())
      }
  }

  /// The names of everything that may be edited, as short as they can be.
  public var slots: [Path] {
    slots(of: form, at: .top, "").map { $0.short(in: form.record) }.uniqued()
  }

  private func isList(_ path: Path) -> Bool {
    guard let form = form.form(at: path.parent), case .many = form.record[path.last]?.kind else { return false }
    return true
  }

  /// Every record and row, also those of which nothing is written; `last` may name a part of a row.
  private func slots(of form: Form, at path: Path, _ last: String) -> [Path] {
    let unknown = form.unknown.map { Field.unknown($0.key, like: [$0.value]) }
    return [path].filter { $0 != .top }
      + (form.record.fields + unknown).flatMap { field in slots(of: field, in: form, at: path / field.name, last) }
  }

  private func slots(of field: Field, in form: Form, at place: Path, _ last: String) -> [Path] {
    switch field.kind {
    case .one(let inner):
      guard let only = form.forms(field).first else {
        return [place] + inner.fields.map { place / $0.name }
      }
      return slots(of: only, at: place, last)
    case .many:
      let items = form.forms(field)
      let keys = ItemKey.keys(of: items, isAlone: false)
      return [place] + zip(items, keys).flatMap { slots(of: $0, at: place / $1.step, last) }
    case .switches: return [place, place / last]
    case .line, .prose:
      let isPart = form.record.isLocalised && Tongue(rawValue: last) != nil
      return isPart ? [place, place / last] : [place]
    default: return [place]
    }
  }
}

extension Document {
  /// The names of the rows of the record at a path, or of those in the list there; none where there is none.
  public func rows(at path: Path) -> [String] {
    if let form = form.form(at: path), path != .top { return form.record.fields.map(\.name) }
    return form.form(at: path.parent)?.record[path.last]?.kind.record?.fields.map(\.name) ?? []
  }
}
