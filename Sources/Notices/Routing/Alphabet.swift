import Language

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
