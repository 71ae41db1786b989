import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// The subscriptions of one person in `cjm.yaml`.
struct PersonalFollows {
  let person: Person
  let file: MapFile
  /// The path of their list.
  let path: Path

  /// Those of the person named, else of whoever git knows here.
  init(of id: String?, on desk: Desk, in history: borrowing History) throws {
    guard let file = desk.files.first(where: { $0.document.form.record.identity == .none }) else {
      throw Failure(FollowWords.noCompany[desk.tongue], hint: FollowWords.makeCompany[desk.tongue])
    }
    if let unreadable = Unreadable(file.document) { throw unreadable.failure(desk.tongue, BlameWords.unreadable) }
    self.file = file
    person = try id.map { try desk.company.known($0, desk.tongue) } ?? Self.own(on: desk, in: history)
    path = Path(["people", person.id, "follows"])
  }

  /// Whoever types: by the address of the author whom git would write, through `.mailmap`.
  private static func own(on desk: Desk, in history: borrowing History) throws -> Person {
    let signature = try history.repository.identity(of: .author)
    let email = try history.repository.mailmap().resolve(signature).email
    guard let person = desk.company.person(email: email) else {
      throw Failure(FollowWords.stranger.filled(desk.tongue, email), hint: FollowWords.sayWho[desk.tongue])
    }
    return person
  }

  /// The number, from 0, of the subscription that says just this; nil where none does.
  func index(of rows: [(key: String, value: Content)]) -> Int? {
    let wanted = Self.said(rows)
    return person.follows.firstIndex { Self.said($0) == wanted }
  }

  /// The numbers of those that name all of this, and perhaps more.
  func indexes(naming rows: [(key: String, value: Content)]) -> [Int] {
    let wanted = Self.said(rows)
    return person.follows.indices.filter { index in
      let said = Self.said(person.follows[index])
      return wanted.allSatisfy { name, words in words.isSubset(of: said[name] ?? []) }
    }
  }

  /// What a subscription asks for, as a line for people.
  static func text(_ form: Form, _ registry: Registry, _ tongue: Tongue) -> String {
    let parts = form.record.fields.compactMap { field -> String? in
      guard form[field] != nil else { return nil }
      let words = form.words(field.name).map { word in
        field.kind.target.map { registry.name($0, word, tongue) } ?? field.kind.choices?[word]?.label[tongue] ?? word
      }
      return "\(field.label[tongue].lowercased()): \(words.joined(separator: ", "))"
    }
    return parts.isEmpty ? FollowWords.everything[tongue] : parts.joined(separator: " · ")
  }

  private static func said(_ form: Form) -> [String: Set<String>] {
    Dictionary(
      uniqueKeysWithValues: form.record.fields.compactMap { field in
        form[field].map { _ in (field.name, Set(form.words(field.name))) }
      })
  }

  private static func said(_ rows: [(key: String, value: Content)]) -> [String: Set<String>] {
    Dictionary(
      rows.map { row in
        switch row.value {
        case .text(let word): (row.key, [word])
        case .words(let words): (row.key, Set(words))
        case .record, .list: (row.key, [])
        }
      }, uniquingKeysWith: { $1 })
  }
}
