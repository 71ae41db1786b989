/// Numbers as people read them, and as files spell them.
///
/// Printed: a real minus (U+2212), a decimal comma in Russian and Ukrainian, and from five digits on groups of three,
/// parted by a thin space (U+2009) there and by a comma in English.
public enum Numeral {
  /// The most digits after the point that `print` uses where it is not told how many.
  public static let mostDecimals = 4

  /// A number as printed; without `decimals` as few digits after the point as it needs, four at most.
  ///
  /// Halves round away from zero, on the digits as one would write them: 2.675 with two decimals is 2.68.
  /// A value that is no finite number prints as a dash.
  public static func print(_ value: Double, decimals: Int? = nil, _ tongue: Tongue) -> String {
    guard let digits = Digits(value) else { return "–" }
    return print(digits.rounded(to: decimals ?? mostDecimals, padded: decimals != nil), plus: "", tongue)
  }

  /// A whole number as printed.
  public static func print(_ value: Int, _ tongue: Tongue) -> String {
    (value < 0 ? "\u{2212}" : "") + grouped(String(value.magnitude), tongue)
  }

  /// A difference as printed: with `+` or `−` in front, and with neither where it rounds to zero.
  public static func signed(_ value: Double, decimals: Int? = nil, _ tongue: Tongue) -> String {
    guard let digits = Digits(value) else { return "–" }
    return print(digits.rounded(to: decimals ?? mostDecimals, padded: decimals != nil), plus: "+", tongue)
  }

  /// A whole difference as printed: with `+` or `−` in front, zero with neither.
  public static func signed(_ value: Int, _ tongue: Tongue) -> String {
    (value > 0 ? "+" : "") + print(value, tongue)
  }

  /// The number that is printed: the same halves away from zero, so that people can reckon with what they read.
  public static func rounded(_ value: Double, decimals: Int) -> Double {
    guard let digits = Digits(value)?.rounded(to: decimals, padded: false) else { return value }
    return Double("\(digits.isNegative ? "-" : "")\(digits.whole).\(digits.fraction)0") ?? value
  }

  private static func print(_ digits: Digits, plus: String, _ tongue: Tongue) -> String {
    let sign = digits.isZero ? "" : digits.isNegative ? "\u{2212}" : plus
    let point = tongue == .en ? "." : ","
    return sign + grouped(digits.whole, tongue) + (digits.fraction.isEmpty ? "" : point + digits.fraction)
  }

  private static func grouped(_ whole: String, _ tongue: Tongue) -> String {
    guard whole.utf8.count >= 5 else { return whole }
    let gap = tongue == .en ? "," : "\u{2009}"
    var out = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.utf8.count - place) % 3 == 0 { out += gap }
      out.append(digit)
    }
    return out
  }
}
