import Glibc

/// What the person sits at.
enum Terminal {
  /// The columns to lay out for: the terminal's, within reason, else 80.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 40), 100)
  }

  /// The colours for stdout.
  static func palette(_ choice: ColorChoice) -> Palette {
    Palette(isOn: choice.isOn(isatty(STDOUT_FILENO) == 1))
  }
}
