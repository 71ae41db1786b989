import Journey

/// What a row of a version says, without regard to language: where two are equal, so is what they look like.
struct RowText: Hashable {
  /// How it is written; nothing where it is absent.
  private let bytes: Bytes
  /// What its absence means.
  private let meant: String?
  /// What the things are called that it refers to.
  private let names: [Int]

  fileprivate init(bytes: Bytes, meant: String?, names: [Int]) {
    self.bytes = bytes
    self.meant = meant
    self.names = names
  }
}

/// Reads the rows of a version as texts to compare.
struct RowReader {
  /// What the things in the version are called.
  let names: Names
  private let source: [UInt8]

  /// Prepares to read a version; `registry` knows the things in it.
  init(_ document: Document, _ registry: Registry) {
    names = Names(registry, of: document)
    source = document.source.bytes
  }

  /// How a node is written.
  func bytes(of node: Node) -> Bytes { Bytes(source[node.span]) }

  /// What a record says.
  func text(of form: Form) -> RowText {
    RowText(bytes: bytes(of: form.node), meant: nil, names: names.numbers(of: form.spots))
  }

  /// What a row of a record says.
  func text(of field: Field, in form: Form) -> RowText {
    guard let node = form[field] else {
      return RowText(bytes: Bytes([]), meant: form.value(field)?.text, names: [])
    }
    return RowText(bytes: bytes(of: node), meant: nil, names: names.numbers(of: form.spots(field)))
  }
}

/// What the things in a document are called, as numbers: equal names, equal numbers.
struct Names {
  /// Something that can be referred to.
  struct Spot: Hashable {
    let target: Target
    let id: String
  }

  private var found: [Spot: Int] = [:]

  /// Reads the names in a document; `registry` knows the things in it and no others.
  init(_ registry: Registry, of document: Document) {
    document.source.bytes.withUnsafeBytes { source in
      registry.each { target, id, form in
        var hasher = Hasher()
        // Of research all counts, since what rests on it is told by it.
        for node in target == .research ? [form.node] : form.calling {
          let written = UnsafeRawBufferPointer(rebasing: source[node?.span ?? 0..<0])
          hasher.combine(written.count)
          hasher.combine(bytes: written)
        }
        found[Spot(target: target, id: id)] = hasher.finalize()
      }
    }
  }

  /// What some things are called.
  func numbers(of spots: [Spot]) -> [Int] { spots.map { found[$0] ?? 0 } }
}

extension Form {
  /// What it refers to, the records inside it included.
  var spots: [Names.Spot] { record.refers ? record.fields.flatMap { spots($0) } : [] }

  /// What a row of it refers to.
  func spots(_ field: Field) -> [Names.Spot] {
    let own = field.kind.target.flatMap { target in
      value(field)?.words.map { Names.Spot(target: target, id: $0) }
    }
    guard let record = field.kind.record, record.refers else { return own ?? [] }
    return (own ?? []) + forms(field).flatMap(\.spots)
  }
}

extension Record {
  /// Whether it refers to anything.
  fileprivate var refers: Bool {
    fields.contains { $0.kind.target != nil || $0.kind.record?.refers == true }
  }
}
