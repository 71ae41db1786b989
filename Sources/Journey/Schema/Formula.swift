/// How a figure follows from counts.
public struct Formula: Sendable {
  /// The sibling field and the word that choose this formula: `kind` is `nps`.
  public let sibling: String, word: String
  /// The fields that hold the counts, in the order in which the functions take them.
  public let counts: [String]
  /// The figure; nil where the counts allow none (division by zero).
  public let value: @Sendable ([Double]) -> Double?
  /// The figure's standard error, in its own unit; nil for figures that chance is not judged of.
  public let standardError: (@Sendable ([Double]) -> Double?)?
  /// The counts of a part and of the whole, told as `part of whole`; nil where that says nothing.
  public let share: (part: Int, whole: Int)?

  /// Describes a formula.
  public init(
    _ sibling: String, _ word: String, _ counts: [String], share: (part: Int, whole: Int)? = nil,
    standardError: (@Sendable ([Double]) -> Double?)? = nil, value: @escaping @Sendable ([Double]) -> Double?
  ) {
    self.sibling = sibling
    self.word = word
    self.counts = counts
    self.value = value
    self.standardError = standardError
    self.share = share
  }
}

extension Formula {
  /// The figures of a KPI that are calculated from counts.
  ///
  /// Sources: NPS = % promoters (9–10) − % detractors (0–6); CES = mean on 1 … 7; the others are shares of a whole.
  public static let ofKPI: [Formula] = [
    Formula("kind", "nps", ["promoters", "passives", "detractors"], standardError: netShareError) { counts in
      let all = counts.reduce(0, +)
      return all > 0 ? (counts[0] - counts[2]) / all * 100 : nil
    },
    Formula("kind", "ces", ["sum", "responses"]) { $0[1] > 0 ? $0[0] / $0[1] : nil },
    ofShare("csat", part: "satisfied", whole: "responses"),
    ofShare("conversion", part: "passed", whole: "entered"),
    ofShare("retention", part: "kept", whole: "start"),
  ]

  private static func ofShare(_ word: String, part: String, whole: String) -> Formula {
    Formula("kind", word, [part, whole], share: (0, 1), standardError: shareError) {
      $0[1] > 0 ? $0[0] / $0[1] * 100 : nil
    }
  }

  /// Standard error of a proportion in per cent: 100 √(p (1 − p) / n).
  private static let shareError: @Sendable ([Double]) -> Double? = { counts in
    guard counts[1] > 0 else { return nil }
    let share = counts[0] / counts[1]
    return 100 * max(0, share * (1 - share) / counts[1]).squareRoot()
  }

  /// Standard error of a difference of two shares of one whole, in points: 100 √((p + d − (p − d)²) / n).
  private static let netShareError: @Sendable ([Double]) -> Double? = { counts in
    let all = counts.reduce(0, +)
    guard all > 0 else { return nil }
    let promoters = counts[0] / all
    let detractors = counts[2] / all
    let net = promoters - detractors
    return 100 * max(0, (promoters + detractors - net * net) / all).squareRoot()
  }
}
