import Journey

/// What a wall asks of a record in any language.
extension Form {
  /// The records of a row in the order in which they hang: the heaviest first where their weight can be said, what is done
  /// last.
  func shown(_ field: Field, at path: Path) -> [(form: Form, path: Path)] {
    let all = items(field, at: path)
    guard !field.isOrdered, all.count > 1 else { return all }
    let ranks = all.map { ($0.form.isClosed ? 1 : 0, -($0.form.weight ?? 0)) }
    return all.indices.sorted { (ranks[$0].0, ranks[$0].1, $0) < (ranks[$1].0, ranks[$1].1, $1) }.map { all[$0] }
  }

  /// The worst of the degrees that one must know to judge a thing: the severity of a pain.
  var weight: Int? {
    record.fields.first { field in
      if case .level = field.kind { field.direction == .down && field.showing == .context } else { false }
    }.flatMap { value($0)?.number }.flatMap { Int(exactly: $0.rounded()) }
  }

  /// Whether nothing is left to do of it.
  var isClosed: Bool {
    record.fields.contains { row in
      guard let choices = row.kind.choices, let word = value(row)?.text else { return false }
      return choices[word]?.mark == .closed
    }
  }

  /// The departments that it is of or names, by id, without those of its parts.
  var departmentsNamed: [String] {
    (record.isRole ? [identity].compactMap(\.self) : [])
      + record.fields.filter { row in
        row.kind.target == .department && row.name != record.identity.field && row.name != record.title?.name
      }.flatMap { words($0.name) }
  }

  /// The departments that have a role in it, by id.
  var departments: [String] {
    record.fields.filter { $0.kind.record?.isRole == true }.flatMap(forms).compactMap(\.identity).uniqued()
  }

  /// The groups of a document, as a journey's stages, with the places where they sit.
  var placedGroups: [(form: Form, path: Path)] { record.groupFields.flatMap { items($0, at: .top) } }

  /// The record of the same kind and identity that sits at a path of another version.
  func same(in document: Document, at path: Path) -> Form? {
    document.form.forms(along: path).last.flatMap {
      $0.record.name == record.name && $0.identity == identity ? $0 : nil
    }
  }
}

extension Record {
  /// The rows that hold the groups.
  var groupFields: [Field] { fields.filter { $0.kind.record?.standing == .group } }

  /// The row of the figure that its records have; nil for a record without.
  var figure: Field? { fields.first { !$0.formulas.isEmpty } }
}
