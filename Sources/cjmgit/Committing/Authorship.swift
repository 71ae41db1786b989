import Console
import Git
import Journey
import Language

/// Who a commit is from, and who types it.
struct Authorship {
  let author: Signature
  let committer: Signature

  /// Takes both as they stand in a commit.
  init(author: Signature, committer: Signature) {
    self.author = author
    self.committer = committer
  }

  /// The author and the typist as git knows them; where it is made for a person, that person is the author.
  init(for person: Person?, now: Instant, in repository: borrowing Repository) throws {
    committer = try repository.identity(of: .committer, now: now.seconds)
    guard let person else {
      author = try repository.identity(of: .author, now: now.seconds)
      return
    }
    guard let email = person.email else {
      throw Failure(
        "`\(person.id)` has no e-mail address, and git wants one of an author",
        hint: "write `email:` under `- id: \(person.id)` in `cjm.yaml`")
    }
    let date = (try? repository.identity(of: .author, now: now.seconds)) ?? committer
    author = Signature(name: person.form.title(.en), email: email, seconds: date.seconds, offset: date.offset)
  }

  /// The ids of both, where the company knows them.
  func people(_ company: Company, in repository: borrowing Repository) throws -> Set<String> {
    let mailmap = try repository.mailmap()
    return try [author, committer].reduce(into: []) { ids, signature in
      if let person = company.person(email: try mailmap.resolve(signature).email) { ids.insert(person.id) }
    }
  }
}

extension Company {
  /// The person of that id; a failure that says who there is where it names nobody.
  func known(_ id: String, _ tongue: Tongue) throws -> Person {
    if let person = person(id) { return person }
    throw FilterWords.nobody(id, among: people.map(\.id), tongue)
  }
}
