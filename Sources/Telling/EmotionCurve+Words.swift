public import Journey
public import Language

extension EmotionCurve {
  /// The curve in words, for those who do not see it: how each stage feels, and how it felt where that changed.
  public func words(_ tongue: Tongue) -> String {
    let stages = points.enumerated().compactMap { place, point -> String? in
      guard let after = point.after else { return nil }
      let now = "\(place + 1) \(Self.word(after, tongue))"
      guard let before = point.before, before != after else { return now }
      return TellingWords.curveWas.filled(tongue, now, Self.word(before, tongue))
    }
    return TellingWords.curve.filled(tongue, stages.joined(separator: ", "))
  }

  /// The word for a score, else its number.
  public static func word(_ score: Double, _ tongue: Tongue) -> String {
    Int(exactly: score).flatMap { Scale.emotion[$0]?[tongue] } ?? Numeral.print(score, tongue)
  }
}

extension EmotionCurve.Point {
  /// How its feeling went, `−1 → 1`; nil where it feels as before.
  public func way(_ tongue: Tongue) -> String? {
    guard shift != nil, let before, let after else { return nil }
    return "\(Numeral.print(before, tongue)) → \(Numeral.print(after, tongue))"
  }
}
