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
  init(of document: Document, _ timeline: Timeline, partner: Document? = nil) {
    self.timeline = timeline
    self.partner = partner
    index = WeekIndex(timeline.versions.map(\.document) + (partner.map { [$0] } ?? []))
    figures = timeline.figures(of: document)
  }
}

extension Wall {
  /// What a page of this wall tells of a journey's history.
  public func past(of exhibit: Exhibit, _ timeline: Timeline) -> Past {
    Past(of: exhibit.document, timeline, partner: partner(of: exhibit.document))
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
  /// The record of the same kind and identity that sits at a path of another version.
  func same(in document: Document, at path: Path) -> Form? {
    document.form.forms(along: path).last.flatMap {
      $0.record.name == record.name && $0.identity == identity ? $0 : nil
    }
  }

  /// Visits the records that have a figure, itself and those inside, with the row of the figure.
  fileprivate func eachFigure(at path: Path, _ visit: (Form, Path, Field) -> Void) {
    if let field = record.figure { visit(self, path, field) }
    for field in record.fields where field.kind.record?.holdsFigures == true {
      for inner in items(field, at: path) { inner.form.eachFigure(at: inner.path, visit) }
    }
  }
}

extension Record {
  /// The row of the figure that its records have; nil for a record without.
  var figure: Field? { fields.first { !$0.formulas.isEmpty } }

  fileprivate var holdsFigures: Bool { figure != nil || fields.contains { $0.kind.record?.holdsFigures == true } }
}
