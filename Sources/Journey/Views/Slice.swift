/// What of the maps is the work of some departments: one of them and those under it.
public struct Slice: Sendable {
  /// A stage or a touchpoint in which they have a role.
  public struct Place: Sendable {
    /// The thing, and where it sits.
    public let form: Form, path: Path
    /// The number of its stage, from 1; nil outside the stages.
    public let stage: Int?
    /// Their roles.
    public let roles: [Form]
  }

  /// A figure of theirs: their own, or the target of a role.
  public struct Figure: Sendable {
    /// The figure, and where it sits.
    public let form: Form, path: Path
    /// The number of its stage, from 1; nil outside the stages.
    public let stage: Int?
  }

  /// The ids of the departments.
  public let departments: Set<String>

  /// The slice of some departments.
  public init(of departments: Set<String>) { self.departments = departments }

  /// Where they have a role in a map, in the order of the map.
  public func places(in document: Document) -> [Place] {
    document.things.compactMap { thing in
      let roles = thing.form.record.fields.filter { $0.kind.record?.isRole == true }.flatMap { thing.form.forms($0) }
        .filter { departments.contains($0.identity ?? "") }
      return roles.isEmpty ? nil : Place(form: thing.form, path: thing.path, stage: thing.stage, roles: roles)
    }
  }

  /// Their figures in a map, in its order.
  public func figures(in document: Document) -> [Figure] {
    let named = Set(
      places(in: document).flatMap(\.roles).flatMap { role in
        role.record.fields.filter { $0.kind.target == .kpi }.flatMap { role.words($0.name) }
      })
    return document.things.filter { thing in
      thing.form.record.target == .kpi && (named.contains(thing.form.identity ?? "") || isNamed(in: thing.form))
    }.map { Figure(form: $0.form, path: $0.path, stage: $0.stage) }
  }

  /// What of a map they are to have done and is not done, pains and initiatives, in its order.
  public func duties(in document: Document) -> [Duty] {
    document.duties.filter { !$0.isDone && isNamed(in: $0.form) }
  }

  /// What of the changes of a map touches their work.
  public func changes(of set: ChangeSet) -> ChangeSet {
    set.filter { item, _ in !departments.isDisjoint(with: item.departments) }
  }

  /// Whether a record names one of them itself.
  private func isNamed(in form: Form) -> Bool {
    form.record.fields.contains { field in
      field.kind.target == .department && form.words(field.name).contains { departments.contains($0) }
    }
  }
}

extension Document {
  /// The document's record and all inside it, each with where it sits and the number of its stage.
  fileprivate var things: [(form: Form, path: Path, stage: Int?)] { Self.things(in: form, at: .top, stage: nil) }

  private static func things(in form: Form, at path: Path, stage: Int?) -> [(form: Form, path: Path, stage: Int?)] {
    [(form, path, stage)]
      + form.record.fields.filter { $0.kind.record != nil }.flatMap { field in
        form.forms(field).enumerated().flatMap { place, inner in
          things(
            in: inner, at: path / field.name / (inner.identity ?? ""),
            stage: inner.record.standing == .group ? place + 1 : stage)
        }
      }
  }
}

extension Slice {
  /// The ids of the departments that have a role in a map, in its order.
  public static func departments(in document: Document) -> [String] {
    document.things.flatMap { thing in
      thing.form.record.fields.filter { $0.kind.record?.isRole == true }.flatMap { thing.form.forms($0) }
    }.compactMap(\.identity).uniqued()
  }
}
