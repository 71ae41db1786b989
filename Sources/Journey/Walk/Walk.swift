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
    if spot.movement == .stays, areWrittenAlike(spot.forms.map { $0?.node }) { return }
    if visitor.enter(spot), spot.isEverywhere || pairing.canTravel {
      for (place, field) in spot.record.fields.enumerated() {
        let isWritten = spot.forms.contains { $0?[place] != nil }
        guard isWritten || !field.formulas.isEmpty else { continue }
        step(field, spot.forms.map { $0?[place] }, spot)
      }
      for (field, nodes) in unknownRows(spot) { step(field, nodes, spot) }
    }
    visitor.leave(spot)
  }

  private mutating func step(_ field: Field, _ nodes: [Node?], _ spot: Spot) {
    if field.formulas.isEmpty, areWrittenAlike(nodes) { return }
    switch field.kind {
    case .many(let inner):
      let lists = nodes.map { node in node.map { Form.forms(in: $0, of: field) } ?? [] }
      for row in pairing.rows(of: field, inner, lists, at: spot) { visit(row, in: spot) }
    case .one(let inner):
      let forms = nodes.map { node in node.map { Form($0, as: inner) }.flatMap { $0.isEmpty ? nil : $0 } }
      guard forms.contains(where: { $0 != nil }) else { return }
      let homes = zip(forms, spot.homes).map { form, home in form == nil ? nil : home.map { $0 / field.name } }
      let path = homes.reversed().compactMap(\.self).first ?? spot.path
      visit(Spot(inner, path, forms, homes: homes, isSingle: true), in: spot)
    default:
      if spot.isEverywhere { visitor.value(field, at: field.isUnknown ? spot.with(only: nodes, as: field.name) : spot) }
    }
  }

  /// What stands in a thing that came or went as a whole came or went with it, except what moved in or out.
  private mutating func visit(_ inner: Spot, in spot: Spot) {
    guard !spot.isEverywhere, inner.movement == .stays else { return visit(inner) }
    var inner = inner
    inner.movement = .carried
    visit(inner)
  }

  /// Equal bytes hold equal values: the cheapest way to pass over the most of a large map.
  private func areWrittenAlike(_ nodes: [Node?]) -> Bool {
    nodes.count > 1 && Pairing.areWrittenAlike(nodes, sources)
  }

  /// The keys that the record does not know, as rows, in the order of the newest tree, with what each tree has there.
  private func unknownRows(_ spot: Spot) -> [(Field, [Node?])] {
    let unknown = spot.forms.map { $0?.unknown ?? [] }
    guard unknown.contains(where: { !$0.isEmpty }) else { return [] }
    let found = unknown.map { entries in
      Dictionary(entries.map { (ExactText($0.key), $0.value) }, uniquingKeysWith: { $1 })
    }
    let keys = unknown.reversed().joined().map { ExactText($0.key) }.uniqued()
    return keys.map { key in
      let nodes = found.map { trees in trees[key].flatMap { $0.isEmpty ? nil : $0 } }
      return (Field.unknown(key.text, like: nodes.compactMap(\.self)), nodes)
    }
  }
}
