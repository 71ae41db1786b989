import Journey

extension EmotionCurve.Point {
  /// How a stage is marked whose feeling moved; nil where it did not.
  var mark: News.Mark? { shift.map { $0 > 0 ? .better : .worse } }
}

extension Entry.Tone {
  /// Whether a feeling is a good one.
  init(of score: Double) { self = score > 0 ? .good : score < 0 ? .bad : .neutral }
}
