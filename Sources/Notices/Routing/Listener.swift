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

/// The order of letters in lists of names: the Russian and the Ukrainian alphabet woven into one.
enum Alphabet {
  private static let places = Dictionary(
    "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя".unicodeScalars.enumerated().map { ($1, $0) },
    uniquingKeysWith: { first, _ in first })

  /// What names are sorted by.
  static func key(_ name: String) -> Key {
    Key(places: Normal.nfc(name.lowercased()).unicodeScalars.map { places[$0].map { $0 + 0x400 } ?? Int($0.value) })
  }

  /// A name as places in the alphabet.
  struct Key: Comparable {
    let places: [Int]

    static func < (one: Key, other: Key) -> Bool { one.places.lexicographicallyPrecedes(other.places) }
  }
}
