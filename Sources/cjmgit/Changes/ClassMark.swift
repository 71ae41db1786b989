import Journey

extension Change.Class {
  /// The mark in front of a change: ▲ and ▼ mean better and worse, never up and down.
  var mark: String {
    switch self {
    case .improvement: "▲"
    case .regression: "▼"
    case .neutral: "·"
    }
  }
}

extension Palette {
  /// A text in the colour of a class.
  func paint(_ text: String, _ class: Change.Class) -> String {
    switch `class` {
    case .improvement: green(text)
    case .regression: red(text)
    case .neutral: text
    }
  }
}
