import Console
import Git

/// How a command prints for people: its colours, its columns, and the pager.
struct Screen {
  let palette: Palette
  let width = Terminal.width
  private let pager: Pager?

  /// Decides by what was asked for, by what is configured, and by where stdout goes.
  init(_ color: ColorChoice, _ preferences: Preferences, isPagerWanted: Bool = true) {
    pager = Terminal.isDirect && !Terminal.isPaged && isPagerWanted ? Pager(preferences) : nil
    let isPlain = (pager != nil || Terminal.isPaged) && !preferences.colorsPager
    palette = Palette(isOn: color.isOn(Terminal.isShown && !isPlain, configured: preferences.color))
  }

  /// Decides here, whether in a repository or not; what git says is read only where a person looks, since reading takes
  /// longer than comparing two maps.
  static func here(_ color: ColorChoice, isPagerWanted: Bool = true) throws -> Screen {
    Screen(color, Terminal.isShown ? try .here() : .usual, isPagerWanted: isPagerWanted)
  }

  /// Prints a text.
  func write(_ text: String) throws { try page { try Output.write(text) } }

  /// Does work that prints.
  func page(_ work: () throws -> Void) throws {
    if let pager { try pager.page(work) } else { try work() }
  }
}
