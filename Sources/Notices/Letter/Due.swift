import Journey
import Language

/// A thing that somebody is to have done by a day: a pain point's cure, an initiative.
struct Due {
  /// What of a record says who and by when.
  static let facets: [Facet?] = [.who, .due]

  let person: String
  let day: Day
  let form: Form
  let path: Path

  /// Reads a record; nil where nobody is named, no day, or where it is done or dropped.
  init?(_ form: Form?, at path: Path) {
    guard let form, let person = form.text(.who), let day = form.text(.due).flatMap(Day.init(iso:)) else {
      return nil
    }
    guard !form.isOver else { return nil }
    self.person = person
    self.day = day
    self.form = form
    self.path = path
  }

  /// Everything due in a document.
  static func all(in document: Document) -> [Due] {
    document.form.everything().compactMap { Due($0.form, at: $0.path) }
  }

  /// Whether the thing is the cure of another, with the same person and day: then both are one line.
  func isCure(of other: Due) -> Bool {
    guard person == other.person, day == other.day, let target = other.form.record.target else { return false }
    return form.record.fields.contains { field in
      field.kind.target == target && form.words(field.name).contains(other.form.identity ?? "")
    }
  }
}

extension Form {
  /// Whether the last of the ordered states is reached, or one outside their order.
  fileprivate var isOver: Bool {
    guard let field = record.fields.first(where: { $0.showing == .headline && $0.kind.choices != nil }) else {
      return false
    }
    guard let choices = field.kind.choices, let word = value(field)?.text, let choice = choices[word] else {
      return false
    }
    let ranks = choices.all.compactMap(\.rank)
    return !ranks.isEmpty && (choice.rank == nil || choice.rank == ranks.max())
  }
}
