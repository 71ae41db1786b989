import Journey
import Language

/// Prints a figure with its unit and measures it against its target.
struct Ruler {
  let form: Form
  let decimals: Int
  let tongue: Tongue

  private var unit: String { form.value("unit")?.text(tongue) ?? "" }

  private var isPercent: Bool { unit == "%" }

  /// The value before and after, the unit once.
  func values(_ old: Double?, _ new: Double?) -> Phrase {
    let print = { (value: Double) in Numeral.print(value, decimals: decimals, tongue) }
    let tail = unit.isEmpty ? "" : " \(unit)"
    switch (old, new) {
    case (let old?, let new?): return Phrase("\(print(old)) → \(print(new))\(tail)")
    case (nil, let new?): return Phrase([.added(print(new) + tail)])
    case (let old?, nil): return Phrase([.removed(print(old) + tail)])
    case (nil, nil): return Phrase("")
    }
  }

  /// A difference: of per cents in points, of anything else without its unit.
  func delta(_ difference: Double) -> String {
    Numeral.signed(difference, decimals: decimals, tongue) + points
  }

  /// How far the value is from its target, or that it reached, held or lost it.
  func distance(from old: Double?, to new: Double) -> String? {
    guard let target = form.value("target")?.number else { return nil }
    let isLowerBetter = form.text("better") == "lower"
    let reached = { (value: Double) in isLowerBetter ? value <= target : value >= target }
    let named =
      form.value("target").map { Numeral.print(target, decimals: Numeral.decimals(in: $0.text), tongue) } ?? ""
    let rest = Numeral.print(abs(target - new), decimals: decimals, tongue) + points
    if reached(new) {
      return (old.map(reached) ?? false ? TellingWords.targetHeld : TellingWords.targetReached).filled(tongue, named)
    }
    return (old.map(reached) ?? false ? TellingWords.targetLost : TellingWords.toTarget).filled(tongue, named, rest)
  }

  private var points: String { isPercent ? " \(TellingWords.points[tongue])" : "" }
}
