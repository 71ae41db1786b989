import Journey

extension Edition {
  /// What is not agreed between the departments, the worst first.
  ///
  /// A department has answered a change where it changed the same touchpoint or state of a stage later, or acknowledged
  /// the commit; a department includes those under it, and an author of no department is none of them. A map that is new counts from the commit behind its first one,
  /// and what was undone within the window is not in it.
  func findUncoordinated() -> [Uncoordinated] {
    histories().compactMap(uncoordinated).enumerated()
      .sorted { ($0.element.urgency + [$0.offset]).lexicographicallyPrecedes($1.element.urgency + [$1.offset]) }
      .map(\.element)
  }

  /// What commits did to one ground, oldest first.
  fileprivate struct GroundHistory {
    let ground: Ground
    let journey: Document
    var edits: [(commit: Commit, items: [(item: Item, changes: ChangeSet)])] = []
  }

  private func histories() -> [GroundHistory] {
    var order: [Place] = []
    var found: [Place: GroundHistory] = [:]
    for commit in commits {
      for set in commit.changes where set.before != nil && set.after != nil {
        guard let journey = journeys.first(where: { $0.id == set.id }) else { continue }
        for item in set.items where item.isWorthAgreeing {
          guard let ground = Ground(of: item, in: set), isLasting(ground.place) else { continue }
          if found[ground.place] == nil {
            order.append(ground.place)
            found[ground.place] = GroundHistory(ground: ground.now(in: journey), journey: journey)
          }
          found[ground.place]?.add(item, set, by: commit)
        }
      }
    }
    return order.compactMap { found[$0] }
  }

  /// Whether a ground is not as it was before the window; of a map that is new in it nobody knows better than commits.
  private func isLasting(_ place: Place) -> Bool {
    guard let set = changes.first(where: { $0.id == place.document }) else { return false }
    return set.before == nil
      || set.items.contains { item in Ground(of: item, in: set)?.place == place || item.holds(place.touchpoint) }
  }

  private func uncoordinated(_ history: GroundHistory) -> Uncoordinated? {
    let ground = history.ground
    let waiting = ground.bearers.filter { isWaitedFor($0, history) }
    let rule = rule(left: history)
    guard let last = history.edits.last, !waiting.isEmpty || rule != nil else { return nil }
    return Uncoordinated(
      journey: history.journey, form: ground.form, path: ground.path, stage: ground.stage,
      items: net(ground.place) ?? last.items, changedBy: history.edits.map(\.commit.department).uniqued(),
      commit: last.commit, waiting: waiting, rule: rule, bearers: ground.bearers)
  }

  /// Whether the last change was made by others, and the department of a role has not said that it has seen it.
  private func isWaitedFor(_ role: Form, _ history: GroundHistory) -> Bool {
    guard let department = role.identity, let last = history.edits.last?.commit else { return false }
    let isOwn = last.department.map(under(department).contains) ?? false
    return !isOwn && !hasAcknowledged(department, last)
  }

  /// A rule that nobody touched although what it is for changed, and of which nobody said that they have seen it.
  private func rule(left history: GroundHistory) -> Field? {
    let ground = history.ground
    let paths = history.edits.flatMap { edit in edit.items.flatMap(\.item.changes).map(\.path) }
    let names = Set(paths.compactMap { ground.row(of: $0) })
    let rule = ground.form.record.fields.first { field in
      !names.isDisjoint(with: field.governs) && !names.contains(field.name) && ground.form[field] != nil
    }
    guard let rule, let last = history.edits.last?.commit, !ground.bearers.isEmpty else { return nil }
    return ground.bearers.contains { hasAcknowledged($0.identity ?? "", last) } ? nil : rule
  }

  /// What changed at a place since before the window; nil where the map was not there then.
  private func net(_ place: Place) -> [(item: Item, changes: ChangeSet)]? {
    guard let set = changes.first(where: { $0.id == place.document }), set.before != nil else { return nil }
    let items = set.items.filter { Ground(of: $0, in: set)?.place == place }
    return items.isEmpty ? nil : items.map { ($0, set) }
  }
}

extension Edition.GroundHistory {
  fileprivate mutating func add(_ item: Item, _ changes: ChangeSet, by commit: Commit) {
    if edits.last?.commit.id == commit.id {
      edits[edits.count - 1].items.append((item, changes))
    } else {
      edits.append((commit, [(item, changes)]))
    }
  }
}

extension Item {
  /// Whether more happened to it than a rewording, or another place in the same list.
  fileprivate var isWorthAgreeing: Bool {
    changes.contains { $0.weight == .major && !($0.verb == .moved && $0.from?.parent == $0.path.parent) }
  }

  /// Whether a whole touchpoint came or went inside the item, as with its stage.
  fileprivate func holds(_ touchpoint: String?) -> Bool {
    guard let touchpoint, before == nil || after == nil, let form else { return false }
    return form.everything().contains { $0.form.record.target == .touchpoint && $0.form.identity == touchpoint }
  }
}

extension Ground {
  /// The row of it in which a path below it lies; nil for a path elsewhere, and for itself.
  ///
  /// A touchpoint that moved was elsewhere before: what counts is its own id and the step behind it.
  fileprivate func row(of path: Path) -> String? {
    let place = self.path.steps.count
    guard path.steps.count > place, path.steps[place - 1] == form.identity else { return nil }
    return path.steps[place]
  }
}
