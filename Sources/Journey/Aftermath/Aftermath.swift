import Language

/// What a merge that was committed did to a map: where it is not what joining the two sides by meaning gives.
public struct Aftermath {
  private let base: Things, ours: Things, theirs: Things, actual: Things
  private let document: Document
  private let conflicts: [Conflict]
  /// Whether nobody was asked about these.
  private let isSilent: Bool
  private let doubled: [Doubled]
  private let expected: Document

  /// Joins two sides again and looks at what was committed in their place; a base that is nil stands for a map that both
  /// added.
  ///
  /// A merge was `silent` where lines alone gave what was committed: what the sides contradict each other about, nobody
  /// decided then. Throws where the sides cannot be joined by meaning.
  public init(
    base: Document?, ours: Document, theirs: Document, actual: Document, silent isSilent: Bool,
    strictly isStrict: Bool = false
  ) throws(Merge.Unable) {
    self.isSilent = isSilent
    let record = actual.form.record
    let merged = try Merge.of(
      base: base?.source ?? Source(name: "", bytes: []), ours: ours.source, theirs: theirs.source, as: record,
      options: Merge.Options(isStrict: isStrict))
    conflicts = merged.conflicts
    expected = Document(Source(name: actual.source.name, bytes: merged.bytes(.ours)), as: record)
    doubled = Merge.doubled(in: actual.source, from: [ours.source, theirs.source], as: record)
    document = actual
    (self.base, self.ours, self.theirs) = (Things(base), Things(ours), Things(theirs))
    self.actual = Things(actual)
  }

  /// What is to be told, in the order of the lines; with `most`, nothing weighs more than that.
  public func findings(company: Company, atMost most: Finding.Severity = .error) -> [Finding] {
    let rulebook = Rulebook(company: company, document: document.form)
    let undecided = isSilent ? conflicts.filter { !isDoubled($0) }.map(finding) : []
    let all = doubled.map(finding) + undecided + Diff.between(expected, document).changes.compactMap(finding)
    let told = all.compactMap { finding -> Finding? in
      guard let severity = rulebook.severity(of: finding.rule) else { return nil }
      return Finding(
        finding.rule, min(severity, most), file: finding.file, span: finding.span, path: finding.path, finding.message,
        hint: finding.hint)
    }
    return told.enumerated().sorted {
      ($0.element.span.lowerBound, $0.offset) < ($1.element.span.lowerBound, $1.offset)
    }
    .map(\.element)
  }

  /// What stands twice: told where it stands the second time.
  private func finding(_ thing: Doubled) -> Finding {
    let found = document.holdings.filter {
      $0.field == nil && $0.form.record === thing.record && $0.form.identity == thing.identity
    }
    let last = found.last
    return AftermathWords.doubled(
      AftermathWords.thing(thing.record, thing.identity),
      AftermathPlace(document.source, last?.form.place ?? 0..<0, last?.path ?? .top))
  }

  /// What the sides contradict each other about, and lines decided.
  private func finding(_ conflict: Conflict) -> Finding {
    let (name, list, rest) = Things.name(of: conflict.path, in: document.form.record)
    let span = span(name, list, rest)
    let place = AftermathPlace(document.source, span, conflict.path)
    let thing = conflict.record.map { AftermathWords.thing($0, conflict.identity) } ?? Words(same: "")
    let label = conflict.field.flatMap { field in
      conflict.record.map { AftermathWords.row($0, conflict.identity, field) }
    }
    switch conflict.cause {
    case .deletion:
      return actual[name] == nil
        ? AftermathWords.lost(label ?? thing, nil, place) : AftermathWords.revived(label ?? thing, nil, place)
    case .move: return AftermathWords.movedBack(label ?? thing, place)
    case .value, .order: return AftermathWords.undecided(label ?? thing, place)
    }
  }

  private func isDoubled(_ conflict: Conflict) -> Bool {
    doubled.contains { thing in
      // An order is disputed by what stands in it.
      conflict.cause == .order
        ? conflict.field?.kind.record === thing.record : conflict.path.steps.contains(thing.identity)
    }
  }

