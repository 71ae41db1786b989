public import Journey

extension Blueprint {
  /// Reads a board as a blueprint, by what the schema's rows say there; `registry` knows on which side departments work.
  public init(of board: Board, registry: Registry) {
    var stages = board.columns.map { Self.stage($0, registry) }
    let places = stages.indices.flatMap { stage in stages[stage].steps.indices.map { (stage, $0) } }
    for (here, next) in zip(places, places.dropFirst()) {
      stages[here.0].steps[here.1].next = stages[next.0].steps[next.1].title
    }
    self.stages = stages
    chain = board.columns.flatMap(Self.links)
  }

  private static func stage(_ column: Column, _ registry: Registry) -> Stage {
    var steps: [Step] = []
    var works: [Band: [Work]] = [:]
    for entry in column.things {
      if entry.holds(.action) || entry.holds(.loss) { steps.append(Step(entry)) }
      for inner in entry.roles {
        works[inner.band(registry) ?? .front, default: []].append(Work(inner, at: entry.title))
      }
      guard let band = entry.band(registry) else { continue }
      works[band, default: []].append(Work(entry, at: nil))
    }
    return Stage(column: column, steps: steps, works: works)
  }

  private static func links(_ column: Column) -> [Link] {
    column.things.flatMap { entry -> [Link] in
      let provider = entry.facts.first { $0.field.service == .provider }?.references.first
      return entry.facts.filter { $0.field.service == .internalCustomer }.flatMap(\.references).map {
        Link(provider: provider, customer: $0, work: entry.title, path: entry.path)
      }
    }
  }
}

extension Blueprint.Step {
  fileprivate init(_ entry: Entry) {
    path = entry.path
    title = entry.title
    action = entry.facts.first { $0.field.service == .action }?.text
    flags = entry.flags
    losses = entry.facts.filter { $0.field.service == .loss }
  }
}

extension Blueprint.Work {
  fileprivate init(_ entry: Entry, at place: String?) {
    path = entry.path
    title = entry.title
    facts = entry.facts.filter {
      $0.field.service != nil || $0.field.showing == .headline || $0.field.kind.target == .system
    }
    self.place = place
    departments = entry.departments
  }
}

extension Column {
  /// The things that stand in it now.
  fileprivate var things: [Entry] { cells.flatMap(\.entries).filter { $0.form != nil && !$0.isGone } }
}

extension Entry {
  /// Whether the schema gives the thing a row of that meaning.
  fileprivate func holds(_ service: Service) -> Bool { form?.record.fields.contains { $0.service == service } == true }

  /// The departments with a part in the thing.
  fileprivate var roles: [Entry] {
    parts.flatMap(\.entries).filter { $0.form?.record.isRole == true && !$0.isGone }
  }

  /// The band that the thing works in: by its own word, else by its department's; out of sight where nothing says it.
  fileprivate func band(_ registry: Registry) -> Band? {
    guard let form else { return nil }
    if let band = form.band { return band }
    if form.record.isRole { return form.identity.flatMap { registry.find(.department, $0)?.band } ?? .back }
    return form.record.fields.contains { $0.kind.choices?.all.contains { $0.band != nil } == true } ? .back : nil
  }
}

extension Form {
  /// The band that one of its words names.
  fileprivate var band: Band? {
    record.fields.lazy.compactMap { field in
      value(field).flatMap { field.kind.choices?[$0.text]?.band }
    }.first
  }
}
