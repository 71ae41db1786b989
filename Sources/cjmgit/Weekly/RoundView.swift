import Language

/// A long text on the screen, which moves up and down.
struct RoundView {
  private let title: String
  private let all: [String]
  private var first = 0

  init(_ title: String, _ text: String) {
    self.title = title
    all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast(
      text.hasSuffix("\n") ? 1 : 0)
  }

  /// The lines that show on a screen.
  func lines(_ size: FullScreen.Size, _ tongue: Tongue, _ palette: Palette) -> [String] {
    let room = max(1, size.height - 2)
    let shown = all.dropFirst(first).prefix(room).map { Self.fitted($0, to: size.width) }
    let last = min(all.count, first + room)
    let place = WeekWords.progress.filled(tongue, String(last), String(all.count))
    return [palette.bold(Width.cut(title, to: size.width))] + shown
      + Array(repeating: "", count: max(0, room - shown.count))
      + [palette.dim(Width.cut("\(WeekWords.scroll[tongue])   \(place)", to: size.width))]
  }

  /// Moves; false where the key leaves the text.
  mutating func move(_ key: Key, _ size: FullScreen.Size) -> Bool {
    let room = max(1, size.height - 2)
    switch key {
    case .down, .enter, .character("j"): first += 1
    case .up, .character("k"): first -= 1
    case .pageDown, .character(" "): first += room
    case .pageUp, .character("b"): first -= room
    case .changed: break
    default: return false
    }
    first = max(0, min(first, all.count - room))
    return true
  }

  /// A line that fits as it is, colours and all, or without them where it has to be cut.
  private static func fitted(_ line: String, to width: Int) -> String {
    let bare = line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    return Width.of(bare) <= width ? line : Width.cut(bare, to: width)
  }
}
