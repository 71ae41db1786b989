public import Journey
public import Language

extension Teller {
  /// A stage, or the whole path, as the heading of its changes.
  public struct Heading: Sendable {
    /// The stage's number, from 1; nil for the whole path.
    public let number: Int?
    /// What it is called.
    public let title: Phrase
    /// The departments with a part in it, those that answer first: each with its name and whether it answers.
    public let departments: [Phrase]
  }

  /// The heading of a group.
  public func heading(_ group: Group) -> Heading {
    guard let position = group.position else {
      return Heading(number: nil, title: Phrase(whole(group)), departments: [])
    }
    let old = group.before.map { name(of: $0, before) }
    let new = group.after.map { name(of: $0, after) }
    let title =
      switch (old, new) {
      case (let old?, let new?) where old != new: Wording.marked(old, new)
      case (nil, let new?): Phrase([.added(new)])
      case (let old?, nil): Phrase([.removed(old)])
      default: Phrase(new ?? "")
      }
    return Heading(number: position + 1, title: title, departments: departments(group))
  }

  /// What a group is called where nothing is marked: as it is now, or as it was where it is gone.
  public func title(_ group: Group) -> String {
    let text = heading(group).title.text
    return text.isEmpty ? group.form?.title(tongue) ?? "" : text
  }

  /// What left the group: what it is and where it went.
  public func departure(_ form: Form, to path: Path) -> String {
    let noun = form.record.noun
    return "\(noun[tongue]) \(TellingWords.moved(noun, tongue)) \(place(path, before: false)): \(name(of: form, after))"
  }

  /// How many items changed, and how: `14 изменений`, then the classes.
  public func counts() -> (all: String, better: String, worse: String, neutral: String) {
    Self.counts(changes.items, tongue)
  }

  /// How many items there are of several documents, and how they changed.
  public static func counts(
    _ items: [Item], _ tongue: Tongue
  ) -> (all: String, better: String, worse: String, neutral: String) {
    let count = { (kind: Change.Class) in String(items.count { $0.class == kind }) }
    return (
      TellingWords.change(items.count, tongue), "\(count(.improvement)) \(TellingWords.better[tongue])",
      "\(count(.regression)) \(TellingWords.worse[tongue])", "\(count(.neutral)) \(TellingWords.unjudged[tongue])"
    )
  }

  /// Whom the changes concern: `Касается 7 подразделений: …`; nil where they concern none.
  public func concerned() -> String? {
    let ids = changes.departments
    guard !ids.isEmpty else { return nil }
    let names = ids.map { department($0) }.joined(separator: ", ")
    return TellingWords.concerns.filled(tongue, TellingWords.department(ids.count, tongue), names)
  }

  /// What a department is called, though it may be gone.
  public func department(_ id: String) -> String {
    (after.find(.department, id) == nil ? before : after).name(.department, id, tongue)
  }

  private func whole(_ group: Group) -> String {
    guard let form = group.form, form.record.target == .journey else {
      return group.form.map { $0.record.noun[tongue] } ?? ""
    }
    return TellingWords.whole[tongue]
  }

  private func departments(_ group: Group) -> [Phrase] {
    guard let field = group.form?.record.fields.first(where: { $0.kind.record?.isRole == true }) else { return [] }
    let old = group.before?.forms(field) ?? []
    let new = group.after?.forms(field) ?? []
    let came = Set(new.compactMap(\.identity)).subtracting(old.compactMap(\.identity))
    let gone = old.filter { role in !new.contains { $0.identity == role.identity } }
    let leads = { (role: Form) in role.record.fields.contains { field in role.leads(field) } }
    let sorted = new.filter(leads) + new.filter { !leads($0) }
    return sorted.map { role in
      let isNew = group.before != nil && came.contains(role.identity ?? "")
      return Phrase([isNew ? .added(label(role)) : .plain(label(role))])
    } + gone.filter { _ in group.after != nil }.map { Phrase([.removed(label($0))]) }
  }

  private func label(_ role: Form) -> String {
    let name = department(role.identity ?? "")
    guard let field = role.record.fields.first(where: { role.leads($0) }), let value = role.value(field) else {
      return name
    }
    return "\(name) (\(text(value, of: field, after)))"
  }
}

extension Form {
  /// Whether a row says that the department leads: the first of the parts that a role's headline can name.
  fileprivate func leads(_ field: Field) -> Bool {
    field.showing == .headline && value(field)?.text == field.kind.choices?.all.first?.word
  }
}
