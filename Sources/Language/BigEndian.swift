/// Reads big-endian numbers from the front of some bytes; what is not there is nil.
struct BigEndian {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func skip(_ count: Int) -> Bool {
    guard 0...rest.count ~= count else { return false }
    rest = rest.dropFirst(count)
    return true
  }

  mutating func take(_ mark: String) -> Bool {
    rest.starts(with: mark.utf8) && skip(mark.utf8.count)
  }

  mutating func integer(length: Int) -> Int64? {
    let bytes = rest.prefix(length)
    guard bytes.count == length, skip(length), let first = bytes.first else { return nil }
    return bytes.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) }
  }

  mutating func integers(_ count: Int, length: Int) -> [Int64]? {
    guard count * length <= rest.count else { return nil }
    var numbers: [Int64] = []
    for _ in 0..<count {
      guard let number = integer(length: length) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// The rest, which must be a line between two newlines.
  func footer() -> String? {
    guard rest.first == 0x0A, rest.count >= 2, rest.last == 0x0A else { return nil }
    return String(decoding: rest.dropFirst().dropLast(), as: UTF8.self)
  }
}
