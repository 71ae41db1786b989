/// The decimal digits of a number: those of the shortest text that reads back as the same `Double`.
///
/// Rounding happens on them and not on the binary value, so that 2.675 is what its writer meant by it.
struct Digits {
  /// The digits before the point, one at least, and those behind it, in ASCII.
  private var wholes: [UInt8], fractions: [UInt8]
  let isNegative: Bool

  private static let zero = UInt8(ascii: "0")

  /// The digits of a finite number.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    let spelled = Array(value.magnitude.description.utf8)
    let mantissa = spelled.prefix { $0 != UInt8(ascii: "e") }
    wholes = Array(mantissa.prefix { $0 != UInt8(ascii: ".") })
    fractions = Array(mantissa.dropFirst(wholes.count + 1))
    // The description of a large or a tiny number has an exponent.
    let exponent = String(decoding: spelled.dropFirst(mantissa.count + 1), as: UTF8.self)
    shift(by: Int(exponent) ?? 0)
  }

  /// The digits before the point.
  var whole: String { String(decoding: wholes, as: UTF8.self) }

  /// The digits behind the point; empty where there are none.
  var fraction: String { String(decoding: fractions, as: UTF8.self) }

  var isZero: Bool { wholes.allSatisfy { $0 == Self.zero } && fractions.allSatisfy { $0 == Self.zero } }

  /// With at most so many digits after the point: exactly as many where `padded`, else as few as say the same.
  func rounded(to decimals: Int, padded: Bool) -> Digits {
    let kept = max(0, decimals)
    var result = self
    result.fractions = Array(fractions.prefix(kept))
    if let next = fractions.dropFirst(kept).first, next >= UInt8(ascii: "5") { result.countUp() }
    if padded {
      result.fractions += Array(repeating: Self.zero, count: max(0, min(kept, 340) - result.fractions.count))
    } else {
      while result.fractions.last == Self.zero { result.fractions.removeLast() }
    }
    return result
  }

  /// Adds one to the last digit.
  private mutating func countUp() {
    var digits = wholes + fractions
    let afterPoint = fractions.count
    var place = digits.count - 1
    while place >= 0, digits[place] == UInt8(ascii: "9") {
      digits[place] = Self.zero
      place -= 1
    }
    if place >= 0 { digits[place] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
    wholes = Array(digits.dropLast(afterPoint))
    fractions = Array(digits.suffix(afterPoint))
  }

  /// Moves the point to the right, or to the left where negative.
  private mutating func shift(by places: Int) {
    guard places != 0 else { return }
    let zeros = [UInt8](repeating: Self.zero, count: abs(places))
    let digits = places < 0 ? zeros + wholes + fractions : wholes + fractions + zeros
    let split = max(0, places < 0 ? wholes.count : wholes.count + places)
    let head = digits.prefix(split).drop { $0 == Self.zero }
    wholes = head.isEmpty ? [Self.zero] : Array(head)
    fractions = Array(digits.dropFirst(split))
  }
}
