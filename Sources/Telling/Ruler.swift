import Journey
import Language

/// Prints a figure with its unit and measures it against its target.
struct Ruler {
  let form: Form
  let decimals: Int
  let tongue: Tongue

  private var unit: String { form.value(.unit)?.text(tongue) ?? "" }

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

  /// The value before and after in as few digits as say it, the unit once.
  func brief(_ old: Double?, _ new: Double?) -> String {
    let values = [old, new].compactMap(\.self)
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    let areWhole = values.allSatisfy { ($0 * unit).rounded().truncatingRemainder(dividingBy: unit) == 0 }
    return Ruler(form: form, decimals: areWhole ? 0 : decimals, tongue: tongue).values(old, new).pieces.map(\.text)
      .joined()
  }

  /// The difference of the printed values: of per cents in points, of anything else without its unit.
  func delta(from old: Double, to new: Double) -> String {
    Numeral.signed(shown(new) - shown(old), decimals: decimals, tongue) + points
  }

  /// How far the value is from its target, or that it reached, held or lost it.
  func distance(from old: Double?, to new: Double) -> String? {
    guard let target else { return nil }
    if isReached(new) {
      return (old.map(isReached) ?? false ? TellingWords.targetHeld : TellingWords.targetReached).filled(tongue, target)
    }
    let words = old.map(isReached) ?? false ? TellingWords.targetLost : TellingWords.toTarget
    return words.filled(tongue, target, rest(to: new))
  }

  /// The target and what is left to it, where it was reached neither before nor after.
  func ahead(from old: Double?, to new: Double) -> (target: String, rest: String)? {
    guard let target, !isReached(new), !(old.map(isReached) ?? false) else { return nil }
    return (target, rest(to: new))
  }

  /// The target as printed; nil where there is none.
  var target: String? {
    aim.map { Numeral.print($0.value, decimals: $0.decimals, tongue) }
  }

  private var aim: (value: Double, decimals: Int)? {
    guard case .number(let target, let decimals) = form.value(.target) else { return nil }
    return (target, decimals)
  }

  /// The value as it is printed.
  private func shown(_ value: Double) -> Double { Numeral.rounded(value, decimals: decimals) }

  private func isReached(_ value: Double) -> Bool {
    guard let target = aim?.value else { return false }
    let isLower = form.record.fields.first { !$0.formulas.isEmpty }.map(form.isLowerBetter) ?? false
    return isLower ? shown(value) <= target : shown(value) >= target
  }

  private func rest(to value: Double) -> String {
    guard let aim else { return "" }
    return Numeral.print(abs(aim.value - shown(value)), decimals: max(decimals, aim.decimals), tongue) + points
  }

  private var points: String { isPercent ? " \(TellingWords.points[tongue])" : "" }
}
