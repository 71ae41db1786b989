/// The strict form that numbers have in files: an ASCII minus, digits, a point with digits after it, and nothing else.
extension Numeral {
  /// The number that a text of the strict form spells, nil for any other text.
  ///
  /// No plus, exponent, hexadecimal, infinity, underscore or spaces; nil also where it is too large for a `Double`.
  public static func parse(_ text: String) -> Double? {
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(isDigits), let value = Double(text), value.isFinite else { return nil }
    return value == 0 ? 0 : value
  }

  /// How many digits stand after the point, as written: 2 for `15.60`, 0 for `15`.
  public static func decimals(in text: String) -> Int {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    return text.utf8[point...].dropFirst().prefix { isDigit($0) }.count
  }

  private static func isDigits(_ bytes: Substring.UTF8View) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// A number in the strict form, with as many decimals as said, or as few as say the same where nil.
  public static func file(_ value: Double, decimals: Int? = nil) -> String {
    guard let digits = Digits(value)?.rounded(to: decimals ?? 17, padded: decimals != nil) else { return "" }
    let sign = digits.isNegative && !digits.isZero ? "-" : ""
    return sign + digits.whole + (digits.fraction.isEmpty ? "" : "." + digits.fraction)
  }
}