  /// Why a difference from the joined map is none that a person decided; nil where it may be.
  private func finding(_ change: Change) -> Finding? {
    guard !isDecided(change), !isDoubled(change) else { return nil }
    let (name, list, rest) = Things.name(of: change.path, in: document.form.record)
    let place = AftermathPlace(document.source, span(name, list, rest), change.path)
    guard let field = change.field, let row = rest.first else {
      return whole(change, Things.name(of: change.path, in: document.form.record).name, place)
    }
    let label = AftermathWords.row(change.record, actual[name]?.form.identity ?? "", field)
    if let word = rest.dropFirst().first {
      let hadWord = base[name]?.form.words(row).contains(word) ?? false
      if change.after == nil {
        return hadWord ? AftermathWords.taken(label, word, place) : AftermathWords.lost(label, word, place)
      }
      return hadWord ? AftermathWords.revived(label, word, place) : AftermathWords.added(label, word, place)
    }
    let before = base[name]?.form.value(field)
    if change.before != before, change.after == before || change.after == nil {
      return AftermathWords.old(label, change.before, change.after, place)
    }
    return AftermathWords.changed(label, change.before, change.after, place)
  }

  /// A thing that came, went or moved.
  private func whole(_ change: Change, _ name: String, _ place: AftermathPlace) -> Finding {
    let thing = AftermathWords.thing(change.record, change.path.last)
    switch (change.before, change.after) {
    case (nil, _):
      let wasDeleted = base[name] != nil && (ours[name] == nil || theirs[name] == nil)
      return wasDeleted ? AftermathWords.revived(thing, nil, place) : AftermathWords.added(thing, nil, place)
    case (_, nil):
      let contents = [base, ours, theirs].map { $0[name]?.form.content }
      let isTouched = contents[1] != contents[0] || contents[2] != contents[0]
      return isTouched ? AftermathWords.lost(thing, nil, place) : AftermathWords.taken(thing, nil, place)
    default:
      let isBack = actual[name]?.home == base[name]?.home
      return isBack ? AftermathWords.movedBack(thing, place) : AftermathWords.moved(thing, place)
    }
  }

  /// Whether it stands where both sides could not be joined, so that somebody had to decide.
  private func isDecided(_ change: Change) -> Bool {
    let paths = [change.path, change.from].compactMap(\.self)
    let names = paths.map { full($0) }
    return conflicts.contains { conflict in
      if conflict.cause == .order {
        return change.field == nil && paths.contains { $0.parent == conflict.path }
      }
      let own = full(conflict.path)
      return paths.contains { $0.isInside(conflict.path) || conflict.path.isInside($0) }
        || names.contains { $0 == own || $0.hasPrefix(own + "/") || own.hasPrefix($0 + "/") }
    }
  }

  private func full(_ path: Path) -> String {
    let found = Things.name(of: path, in: document.form.record)
    return ([found.name] + found.rest).joined(separator: "/")
  }

  /// Whether it is about something that stands twice, of which one finding tells already.
  private func isDoubled(_ change: Change) -> Bool {
    let steps = [change.path, change.from].compactMap(\.self).flatMap(\.steps)
    return doubled.contains { thing in
      steps.contains { $0 == thing.identity || $0.hasPrefix("\(thing.identity)#") }
    }
  }

  /// The value that stands there now, else the thing around it.
  private func span(_ name: String, _ list: String, _ rest: [String]) -> Range<Int> {
    if let thing = actual[name] { return rest.first.map { thing.form.place(of: $0) } ?? thing.form.place }
    let around = actual[String(list.prefix { $0 != "/" })] ?? actual[""]
    return around?.form.place ?? 0..<0
  }
}

extension Path {
  /// Whether it is a path or one of something inside of it.
  fileprivate func isInside(_ other: Path) -> Bool { steps.starts(with: other.steps) }
}
