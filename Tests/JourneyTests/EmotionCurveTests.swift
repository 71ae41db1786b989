import Testing

@testable import Journey

@Suite struct `The emotion curve` {
  private func map(_ stages: String) -> Document {
    Document(Source(name: "visit.cjm.yaml", text: "journey: visit\nstages: [\(stages)]\n"), as: .journey)
  }

  @Test func `stages are paired by id, in their newer order, and those that are gone are left out`() {
    let before = map("{id: a, emotion: -2}, {id: b, emotion: 1}, {id: c, emotion: 0}, {id: d}")
    let after = map("{id: c, emotion: 0}, {id: a, emotion: -1}, {id: new, emotion: 2}, {id: d, emotion: 1}")
    let curve = EmotionCurve(of: after, before: before)
    #expect(
      curve.points == [
        EmotionCurve.Point(stage: "c", before: 0, after: 0), EmotionCurve.Point(stage: "a", before: -2, after: -1),
        EmotionCurve.Point(stage: "new", before: nil, after: 2), EmotionCurve.Point(stage: "d", before: nil, after: 1),
      ])
    #expect(curve.points.map(\.gain) == [0, 1, nil, nil])
    #expect(curve.hasMoved && curve.isLine)
  }

  @Test func `a curve moves only where a stage that was there feels otherwise`() {
    let before = map("{id: a, emotion: 1}")
    #expect(!EmotionCurve(of: before).hasMoved && !EmotionCurve(of: before).isLine)
    #expect(!EmotionCurve(of: map("{id: a, emotion: 1}, {id: b, emotion: 2}"), before: before).hasMoved)
    #expect(EmotionCurve(of: map("{id: a}"), before: before).hasMoved)
  }
}
