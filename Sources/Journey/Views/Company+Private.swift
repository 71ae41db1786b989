public import Language

extension Company {
  /// The company with what people follow who keep it to themselves, from a file of `Record.subscriptions`.
  ///
  /// Subscriptions come to those of `cjm.yaml`; a cadence and `own-changes` win over those there. Who is in neither list by
  /// id nor by address comes behind all others.
  public func adding(private document: Document) -> Company {
    var company = self
    for form in document.form.forms("people") {
      if let known = company.listed(form), let place = company.people.firstIndex(where: { $0.id == known.id }) {
        company.people[place].add(form)
      } else if form.text("name") != nil, form.text("email") != nil, let person = Person(form) {
        company.people.append(person)
      }
    }
    return company
  }

  /// The person whom an entry of private subscriptions means: by id, else by address.
  fileprivate func listed(_ form: Form) -> Person? {
    form.text("id").map { person($0) } ?? form.text("email").flatMap { person(email: $0) }
  }
}

extension Person {
  /// Adds what an entry of private subscriptions says.
  fileprivate mutating func add(_ form: Form) {
    follows += form.forms("follows")
    if form["cadence"] != nil, let word = form.text("cadence") { cadence = word }
    if form["own-changes"] != nil { hearsOwnChanges = form.value("own-changes") == .flag(true) }
  }
}

extension Check {
  /// All findings of private subscriptions, by the rules of any file, and those who are nobody.
  public static func findings(
    inPrivate document: Document, company: Company, registry: Registry, today: Day
  ) -> [Finding] {
    let found = findings(in: document, company: company, registry: registry, today: today)
    let strangers = document.form.forms("people").filter { form in
      let isNew = ["id", "name", "email"].allSatisfy { form.text($0) != nil }
      return company.listed(form) == nil && !isNew
    }
    return found
      + strangers.map { form in
        Fault.unknownReference.finding(
          in: document.source, at: form.place(of: "id", "email"), path: Path(["people"]),
          Words(
            "this is nobody in `cjm.yaml`", "такого сотрудника нет в `cjm.yaml`",
            "такого співробітника немає в `cjm.yaml`"),
          hint: Words(
            "correct `id:` or `email:`; somebody who is not listed there needs `id:`, `name:` and `email:`",
            "исправьте `id:` или `email:`; тому, кого там нет, нужны `id:`, `name:` и `email:`",
            "виправте `id:` або `email:`; тому, кого там немає, потрібні `id:`, `name:` і `email:`"))
      }
  }
}
