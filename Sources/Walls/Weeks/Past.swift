public import Journey

/// What a journey's page tells of its history, read once for all languages.
public struct Past: Sendable {
  /// The versions, week by week.
  let timeline: Timeline
  /// The map of the path as it is to be, or as it is, where there is one.
  let partner: Document?
  /// What the versions and the other map say.
  let index: WeekIndex
  /// What figures were in the versions, oldest first, by where they sit.
  let figures: [Path: [Double]]

  /// Reads the history of a map.
  init(of document: Document, _ timeline: Timeline, partner: Document? = nil, registry: Registry) {
    self.timeline = timeline
    self.partner = partner
    index = WeekIndex(timeline.versions.map(\.document) + (partner.map { [$0] } ?? []), registry: registry)
    figures = timeline.figures(of: document)
  }
}

extension Wall {
  /// What a page of this wall tells of a journey's history.
  public func past(of exhibit: Exhibit, _ timeline: Timeline) -> Past {
    let document = exhibit.document
    return Past(
      of: document, timeline, partner: partner(of: document),
      registry: registry.visible(from: document.form.record, besides: company.document))
  }
}

extension Timeline {
  /// As many weeks as a sparkline can show: two years.
  private static let mostVersions = 104

  /// What the figures of a map were in its versions, oldest first, by where they sit in the map.
  fileprivate func figures(of document: Document) -> [Path: [Double]] {
    var found: [Path: [Double]] = [:]
    document.form.eachFigure(at: .top) { form, path, field in
      found[path] = versions.suffix(Self.mostVersions).compactMap { version in
        form.same(in: version.document, at: path)?.figure(field)?.value
      }
    }
    return found
  }
}

extension Form {
  /// Visits the records that have a figure, itself and those inside, with the row of the figure.
  fileprivate func eachFigure(at path: Path, _ visit: (Form, Path, Field) -> Void) {
    if let field = record.figure { visit(self, path, field) }
    for field in record.fields where field.kind.record?.holdsFigures == true {
      for inner in items(field, at: path) { inner.form.eachFigure(at: inner.path, visit) }
    }
  }
}

extension Record {
  fileprivate var holdsFigures: Bool { figure != nil || fields.contains { $0.kind.record?.holdsFigures == true } }
}

extension Registry {
  /// Without what stands inside of other documents of a kind: hundreds of maps have thousands of things, of which none
  /// can be referred to from this one.
  fileprivate func visible(from record: Record, besides company: Document?) -> Registry {
    var visible = Registry(company.map { [$0] } ?? [])
    for target in Target.allCases where !record.inside.contains(target) {
      for id in ids(target) { if let form = find(target, id) { visible.addAlone(form) } }
    }
    return visible
  }
}

extension Record {
  /// As what references find the records inside of it.
  fileprivate var inside: Set<Target> {
    fields.compactMap(\.kind.record).reduce(into: []) { found, record in
      if let target = record.target { found.insert(target) }
      found.formUnion(record.inside)
    }
  }
}
