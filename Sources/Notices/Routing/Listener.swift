import Journey
public import Language

/// Somebody who would get a letter, as `commit` and `status` say beforehand.
public struct Listener: Sendable {
  /// The person's id, whole name, and the name's last word, for narrow lists.
  public let id: String, name: String, lastName: String
  /// Why they would be told.
  public let reasons: [Reason]
}

extension Edition {
  /// Who would get a letter of these changes and why, by last name.
  public func whoWouldHear(in tongue: Tongue) -> [Listener] {
    notices().map { notice in
      let name = person(notice.person)?.name(tongue) ?? notice.person
      let last = name.split(separator: " ").last.map(String.init) ?? name
      return Listener(id: notice.person, name: name, lastName: last, reasons: notice.reasons)
    }.sorted { (Alphabet.key($0.lastName), $0.id) < (Alphabet.key($1.lastName), $1.id) }
  }
}
