/// Where a line had better not break.
public enum Ties {
  /// The text with each number tied to the word that it counts, and to the number that it became.
  public static func tied(_ text: String, by tie: Unicode.Scalar) -> String {
    var out = String.UnicodeScalarView()
    var isNumber = true
    for scalar in text.unicodeScalars {
      let isDigit = scalar.properties.numericType != nil
      if scalar == " " {
        let isArrow = out.last == "→" && out.dropLast().last == tie
        let counts = isNumber && out.last?.properties.numericType != nil
        out.append(counts || isArrow ? tie : " ")
        isNumber = true
      } else {
        isNumber = isNumber && (isDigit || scalar == "," || scalar == "." || scalar == "−") || scalar == "\n"
        out.append(scalar)
      }
    }
    return String(out)
  }
}
