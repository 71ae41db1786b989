import Language

/// Settling a conflict about one plain value with a third one.
extension Settling {
  /// The bytes of the file with a conflict settled for a value that somebody typed; everything else stays as it is.
  public func writing(_ value: String, for conflict: Conflict) throws(Refusal) -> [UInt8] {
    let numbers = try numbers(of: [conflict])
    let places = marked.places.filter { !numbers.isDisjoint(with: $0.region.conflicts) }
    guard places.count == 1, let place = places.first, let found = place.found else { throw .noValue(conflict) }
    guard numbers.isSuperset(of: place.region.conflicts) else {
      let others = place.region.conflicts.filter { !numbers.contains($0) }.map { marked.merged.conflicts[$0] }
      throw .shared(conflict, with: others)
    }
    guard conflict.cause == .value, let field = conflict.field, field.isPlain else { throw .noValue(conflict) }
    for side in [Merge.Side.ours, .theirs] {
      guard let text = try writing(value, field, at: conflict.path, in: place, as: side) else { continue }
      return bytes(with: [(found, text)])
    }
    throw .noValue(conflict)
  }

  /// The lines of a side with another value in place of its own; nil where the side has none, or where a value cannot be
  /// written there.
  private func writing(
    _ value: String, _ field: Field, at path: Path, in place: MarkedFile.Place, as side: Merge.Side
  ) throws(Refusal) -> [UInt8]? {
    let source = Source(name: file.name, bytes: marked.merged.bytes(side))
    let lines = place.lines(side)
    let start = offset(of: place, as: side)
    guard let node = node(at: path, in: source), start <= node.span.lowerBound,
      node.span.upperBound <= start + lines.count
    else { return nil }
    let passage = Passage(source: source, field: field, node: node)
    if let complaint = field.kind.complaint(about: value, in: passage) {
      throw .wrong(
        Finding(
          complaint.rule, file: source.name, span: complaint.span ?? node.span, path: path, complaint.message,
          hint: complaint.hint))
    }
    let wanted = Value(Node(shape: .text(value), style: .plain, span: 0..<0), as: field.kind)
    for text in [PlainScalar.text(value), PlainScalar.quoted(value)] {
      var bytes = source.bytes
      bytes.replaceSubrange(node.span, with: Array(text.utf8))
      let changed = Source(name: source.name, bytes: bytes)
      guard let read = self.node(at: path, in: changed), Value(read, as: field.kind) == wanted else { continue }
      let end = start + lines.count + bytes.count - source.bytes.count
      return Array(bytes[start..<end])
    }
    return nil
  }

  /// Where a place begins in the file in which every conflict is settled for one side.
  private func offset(of place: MarkedFile.Place, as side: Merge.Side) -> Int {
    marked.places.filter { $0.offset < place.offset }.reduce(place.offset) {
      $0 - $1.lines.count + $1.lines(side).count
    }
  }

  private func node(at path: Path, in source: Source) -> Node? {
    guard let record = versions.record else { return nil }
    let document = Document(source, as: record)
    guard document.tree.refusals.isEmpty else { return nil }
    let form = document.form.form(at: path.parent)
    return form?[path.last].flatMap { $0.text == nil ? nil : $0 }
  }
}

extension Field {
  /// Whether its value is one text, number or word.
  fileprivate var isPlain: Bool {
    if case .switches = kind { return false }
    return kind.record == nil && !kind.isWordList
  }
}
