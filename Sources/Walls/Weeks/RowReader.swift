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

  init(_ document: Document) {
    names = Names(document.form)
    source = document.source.bytes
  }

  /// How a node is written.
  func bytes(of node: Node) -> Bytes { Bytes(source[node.span]) }

  /// What a row of a record says.
  func text(of field: Field, in form: Form) -> RowText {
    guard let node = form[field.name] else {
      return RowText(bytes: Bytes([]), meant: form.value(field)?.text, names: [])
    }
    var called: [Int] = []
    names.add(field, of: form, to: &called)
    return RowText(bytes: bytes(of: node), meant: nil, names: called)
  }
}

/// Bytes that are hashed and compared as one.
struct Bytes: Hashable {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

/// What the things in a document are called, as numbers: equal names, equal numbers.
struct Names {
  private struct Spot: Hashable {
    let target: Target
    let id: String
  }

  /// One number for all of them.
  private(set) var hash = 0
  private var found: [Spot: Int] = [:]

  init(_ form: Form) { add(form) }

  private mutating func add(_ form: Form) {
    if let target = form.record.target, let id = form.identity {
      let spot = Spot(target: target, id: id)
      if found[spot] == nil {
        let name = Self.number(of: form, spot)
        found[spot] = name
        // A sum, so that the order in which things stand means nothing.
        hash &+= name
      }
    }
    for field in form.record.fields where field.kind.record?.holdsNames == true {
      for inner in form.forms(field) { add(inner) }
    }
  }

  /// Of research all counts, since what rests on it is told by it.
  private static func number(of form: Form, _ spot: Spot) -> Int {
    var hasher = Hasher()
    hasher.combine(spot)
    hasher.combine(form.calling)
    if spot.target == .research { hasher.combine(form.node.flat) }
    return hasher.finalize()
  }

  /// Adds what a row refers to, itself and in the records inside it.
  func add(_ field: Field, of form: Form, to called: inout [Int]) {
    if let target = field.kind.target {
      for id in form.value(field)?.words ?? [] { called.append(found[Spot(target: target, id: id)] ?? 0) }
    }
    guard let record = field.kind.record, record.refers else { return }
    for inner in form.forms(field) {
      for row in record.fields { add(row, of: inner, to: &called) }
    }
  }
}

extension Record {
  /// Whether references find anything in it.
  fileprivate var holdsNames: Bool { target != nil || fields.contains { $0.kind.record?.holdsNames == true } }

  /// Whether it refers to anything.
  fileprivate var refers: Bool {
    fields.contains { $0.kind.target != nil || $0.kind.record?.refers == true }
  }
}
