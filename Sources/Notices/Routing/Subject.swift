import Journey

/// One item with everything around it: what a rule of routing looks at.
struct Subject {
  /// A record around the item, or inside it, in one of the two versions.
  struct Around {
    let form: Form
    /// The stage and touchpoint that it stands in, or is.
    let place: Place
  }

  let edition: Edition
  let changes: ChangeSet
  let group: Group
  let item: Item
  /// The records from the document down to the item in both versions, and all that a whole item took with it.
  let around: [Around]

  init(_ item: Item, _ group: Group, _ changes: ChangeSet, in edition: Edition) {
    self.edition = edition
    self.changes = changes
    self.group = group
    self.item = item
    let old = Self.along(changes.before, item.from ?? item.path, item.before, changes.id)
    let new = Self.along(changes.after, item.path, item.after, changes.id)
    let whole = item.before == nil ? new.last : item.after == nil ? old.last : nil
    around = old + new + (whole.map(Self.inside) ?? [])
  }

  /// The place of the item's group.
  var place: Place { group.place(in: changes) }

  /// The records along a path; the item itself stands last, also where its path is not one (a doubled id).
  private static func along(_ document: Document?, _ path: Path, _ item: Form?, _ id: String) -> [Around] {
    var found = (document?.form.forms(along: path) ?? []).reduce(into: [Around]()) { found, form in
      found.append(Around(form: form, place: form.place(inside: found.last?.place ?? Place(id))))
    }
    if let item, found.last?.form.node.span != item.node.span || found.last?.form.record.name != item.record.name {
      found.append(Around(form: item, place: item.place(inside: found.last?.place ?? Place(id))))
    }
    return found
  }

  static func inside(_ outer: Around) -> [Around] {
    outer.form.record.fields.filter { $0.kind.record != nil }.flatMap { field in
      outer.form.forms(field).flatMap { form -> [Around] in
        let here = Around(form: form, place: form.place(inside: outer.place))
        return [here] + inside(here)
      }
    }
  }
}

extension Form {
  /// The place of a record that stands inside another place.
  fileprivate func place(inside place: Place) -> Place {
    switch record.target {
    case .stage: Place(place.document, stage: identity)
    case .touchpoint: Place(place.document, stage: place.stage, touchpoint: identity)
    default: place
    }
  }
}

extension Subject {
  /// Whom a role's changes concern, by the company that has its department.
  func told(of role: Form) -> [String] { edition.company(with: role.identity ?? "").told(of: role) }

  /// The roles that departments have on the stage and the touchpoint, before or after, each with its place.
  var roles: [Around] {
    around.flatMap { outer in
      if outer.form.record.isRole { return [outer] }
      return outer.form.record.fields.filter { $0.kind.record?.isRole == true }.flatMap { field in
        outer.form.forms(field).map { Around(form: $0, place: outer.place) }
      }
    }
  }
}
