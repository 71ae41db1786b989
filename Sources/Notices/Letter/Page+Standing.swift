import Journey
import Language
import Telling

/// What a letter says of things that did not change.
extension Page {
  /// The least severity of a pain that a letter reminds of.
  private static var leastSeverity: Double { 4 }
  /// The most pains that a letter reminds of.
  private static var mostReminders: Int { 3 }

  /// Open pains on the reader's stages that are severe, did not change, are older than a week, and have no due date.
  func still(_ surroundings: Surroundings) -> [String] {
    guard isJourney, let document = matter.changes.after else { return [] }
    let changed = Set(brief.edition.changes.filter { $0.id == document.id }.flatMap(\.items).map(\.path))
    let pains = document.form.everything().filter { form, path in
      form.record.target == .pain
        && document.form.forms(along: path).contains { $0.record.target == .stage && isOwn($0) }
    }
    // In the week in which it was written down nothing stands still yet.
    let known = pains.filter { (brief.occasion.age(document.id, $0.path) ?? .max) > 1 }
    return known.filter { isStuck($0.form) && !changed.contains($0.path) }.prefix(
      surroundings == .full ? Self.mostReminders : 1
    )
    .map { reminder($0.form, at: $0.path, document) }
  }

  private func isOwn(_ stage: Form) -> Bool {
    isSteward
      || stage.roles.contains { role in
        brief.edition.company(with: role.identity ?? "").told(of: role).contains(brief.notice.person)
      }
  }

  private func isStuck(_ pain: Form) -> Bool {
    pain.isOpen && (pain.value(.severity)?.number ?? 0) >= Self.leastSeverity && pain.text(.due) == nil
  }

  private func reminder(_ pain: Form, at path: Path, _ document: Document) -> String {
    let facts = teller.context(of: pain).joined(separator: ", ")
    let measure = pain.text(.action) == nil ? LetterWords.noMeasure : LetterWords.hasMeasure
    let age = brief.occasion.age(document.id, path).map { LetterWords.age.filled(tongue, String($0)) }
    let state = [measure[tongue], age].compactMap(\.self).joined(separator: ", ")
    return "\(pain.record.noun[tongue]) (\(facts)): \(Prose.sentence(teller.name(pain))) \(state)."
  }

  /// Whether an item is a figure of the whole path, which letters tell last.
  static func isFigureOfWholePath(_ item: Item, _ group: Group, _ changes: ChangeSet) -> Bool {
    group.position == nil && changes.document?.form.record.target == .journey && item.record.target == .kpi
      && item.before != nil && item.after != nil
  }

  /// The figures of the whole path, for those who are told of one of its changes.
  func whole(_ surroundings: Surroundings) -> [String] {
    guard isJourney, let document = matter.changes.after else { return [] }
    let group = matter.changes.groups.first { $0.position == nil }
    guard group != nil || isSteward else { return [] }
    let figures = document.form.record.fields.filter { $0.kind.record?.target == .kpi }.flatMap {
      document.form.forms($0)
    }
    let changed = figures.compactMap { form in
      group?.items.first { $0.record.target == .kpi && $0.path.last == form.identity && $0.before != nil }
    }
    let others = figures.filter { form in !changed.contains { $0.path.last == form.identity } }
    return changed.compactMap(moved) + (surroundings == .full ? others.compactMap(standing) : [])
  }

  /// A figure that changed: its difference, or that it says little.
  private func moved(_ item: Item) -> String? {
    guard let figure = teller.tell(item).figure else { return nil }
    let change = figure.caution.map { ", \($0)" } ?? figure.difference.map { " (\($0))" } ?? ""
    return "\(teller.title(item).text): \(figure.values.line(tongue))\(change)."
  }

  /// A figure that did not.
  private func standing(_ form: Form) -> String? {
    guard let figure = teller.figure(of: form) else { return nil }
    let target = figure.target.map { ", \(LetterWords.target.filled(tongue, $0))" } ?? ""
    return "\(teller.name(form)): \(figure.value)\(target)."
  }
}
