import Git
import History
import Journey
import Language
import SystemPackage

/// What is known when somebody begins: who types, and whom the company has.
struct Beginning {
  let company: Company
  /// The name and address that git knows.
  let typist: Signature?
  let tongue: Tongue

  init(_ company: Company, in repository: borrowing Repository, _ tongue: Tongue) {
    self.company = company
    self.tongue = tongue
    typist = try? repository.identity(of: .author)
  }

  /// The id that the typist has, or would have: the last word of the name.
  var person: String? {
    if let typist, let known = company.person(email: typist.email) { return known.id }
    if let first = company.people.first { return first.id }
    return typist.flatMap { $0.name.split(separator: " ").last }.map { Transliterate.id(String($0), tongue) }
  }

  /// A map with these words filled in; without `cjm.yaml` departments need not be declared.
  func map(_ id: String, title: String, full isFull: Bool) -> String {
    var values = ["journey/journey": id, "journey/title": title]
    values["journey/owner"] = person ?? BeginningWords.somebody
    values["role/id"] = company.departments.first?.id ?? (company.document == nil ? BeginningWords.department : nil)
    return Scaffold(.journey, values: values, in: tongue, full: isFull).text
  }

  /// A company of one department and the typist.
  func companyFile(_ title: String) -> String {
    var values = [
      "company/company": title, "company/language": tongue.rawValue,
      "department/id": BeginningWords.department, "department/title": BeginningWords.departmentTitle[tongue],
    ]
    values["company/timezone"] = MachineZone.name ?? "UTC"
    values["person/id"] = person ?? BeginningWords.somebody
    values["person/name"] = typist?.name ?? BeginningWords.somebodyName[tongue]
    values["person/email"] = typist?.email
    values["person/department"] = BeginningWords.department
    values["department/head"] = values["person/id"]
    return Scaffold(.company, values: values, in: tongue).text
  }
}
