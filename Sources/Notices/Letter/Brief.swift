import Journey
import Language

/// What one person's letter is written from.
struct Brief {
  let notice: Notice
  let edition: Edition
  let occasion: Occasion

  /// The reader's own language, else that of the occasion.
  var tongue: Tongue {
    edition.person(notice.person)?.language ?? occasion.tongue
  }

  /// The commits that made what the letter tells, oldest first.
  var commits: [Commit] {
    let places = notice.matters.flatMap { matter in matter.changes.groups.map { $0.place(in: matter.changes) } }
    let told = Set(places.flatMap { edition.commits(touching: $0).map(\.id) })
    return edition.commits.filter { told.contains($0.id) }
  }

  /// Who notes answers: a journey's manager, else its owner, who has an address and is not the reader.
  var noter: Person? {
    let stewards = notice.matters.compactMap { $0.changes.after.flatMap(Stewards.init) }
    let people = stewards.flatMap { [$0.manager, $0.owner].compactMap(\.self) }.compactMap(edition.person).filter {
      $0.id != notice.person
    }
    return people.first { $0.email.map { (try? Address($0)) != nil } ?? false }
  }
}
