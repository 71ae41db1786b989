/// What of the maps is the work of some departments: one of them and those under it.
public struct Slice: Sendable {
  /// A stage or a touchpoint in which they have a role.
  public struct Place: Sendable {
    /// The thing.
    public let part: Part
    /// Their roles.
    public let roles: [Form]
  }

  /// The ids of the departments.
  public let departments: Set<String>

  /// The slice of some departments.
  public init(of departments: Set<String>) { self.departments = departments }

  /// Where they have a role in a map, in its order.
  public func places(among parts: [Part]) -> [Place] {
    parts.compactMap { part in
      let roles = part.roles.filter { departments.contains($0.identity ?? "") }
      return roles.isEmpty ? nil : Place(part: part, roles: roles)
    }
  }

  /// Their figures in a map, their own and the targets of their roles, in its order.
  public func figures(among parts: [Part]) -> [Part] {
    let targets = Set(
      places(among: parts).flatMap(\.roles).flatMap { role in
        role.record.fields.filter { $0.kind.target == .kpi }.flatMap { role.words($0.name) }
      })
    return parts.filter { part in
      part.form.record.target == .kpi && (targets.contains(part.form.identity ?? "") || isOf(part))
    }
  }

  /// Whether a part names one of them itself.
  public func isOf(_ part: Part) -> Bool { part.departments.contains { departments.contains($0) } }

  /// What they are to do in a map, of its duties: what names one of them, and what names no department and sits in a stage
  /// for which one of them is accountable.
  public func duties(among duties: [Duty], of document: Document) -> [Duty] {
    let groups = document.form.groups
    return duties.filter { duty in
      if let department = duty.department { return departments.contains(department) }
      guard let stage = duty.stage else { return false }
      return groups[stage - 1].roles.contains { $0.isRole("accountable") && departments.contains($0.identity ?? "") }
    }
  }

  /// What of the changes of a map touches their work.
  public func changes(of set: ChangeSet) -> ChangeSet {
    set.filter { item, _ in !departments.isDisjoint(with: item.departments) }
  }
}
