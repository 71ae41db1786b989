/// The colours of pictures: one palette with meaning, as in `wall.css`; in print each is told apart by a mark, too.
enum Ink: String, Sendable, Hashable {
  /// Text, and what is drawn of today.
  case ink = "#1c2330"
  /// What stands aside: labels, what was.
  case quiet = "#59616e"
  /// Lines of a table.
  case rule = "#b9bfc8"
  /// The ground of labels.
  case shade = "#eef0f3"
  /// Paper.
  case paper = "#ffffff"
  /// Better, worse and new.
  case better = "#18794a"
  case worse = "#bd2f2a"
  case new = "#2563ab"
}

extension News.Mark {
  /// The sign of the mark on paper, where a point in the middle of a line is lost.
  var printed: String { self == .changed ? "◆" : sign }

  /// The colour of the mark.
  var ink: Ink {
    switch self {
    case .better: .better
    case .worse: .worse
    case .new: .new
    case .gone, .changed: .quiet
    }
  }
}
