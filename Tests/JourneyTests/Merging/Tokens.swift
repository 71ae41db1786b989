/// The numbered words in the generated texts.
enum Tokens {
  private static let sign = Array("т".utf8), escaped = Array("\\u0442".utf8)

  /// How often each number stands in a file.
  static func counted(in bytes: [UInt8]) -> [Int: Int] {
    bytes.withUnsafeBufferPointer { text in
      var counts: [Int: Int] = [:]
      var place = 0
      while place < text.count {
        let length = length(of: text, at: place)
        place += max(1, length)
        guard length > 0, let token = number(in: text, at: place) else { continue }
        counts[token, default: 0] += 1
      }
      return counts
    }
  }

  /// Whether a numbered word stands in a line.
  static func stand(in line: String) -> Bool { !counted(in: Array(line.utf8)).isEmpty }

  /// How many bytes the sign of a numbered word takes at a place; none where there is none.
  private static func length(of text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    guard text[place] == sign[0] || text[place] == escaped[0] else { return 0 }
    let wanted = text[place] == sign[0] ? sign : escaped
    let isThere = wanted.indices.allSatisfy { place + $0 < text.count && text[place + $0] == wanted[$0] }
    return isThere ? wanted.count : 0
  }

  private static func number(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var (place, number) = (start, 0)
    while place < text.count, (0x30...0x39).contains(text[place]) {
      number = number * 10 + Int(text[place] - 0x30)
      place += 1
    }
    return place == start ? nil : number
  }
}
