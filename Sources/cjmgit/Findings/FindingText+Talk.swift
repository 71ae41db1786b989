import Glibc
import Language

extension CommonOptions {
  /// Findings as a part of talk: on stderr, with its colours.
  func findingText(_ tongue: Tongue) -> FindingText {
    FindingText(tongue, palette: Palette(isOn: color.isOn(isatty(STDERR_FILENO) == 1)), width: Terminal.width)
  }
}
