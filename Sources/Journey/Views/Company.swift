public import Language

/// Who there is: departments, people, and how the company reads its maps; from `cjm.yaml`, or nothing where there is none.
public struct Company: Sendable {
  /// The file; nil where a lone map has none.
  public let document: Document?
  /// The departments, in the order of the file.
  public let departments: [Department]
  /// The people, in the order of the file.
  public internal(set) var people: [Person]
  private let checks: [String: String]
  /// What departments are called, titles and short titles in all languages, in small letters.
  let departmentNames: Set<String>

  /// Reads the company from its file.
  public init(_ document: Document? = nil) {
    self.document = document
    departments = document?.form.forms("departments").compactMap(Department.init) ?? []
    people = document?.form.forms("people").compactMap(Person.init) ?? []
    departmentNames = Set(departments.flatMap(\.names))
    if case .switches(let words) = document?.form.value("checks") { checks = words } else { checks = [:] }
  }

  /// The language in which the company speaks; nil where it does not say.
  public var tongue: Tongue? { document?.form.text("language").flatMap(Tongue.init(rawValue:)) }

  /// The zone in which the company's weeks begin; UTC where it names none, or one that does not exist.
  public var zone: Zone { document?.form.text("timezone").flatMap { Zone(named: $0) } ?? .utc }

  /// What a rule of `checks` was switched to; nil where the company leaves it as it is.
  public func severity(of rule: String) -> String? { checks[rule] }

  /// Which files are journeys: globs, as in `.gitignore`.
  public var journeyGlobs: [String] { document?.form.words("journeys") ?? ["**/*.cjm.yaml"] }

  /// The department of that id.
  public func department(_ id: String) -> Department? { departments.first { $0.id == id } }

  /// The person of that id.
  public func person(_ id: String) -> Person? { people.first { $0.id == id } }

  /// The person with that e-mail address, compared without regard to case.
  public func person(email: String) -> Person? {
    people.first { $0.email?.lowercased() == email.lowercased() }
  }

  /// A department and those under it, by `parent`, to any depth.
  public func under(_ id: String) -> Set<String> {
    var found: Set<String> = [id]
    var added = found
    while !added.isEmpty {
      added = Set(departments.filter { $0.parent.map(added.contains) ?? false }.map(\.id)).subtracting(found)
      found.formUnion(added)
    }
    return found
  }

  /// Whom the change of a role concerns: those it names, else the head of its department, else nobody.
  public func told(of role: Form) -> [String] {
    let who = role.words(.who)
    return who.isEmpty ? role.identity.flatMap(department)?.head.map { [$0] } ?? [] : who
  }
}

/// A department of the company.
public struct Department: Sendable {
  /// Its id, the id of the department it belongs to, and the id of its head.
  public let id: String, parent: String?, head: String?
  /// The record itself.
  public let form: Form

  /// What it is called, in all languages, in small letters.
  fileprivate var names: [String] {
    Tongue.allCases.flatMap { tongue in
      [form.title(tongue), form.value(.short)?.text(tongue)].compactMap { $0?.lowercased() }
    }
  }

  /// Reads a record; nil where it has no id.
  init?(_ form: Form) {
    guard let id = form.identity else { return nil }
    self.id = id
    parent = form.text("parent")
    head = form.text(.head)
    self.form = form
  }
}

/// Somebody who works at the company.
public struct Person: Sendable {
  /// The person's id, e-mail address, and the id of the department.
  public let id: String, email: String?, department: String?
  /// The language of letters to the person; nil where none is said.
  public let language: Tongue?
  /// How often letters are wanted.
  public internal(set) var cadence: String
  /// Whether letters tell the person of the person's own changes, too.
  public internal(set) var hearsOwnChanges: Bool
  /// What the person follows, one record a subscription.
  public internal(set) var follows: [Form]
  /// The record itself.
  public let form: Form

  /// Reads a record; nil where it has no id.
  init?(_ form: Form) {
    guard let id = form.text("id") else { return nil }
    self.id = id
    email = form.text("email")
    department = form.text("department")
    language = form.text("language").flatMap(Tongue.init(rawValue:))
    cadence = form.text("cadence") ?? "weekly"
    hearsOwnChanges = form.value("own-changes") == .flag(true)
    follows = form.forms("follows")
    self.form = form
  }

  /// The person's name in a language, else the id.
  public func name(_ tongue: Tongue) -> String { form.title(tongue) }
}
