import Git
import History
import Journey
import Language
import Telling

/// Who wrote each value of a document, with what is needed to tell it.
struct BlameReport {
  let document: Document
  let lines: [Blame.Line]
  let company: Company
  /// The authors by commit, as the mailmap has them.
  let authors: [Oid: Signature]
  let teller: Teller
  let tongue: Tongue

  /// Who wrote a value: as the company calls the person, else as git does.
  func author(_ line: Blame.Line) -> String {
    guard let signature = signature(line) else { return BlameWords.uncommitted[tongue] }
    return company.person(email: signature.email)?.name(tongue) ?? signature.name
  }

  /// Who wrote a value, as git says; nil where it is not committed.
  func signature(_ line: Blame.Line) -> Signature? { line.commit.map { authors[$0.oid] ?? $0.author } }

  /// The day on which it was written, in the company's zone.
  func day(_ line: Blame.Line) -> Day? {
    line.commit.map { company.zone.day(of: Instant(seconds: $0.author.seconds)) }
  }

  /// What a value is called: its row, or what the item is.
  func label(_ holding: Holding) -> String {
    guard let field = holding.field else { return holding.form.record.noun[tongue] }
    return field.label[tongue]
  }

  /// The value as people read it; of an item what it is known by.
  func value(_ holding: Holding) -> String {
    let record = holding.form.record
    guard let field = holding.field ?? record.identity.field.flatMap({ record[$0] }) else { return holding.value.text }
    return teller.text(holding.value, of: field)
  }

  /// How deep a value stands inside the things of its stage.
  func depth(_ holding: Holding) -> Int {
    let inside = holding.forms.count { $0.record.standing != .document && $0.record.standing != .group }
    return holding.field == nil ? max(0, inside - 1) : inside
  }
}
