import Console
import Language

/// Prints commits as they come, up to a number of them.
struct LogPrinter {
  private let format: LogFormat
  private let text: LogText
  private var printed = 0
  private let limit: Int

  init(_ format: LogFormat, text: LogText, limit: Int) {
    self.format = format
    self.text = text
    self.limit = limit
  }

  /// How many more are wanted.
  var room: Int { limit - printed }

  /// Whether no more are wanted.
  var isFull: Bool { room <= 0 }

  /// Whether any were printed.
  var didPrint: Bool { printed > 0 }

  /// Prints what stands before all commits.
  func begin() throws {
    if format == .json { try Output.write("{\"schema\": \(LogJSON.version), \"commits\": [") }
  }

  /// Prints what stands behind all commits.
  func end() throws {
    if format == .json { try Output.write(printed == 0 ? "]}\n" : "\n]}\n") }
  }

  /// Prints some commits.
  mutating func print(_ commits: [LoggedCommit]) throws {
    guard !commits.isEmpty else { return }
    let (format, text) = (format, text)
    let parts = Parallel.map(commits) { commit in
      switch format {
      case .text: text.text(commit)
      case .json: LogJSON.json(commit, text.tongue).text(pretty: true)
      case .markdown: LogMarkdown(tongue: text.tongue).text(commit)
      }
    }
    let gap = format == .json ? "," : text.detail == .line && format == .text ? "" : "\n"
    let joined = format == .json ? parts.map { "\n" + $0 }.joined(separator: gap) : parts.joined(separator: gap)
    try Output.write((printed == 0 ? "" : gap) + joined)
    printed += commits.count
  }
}
