/// The decimal digits of a number: those of the shortest text that reads back as the same `Double`.
///
/// Rounding happens on them and not on the binary value, so that 2.675 is what its writer meant by it.
struct Digits {
  private(set) var whole: String
  private(set) var fraction: String
  let isNegative: Bool

  /// The digits of a finite number.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let spelled = value.magnitude.description.split(separator: "e")
    let parts = (spelled.first ?? "0").split(separator: ".")
    (whole, fraction) = Self.shifted(
      String(parts.first ?? "0"), parts.count > 1 ? String(parts[1]) : "",
      by: spelled.count > 1 ? Int(spelled[1]) ?? 0 : 0)
    isNegative = value < 0
  }

  var isZero: Bool {
    (whole + fraction).utf8.allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// With at most so many digits after the point: exactly as many where `padded`, else as few as say the same.
  func rounded(to decimals: Int, padded: Bool) -> Digits {
    let kept = max(0, decimals)
    var result = self
    result.fraction = String(fraction.prefix(kept))
    if let next = fraction.dropFirst(kept).first, next >= "5" { result.countUp() }
    if padded {
      result.fraction += String(repeating: "0", count: max(0, min(kept, 340) - result.fraction.utf8.count))
    } else {
      while result.fraction.last == "0" { result.fraction.removeLast() }
    }
    return result
  }

  /// Adds one to the last digit.
  private mutating func countUp() {
    var digits = Array((whole + fraction).utf8)
    let afterPoint = fraction.utf8.count
    var place = digits.count - 1
    while place >= 0, digits[place] == UInt8(ascii: "9") {
      digits[place] = UInt8(ascii: "0")
      place -= 1
    }
    if place >= 0 { digits[place] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
    whole = String(decoding: digits.dropLast(afterPoint), as: UTF8.self)
    fraction = String(decoding: digits.suffix(afterPoint), as: UTF8.self)
  }

  /// Moves the point: the description of a large or a tiny number has an exponent.
  private static func shifted(_ whole: String, _ fraction: String, by places: Int) -> (String, String) {
    let zeros = String(repeating: "0", count: abs(places))
    let digits = places < 0 ? zeros + whole + fraction : whole + fraction + zeros
    let split = places < 0 ? whole.count : whole.count + places
    let head = digits.prefix(split).drop { $0 == "0" }
    return (head.isEmpty ? "0" : String(head), String(digits.dropFirst(split)))
  }
}
