public import Language

/// What references find: every thing that carries an id, in some documents.
public struct Registry: Sendable {
  /// What was looked through, and behind it other registries' own: a layer hides what is found behind it.
  private var layers: [[Target: [String: Form]]] = [[:]]
  /// Whether it finds only what everybody may see: then nothing can be said of what claims rest on.
  public private(set) var isPublic = false

  /// Whether a document could not be read: what it declares is not found, and nobody knows what that is.
  public private(set) var isPartial = false

  /// Looks through documents; where two things of a kind share an id, the first is found.
  public init(_ documents: [Document] = []) {
    for document in documents { add(document.form) }
    isPartial = documents.contains { !$0.tree.refusals.isEmpty }
  }

  /// Adds what a record declares, itself and the records inside it.
  public mutating func add(_ form: Form) {
    addAlone(form)
    for place in form.record.holders {
      for inner in form.forms(at: place) { add(inner) }
    }
  }

  /// Adds a record itself, without the records inside it.
  public mutating func addAlone(_ form: Form) {
    guard let target = form.record.target, let id = form.identity, find(target, id) == nil else { return }
    layers[0][target, default: [:]][id] = form
  }

  /// The thing that a reference points to; nil where nothing of that kind has the id.
  public func find(_ target: Target, _ id: String) -> Form? {
    for layer in layers {
      if let form = layer[target]?[id] { return form }
    }
    return nil
  }

  /// The ids of a kind, sorted.
  public func ids(_ target: Target) -> [String] { Set(layers.flatMap { ($0[target] ?? [:]).keys }).sorted() }

  /// What a reference is called in print: the short title where there is one, else the title, else the id.
  public func name(_ target: Target, _ id: String, _ tongue: Tongue) -> String {
    guard let form = find(target, id) else { return id }
    return form.value(.short)?.text(tongue) ?? form.title(tongue)
  }
}

extension Form {
  /// All that references to it are printed with, in any language: where these are written alike, the names are equal.
  public var calling: [Node?] {
    [record[.short], record.title, record.identity.field.flatMap { record[$0] }].map { $0.flatMap { self[$0] } }
  }
}

extension Registry {
  /// Everything that is found, in no order.
  var forms: [Form] { merged.values.flatMap(\.values) }

  /// The layers as one.
  private var merged: [Target: [String: Form]] {
    layers.dropFirst().reduce(into: layers[0]) { all, layer in
      all.merge(layer) { own, others in own.merging(others) { first, _ in first } }
    }
  }

  /// What everybody may find: each thing as it is then seen, without those of which nothing is.
  func published(_ view: (Form) -> Form?) -> Registry {
    var registry = Registry()
    registry.isPublic = true
    registry.layers = [merged.mapValues { $0.compactMapValues(view) }]
    return registry
  }

  /// Visits everything that is found, in no order.
  public func each(_ visit: (Target, String, Form) -> Void) {
    for (target, things) in merged { for (id, form) in things { visit(target, id, form) } }
  }

  /// Adds what another registry finds and this one does not.
  ///
  /// Nothing is copied: every map of a wall takes the names of all others behind its own.
  public mutating func add(_ other: Registry) { layers += other.layers.filter { !$0.isEmpty } }
}
