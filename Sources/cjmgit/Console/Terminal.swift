import Console
import Glibc

/// What the person sits at.
enum Terminal {
  /// The columns to lay out for: the terminal's, within reason, else 80.
  static var width: Int {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    // Git tells a program before which it put a pager how wide the terminal is.
    guard let columns = isKnown ? Int(size.ws_col) : isPaged ? Variable["COLUMNS"].flatMap({ Int($0) }) : nil else {
      return 80
    }
    return min(max(columns, 40), 100)
  }

  /// Whether stdout is the terminal itself.
  static var isDirect: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody, such as `git cjm`, put a pager before us.
  static var isPaged: Bool { Variable.isTrue("GIT_PAGER_IN_USE") }

  /// Whether what is printed is shown at once to a person.
  static var isShown: Bool { isDirect || isPaged }
}
