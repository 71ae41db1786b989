/// How a customer feels along a journey, stage by stage, now and before: what its pictures are drawn from.
public struct EmotionCurve: Sendable, Hashable {
  /// The feeling at one stage.
  public struct Point: Sendable, Hashable {
    /// The id of the stage; empty where it has none.
    public let stage: String
    /// The score before and now, from −2 to +2; nil where there was or is none.
    public let before: Double?, after: Double?

    /// Whether the score is another than before; a stage that is new or had no score before changed too.
    public var isChanged: Bool { before != after }

    /// How much better it feels than before; nil where there is nothing to compare.
    public var gain: Double? { before.flatMap { before in after.map { $0 - before } } }

    /// The same where it feels otherwise; nil where it does not, or nothing is known of before.
    public var shift: Double? { gain.flatMap { $0 == 0 ? nil : $0 } }
  }

  /// The stages in the order of the newer version; those that are gone are left out.
  public let points: [Point]

  /// Reads the scores of a journey's stages in the version that is and in the one that was; nil where there was none.
  public init(of document: Document, before former: Document? = nil) {
    let old = former?.form.groups ?? []
    points = document.form.groups.map { stage in
      let same = old.first { $0.identity != nil && $0.identity == stage.identity }
      return Point(stage: stage.identity ?? "", before: same.flatMap(Self.score), after: Self.score(stage))
    }
  }

  /// Whether a stage that was there feels otherwise than before.
  public var hasMoved: Bool { points.contains { $0.isChanged && $0.before != nil } }

  /// Whether there is enough of it for a line.
  public var isLine: Bool { points.count { $0.after != nil } > 1 }

  /// The score that stands at the head of a stage.
  private static func score(_ stage: Form) -> Double? {
    let field = stage.record.fields.first { field in
      if case .score = field.kind { field.showing == .headline } else { false }
    }
    return field.flatMap(stage.value)?.number
  }
}
