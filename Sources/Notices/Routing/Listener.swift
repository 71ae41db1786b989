import Journey
public import Language

/// Somebody who would get a letter, as `commit` and `status` say beforehand.
public struct Listener: Sendable {
  /// The person's id, whole name, and the name's last word, for narrow lists.
  public let id: String, name: String, lastName: String
  /// Why they would be told.
  public let reasons: [Reason]

  static func precedes(_ one: Listener, _ other: Listener) -> Bool {
    (Alphabet.key(one.lastName), one.id) < (Alphabet.key(other.lastName), other.id)
  }
}

extension Edition {
  /// Who would get a letter of these changes and why, by last name.
  public func whoWouldHear(in tongue: Tongue) -> [Listener] { listeners(to: notices(), in: tongue) }

  /// Who would get a letter with these notices and why, by last name.
  public func listeners(to notices: [Notice], in tongue: Tongue) -> [Listener] {
    notices.map { listener($0.person, $0.reasons, tongue) }.sorted(by: Listener.precedes)
  }

  /// People in the order of lists of names: by last name.
  public func byLastName(_ people: [String], in tongue: Tongue) -> [String] {
    people.map { listener($0, [], tongue) }.sorted(by: Listener.precedes).map(\.id)
  }

  private func listener(_ id: String, _ reasons: [Reason], _ tongue: Tongue) -> Listener {
    let name = person(id)?.name(tongue) ?? id
    let last = name.split(separator: " ").last.map(String.init) ?? name
    return Listener(id: id, name: name, lastName: last, reasons: reasons)
  }
}
