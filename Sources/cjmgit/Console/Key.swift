/// What somebody pressed, or what became of the terminal meanwhile.
enum Key: Equatable {
  case character(Character)
  case enter, escape, up, down, pageUp, pageDown
  /// Ctrl-C, and Ctrl-Z.
  case interrupt, suspend
  /// The screen has to be drawn anew: it has another size, or we were away.
  case changed
  /// Nobody is there any more.
  case end

  /// The keys that some bytes of a terminal stand for; what is left of a character that is cut off stays in the bytes.
  static func taken(from bytes: inout [UInt8]) -> [Key] {
    var keys: [Key] = []
    while let first = bytes.first {
      if first == 0x1B {
        keys += escaped(&bytes)
      } else if let simple = simple(first) {
        bytes.removeFirst()
        keys.append(simple)
      } else {
        let count = min(max((~first).leadingZeroBitCount, 1), 4)
        guard bytes.count >= count else { return keys }
        let character = String(decoding: bytes.prefix(count), as: UTF8.self).first
        bytes.removeFirst(count)
        keys += character.map { [.character($0)] } ?? []
      }
    }
    return keys
  }

  private static func simple(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x03: .interrupt
    case 0x1A: .suspend
    case 0x0D, 0x0A: .enter
    default: nil
    }
  }

  /// A sequence such as `ESC [ A`, or the key itself; a sequence that means nothing here gives no key.
  private static func escaped(_ bytes: inout [UInt8]) -> [Key] {
    let rest = bytes.dropFirst()
    guard let opening = rest.first, opening == UInt8(ascii: "[") || opening == UInt8(ascii: "O") else {
      bytes.removeFirst()
      return [.escape]
    }
    let body = rest.dropFirst()
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    let sequence = String(decoding: body.prefix(parameters.count + 1), as: UTF8.self)
    bytes.removeFirst(min(bytes.count, 2 + parameters.count + 1))
    return sequences[sequence].map { [$0] } ?? []
  }

  private static let sequences: [String: Key] = ["A": .up, "B": .down, "5~": .pageUp, "6~": .pageDown]
}
