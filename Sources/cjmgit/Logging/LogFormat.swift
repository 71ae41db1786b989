import ArgumentParser
import Journey
import Language

/// A way to print history: one value here, one file beside it.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, markdown
}

/// How much of each commit is shown as text.
enum LogDetail: Sendable {
  /// One line.
  case line
  /// What changed, an item a line.
  case items
  /// All that `diff` would show.
  case patch
}
