/// How much a letter says around the stages of a document.
enum Surroundings: CaseIterable {
  /// What stands still, all figures of the whole path, the link.
  case full
  /// One thing that stands still, the figures that changed, the link.
  case lean
}

/// How much a letter says of a stage.
struct Detailing {
  /// The most entries.
  let entries: Int
  /// The most columns of one text that people wrote; 0 leaves details out.
  let text: Int

  /// From the barest to the fullest.
  static let all = [(1, 0), (2, 0), (3, 0), (5, 0), (8, 0), (5, 150), (8, 150), (8, 300), (8, 600)]
    .map { Detailing(entries: $0, text: $1) }

  /// Which of them every stage gets before one of them gets more.
  static let fair = 2
}
