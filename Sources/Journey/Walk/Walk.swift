/// The one walk over journeys: check walks one tree, diff two, merge three, side by side, list items matched by identity.
public struct Walk<V: Visitor> {
  /// Who is told what the walk meets.
  public private(set) var visitor: V
  private let sources: [Source]
  private var pairing: Pairing

  /// Prepares a walk over the same document in several versions, oldest first; nil where a version lacks it.
  public init(_ roots: [Form?], sources: [Source], visitor: V) {
    self.visitor = visitor
    self.sources = sources
    pairing = Pairing(roots, sources: sources)
  }

  /// Walks a document from its top and gives the visitor back.
  public static func over(_ roots: [Form?], as record: Record, sources: [Source], visitor: V) -> V {
    var walk = Walk(roots, sources: sources, visitor: visitor)
    walk.visit(Spot(record, .top, roots))
    return walk.visitor
  }

  private mutating func visit(_ spot: Spot) {
    if spot.movement == .away { return visitor.away(spot) }
    if spot.movement == .stays, isWrittenAlike(spot) { return }
    if visitor.enter(spot) {
      for place in spot.record.fields.indices where isWritten(place, spot) { step(spot.record.fields[place], spot) }
      for field in unknownFields(spot) { step(field, spot) }
    }
    visitor.leave(spot)
  }

  /// Whether a version has something in a row, or the row could be calculated: most rows of a record are empty.
  private func isWritten(_ place: Int, _ spot: Spot) -> Bool {
    for form in spot.forms where form?[place] != nil { return true }
    return spot.record.calculated.contains(place)
  }

  private mutating func step(_ field: Field, _ spot: Spot) {
    switch field.kind {
    case .many(let inner):
      let lists = spot.forms.map { $0?.forms(field) ?? [] }
      guard lists.contains(where: { !$0.isEmpty }) else { return }
      for row in pairing.rows(of: field, inner, lists, at: spot) where spot.isEverywhere || isMoved(row) { visit(row) }
    case .one(let inner):
      let inside = spot.forms.map { form in form?[field.name].map { Form($0, as: inner) } }
      guard spot.isEverywhere, inside.contains(where: { $0 != nil }) else { return }
      visit(Spot(inner, spot.path / field.name, inside, isSingle: true))
    default:
      guard spot.isEverywhere else { return }
      guard !field.formulas.isEmpty || spot.forms.contains(where: { $0?[field.name] != nil }) else { return }
      visitor.value(field, at: spot)
    }
  }

  /// What a whole item that was added or removed took with it from elsewhere, or left there, is still a move.
  private func isMoved(_ row: Spot) -> Bool {
    row.movement == .arrived || row.movement == .away
  }

  /// Equal bytes hold equal values: the cheapest way to pass over the most of a large map.
  private func isWrittenAlike(_ spot: Spot) -> Bool {
    guard spot.forms.count > 1, spot.isEverywhere else { return false }
    return Pairing.areWrittenAlike(spot.forms, sources)
  }

  private func unknownFields(_ spot: Spot) -> [Field] {
    guard spot.forms.contains(where: { $0?.unknown.isEmpty == false }) else { return [] }
    var names: [String] = []
    var seen: Set<String> = []
    for form in spot.forms.reversed() {
      for entry in form?.unknown ?? [] where seen.insert(entry.key).inserted { names.append(entry.key) }
    }
    return names.map { name in Field.unknown(name, like: spot.forms.compactMap { $0?[name] }) }
  }
}
