import TestSupport

/// A choice of style that a writer makes: at which thing, row and word, and about what.
struct Place: Hashable {
  /// What is chosen.
  enum Aspect: UInt64 {
    case value, list, item, key, rank, idle
    /// Blank lines above; comments above, at the end of the line, and below the last item of a list.
    case gap, lead, trail, tail
  }

  let serial: Int
  var row = ""
  var word = ""
  let aspect: Aspect

  /// The same place, about something else.
  func about(_ aspect: Aspect) -> Place { Place(serial: serial, row: row, word: word, aspect: aspect) }

  /// A number that is the same in every run for the same place, seed and salt.
  func hash(_ seed: UInt64, _ salt: UInt64, _ more: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ part: UInt64) { hash = (hash ^ part) &* 0x0000_0100_0000_01B3 }
    for number in [seed, salt, UInt64(serial), aspect.rawValue] { add(number) }
    for text in [row, word, more] {
      for byte in text.utf8 { add(UInt64(byte)) }
      add(0xFF)
    }
    return hash
  }
}

/// What one side writes in another style than the base.
struct Restyling {
  /// At these places the dice fall anew.
  var salts: [Place: UInt64] = [:]
  var isCRLF = false
  var hasByteOrderMark = false
  var lacksFinalNewline = false

  /// About so many places of those that were written, now and then the whole file.
  init(_ places: [Place], count: Int, _ chance: inout Seeded) {
    guard count > 0 else { return }
    for _ in 0..<count {
      if let place = chance.pick(places) { salts[place] = UInt64(chance.number(1...1_000_000)) }
    }
    isCRLF = chance.flip(8)
    hasByteOrderMark = chance.flip(8)
    lacksFinalNewline = chance.flip(8)
  }

  /// Nothing is written otherwise.
  init() {}
}

/// A file as it was written.
struct Sheet {
  var bytes: [UInt8] = []
  /// The places that were written, in the order of the file.
  var places: [Place] = []
  /// Where each comment stands; no two comments of one file are alike.
  var comments: [String: Place] = [:]
}
