import Journey
import Language

extension Teller {
  /// Everything of an item that changed and stands neither in its head nor beside it; of a new item, all it says.
  func details(_ item: Item) -> [Told.Detail] {
    let changed = changedDetails(item)
    guard item.after != nil, item.before == nil, let form = item.after else { return changed }
    return form.record.fields.filter { $0.showing == .detail && $0.kind.record == nil }.compactMap { field in
      guard field.name != form.record.identity.field, let node = form[field] else { return nil }
      guard let value = Value(node, as: field.kind) else { return nil }
      return Told.Detail(
        label: Self.small(field.label[tongue]), phrase: Phrase([.added(text(value, of: field, after))]), field: field)
    } + parts(of: form)
  }

  /// The parts of a new item, by the name of their row.
  private func parts(of form: Form) -> [Told.Detail] {
    form.record.fields.filter { $0.kind.record?.standing == .part }.compactMap { field in
      let parts = form.forms(field).map { summary($0, after) }
      guard !parts.isEmpty else { return nil }
      return Told.Detail(
        label: Self.small(field.label[tongue]), phrase: Phrase([.added(parts.joined(separator: ", "))]), field: field)
    }
  }

  /// A part on one line: its title, else all it says.
  func summary(_ form: Form, _ registry: Registry) -> String {
    if form.record.title != nil { return name(of: form, registry) }
    return form.record.fields.compactMap { field in
      form.value(field).flatMap { form[field] == nil ? nil : text($0, of: field, registry) }
    }.joined(separator: ", ")
  }

  private func changedDetails(_ item: Item) -> [Told.Detail] {
    let shown = item.changes.filter { isDetail($0, of: item) }
    let quiet = shown.isEmpty && item.fate == nil && hasNothingElse(item)
    let told = quiet ? item.changes : shown
    var details: [Told.Detail] = []
    var seen: Set<String> = []
    for change in told {
      guard let field = change.field else {
        details.append(partDetail(change, item))
        continue
      }
      let holder = change.record.name == item.record.name ? "" : change.path.parent.description
      guard seen.insert("\(holder)/\(field.name)").inserted || !field.kind.isWordList else { continue }
      details.append(
        Told.Detail(label: label(of: change, field, item), phrase: phrase(field, change, in: item), field: field))
    }
    return details
  }

  /// Whether nothing of the item stands in its head or beside it.
  private func hasNothingElse(_ item: Item) -> Bool {
    !item.changes.contains { change in
      guard let field = change.field, change.record.name == item.record.name else { return true }
      return field.showing != .quiet
    }
  }

  private func isDetail(_ change: Change, of item: Item) -> Bool {
    let isOwn =
      change.record.name == item.record.name && change.path.parent == item.path
      || change.field?.kind.isWordList == true && change.record.name == item.record.name
    guard let field = change.field else { return change.record.name != item.record.name }
    guard isOwn else { return true }
    let isGroup = item.record.standing == .group || item.record.standing == .document
    switch field.showing {
    case .detail: return true
    case .title: return isGroup
    case .headline: return item.fate != nil && field.formulas.isEmpty && field.kind.choices == nil && !isGroup
    case .context, .aside, .quiet: return false
    }
  }

  /// A part that came or went.
  private func partDetail(_ change: Change, _ item: Item) -> Told.Detail {
    let text = { (document: Document?, registry: Registry) -> String? in
      (document?.form.forms(along: change.path).last).map { summary($0, registry) }
    }
    return Told.Detail(
      label: Self.small(change.record.noun[tongue]),
      phrase: Phrase(
        before: change.before == nil ? nil : text(changes.before, before),
        after: change.after == nil ? nil : text(changes.after, after)), field: nil)
  }

  /// A row's label; that of a part's row says of which part it is.
  private func label(of change: Change, _ field: Field, _ item: Item) -> String {
    let label = Self.small(field.label[tongue])
    guard change.record.name != item.record.name else { return label }
    guard let part = changes.after?.form.forms(along: change.path.parent).last, part.record.title != nil else {
      return label
    }
    return "\(name(of: part, after)), \(label)"
  }

  /// What changed in a row: words marked in texts, all that came and went in sets, before and after in the rest.
  func phrase(_ field: Field, _ change: Change, in item: Item) -> Phrase {
    if field.kind.isWordList {
      let same = item.changes.filter { $0.field?.name == field.name && $0.path.parent == change.path.parent }
      let gone = same.compactMap { $0.before.map { text($0, of: field, before) } }
      let come = same.compactMap { $0.after.map { text($0, of: field, after) } }
      return Phrase(gone.map { .removed($0) } + come.map { .added($0) })
    }
    let isProse = field.kind.isText
    guard isProse, let old = change.before, let new = change.after else { return Phrase(values(change, field)) }
    return Wording.marked(old.text(tongue), new.text(tongue))
  }
}
