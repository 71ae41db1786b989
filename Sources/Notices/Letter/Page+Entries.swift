import Journey
import Language
import Telling

/// The items of a stage as entries of the letter.
extension Page {
  /// The items in the order of the letter: among those of one kind the reader's own figure first, then what is new.
  static func ordered(_ group: Group, _ involvement: Involvement, _ changes: ChangeSet) -> [Item] {
    let items = group.items.filter { !isFigureOfWholePath($0, group, changes) }
    var run = 0
    let keys = items.indices.map { place -> [Int] in
      let (last, item) = (items[max(0, place - 1)], items[place])
      if last.class != item.class || last.record.name != item.record.name { run += 1 }
      let isOwn = involvement.benefit(of: items[place].path.last) != nil
      return [run, isOwn ? 0 : 1, items[place].before == nil ? 0 : 1, place]
    }
    return items.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { items[$0] }
  }

  /// Where changes are told with everything that belongs to them: where the reader does the work, else everywhere.
  private func isDetailed(_ section: Section) -> Bool {
    section.involvement.isNear || section.group.position == nil || !isNear
  }

  func entry(_ told: Told, in section: Section, _ detailing: Detailing) -> Letter.Entry {
    let isDetailed = isDetailed(section) && detailing.text > 0
    let details =
      isDetailed
      ? Details(told, teller: teller, brief: brief, isCured: isCured(told.item), most: detailing.text) : nil
    let facts = details?.sentences ?? []
    let said: [String?]
    if told.isHeadOfLabels, let details, !facts.isEmpty {
      // The facts have their labels; sentences to quote below need theirs at the end.
      said = facts + [details.bare]
    } else {
      said =
        [isDetailed ? head(told) : fullHead(told), title(told, in: section, hasOwnText: details?.hasProse ?? false)]
        + figureNotes(told, section) + facts
    }
    let sentences = said + [basis(told.item), toldBefore(told.item)]
    return Letter.Entry(
      mark: mark(told.item), sentences: sentences.compactMap(\.self).map(Prose.sentence),
      quotes: details?.quotes ?? [])
  }

  private func mark(_ item: Item) -> Letter.Entry.Mark {
    switch item.class {
    case .improvement: .better
    case .regression: .worse
    case .neutral: item.before == nil ? .new : .changed
    }
  }

  /// Whether the reader is to cure the thing with another one by the same day: then that one says what is done.
  private func isCured(_ item: Item) -> Bool {
    guard let due = Due(item.after, at: item.path), let document = matter.changes.after else { return false }
    return Due.all(in: document).contains { $0.isCure(of: due) }
  }

  /// When the reader was told of all of it before; nil where something of it is news.
  private func toldBefore(_ item: Item) -> String? {
    let days = item.changes.map { brief.occasion.told(brief.notice.person, $0) }
    guard let last = days.compactMap(\.self).max(), !days.contains(nil) else { return nil }
    return LetterWords.toldAlready.filled(tongue, last.text(tongue, year: false))
  }

  private func head(_ told: Told) -> String {
    if let subtitled = subtitled(told) { return subtitled }
    if let farewell = farewell(told) { return farewell }
    let head = told.head.line(tongue)
    guard let figure = told.figure else {
      let leads = told.item.record.heading == .title && told.item.fate == nil
      let asides = told.asides.map { $0.line(tongue) }.joined(separator: ", ")
      return [head, asides].filter { !$0.isEmpty }.joined(separator: leads ? ": " : ", ")
    }
    let values = figure.values.line(tongue) + (figure.delta.map { " (\($0))" } ?? "")
    let distance = figure.ahead.map { LetterWords.ahead.filled(tongue, $0.target, $0.rest) } ?? figure.distance
    return "\(head): " + [values, distance].compactMap(\.self).joined(separator: ", ")
  }

  /// What is told apart by its facts and whose own words changed, as a script: the facts in brackets, then the words.
  private func subtitled(_ told: Told) -> String? {
    let item = told.item
    guard item.fate == nil, item.record.heading == .noun, let title = told.title, !title.isPlain, let form = item.form,
      !item.record.fields.contains(where: { $0.showing == .headline })
    else { return nil }
    let facts = teller.context(of: form).joined(separator: ", ")
    let noun = item.record.noun[tongue] + (facts.isEmpty ? "" : " (\(facts))")
    return "\(noun): \(Cut.words(title.quoted(tongue), to: 160))"
  }

  /// A department that takes part no longer, with the part it took; nil for everything else.
  private func farewell(_ told: Told) -> String? {
    let item = told.item
    guard item.fate == .left, item.record.isRole, let role = item.before else { return nil }
    guard let field = role.record.fields.first(where: { $0.showing == .headline && $0.kind.choices != nil }),
      let part = teller.text(field, of: role)
    else { return nil }
    return LetterWords.left.filled(tongue, teller.title(item).line(tongue), part)
  }

  /// The head; where it says no more than the thing's name, the names of what changed of it too.
  private func fullHead(_ told: Told) -> String {
    let head = head(told)
    let isName = told.item.record.heading == .title && told.item.record.standing == .item && told.item.fate == nil
    guard isName, told.figure == nil, told.asides.isEmpty else { return head }
    let labels = told.details.map(\.label).filter { !$0.isEmpty }.uniqued()
    return labels.isEmpty ? head : "\(head): \(labels.joined(separator: ", "))"
  }

  /// What the item says of itself, where that is not its head; less of it where newer sentences follow.
  ///
  /// A long one gives way to them, unless its like changed too and it tells them apart.
  private func title(_ told: Told, in section: Section, hasOwnText: Bool) -> String? {
    let most = hasOwnText ? 60 : 160
    if farewell(told) != nil || subtitled(told) != nil { return nil }
    let likes = section.told.count { $0.item.record.name == told.item.record.name }
    if hasOwnText, told.item.fate == nil, likes == 1, let title = told.title, title.isPlain,
      Width.of(title.text) > most
    {
      return nil
    }
    if told.item.record.isRole { return teller.title(told.item).line(tongue) }
    guard let title = told.title else { return nil }
    return Cut.words(title.pieces.allSatisfy(\.isSame) ? title.text : title.quoted(tongue), to: most)
  }

  /// The counts and the source of a figure, and whether it is the reader's own.
  private func figureNotes(_ told: Told, _ section: Section) -> [String?] {
    guard let figure = told.figure else { return [] }
    let notes = [figure.share, told.item.form?.text(.source)].compactMap(\.self).joined(separator: ", ")
    let own = section.involvement.benefit(of: told.item.path.last).map { benefits in
      LetterWords.ownFigure[tongue]
        + (benefits.isEmpty ? "" : LetterWords.ownBenefit.filled(tongue, benefits.joined(separator: "; ")))
    }
    return [notes.isEmpty ? nil : notes, own]
  }

  /// What a claim rests on: its research, else that an estimate is assumed.
  private func basis(_ item: Item) -> String? {
    guard let form = item.form else { return nil }
    let (basis, research) = teller.basis(of: form)
    let names = research.joined(separator: ", ")
    switch basis {
    case .sourced: return LetterWords.sourced.filled(tongue, names)
    case .hearsay: return LetterWords.hearsay.filled(tongue, names)
    case .assumed: return item.changes.contains { $0.field?.scale != nil } ? LetterWords.assumed[tongue] : nil
    }
  }
}
