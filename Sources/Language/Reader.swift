/// Reads fixed forms, such as dates, byte by byte from the front of a text; what does not fit is nil.
struct Reader {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = Substring(text).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next byte, left in place.
  var peek: UInt8? { rest.first }

  /// Takes the next byte if it is this one.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == mark.value else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes bytes as long as they please, perhaps none.
  mutating func take(while pleases: (UInt8) -> Bool) -> String {
    let run = rest.prefix(while: pleases)
    rest = rest[run.endIndex...]
    return String(Substring(run))
  }

  /// Takes exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    let run = rest.prefix(digits)
    guard run.count == digits, run.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    rest = rest.dropFirst(digits)
    return Int(String(Substring(run)))
  }

  /// Takes one to three digits, as the rules of time zones have them.
  mutating func shortNumber() -> Int? {
    let run = take { 0x30...0x39 ~= $0 }
    return run.utf8.count <= 3 ? Int(run) : nil
  }

  /// Takes `YYYY-MM-DD`.
  mutating func day() -> Day? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
