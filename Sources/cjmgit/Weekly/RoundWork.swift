import Console
import Git
import History
import Language
import SystemPackage

/// Does the steps of the round, each as the plain command that it is.
struct RoundWork {
  let options: CommonOptions

  /// What came of a step: whether it was done, and what was said.
  struct Said {
    let isDone: Bool
    let text: String

    var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// The line that says what was committed, `[main 3f9c2ab] …`, whatever was remarked before it.
    var head: String { lines.first { $0.hasPrefix("[") } ?? lines.first ?? "" }
  }

  /// Runs a command that speaks to the person itself.
  func run(_ command: RoundCommand, input: [UInt8]? = nil) throws -> Bool {
    try Child.run(Self.program, words(command, options.color), input: input) == 0
  }

  /// Runs a command and gives what it said, in colour and laid out for a width where one is given.
  func heard(_ command: RoundCommand, width: Int? = nil, isColored: Bool = false) throws -> Said {
    let shown: [String: String?] = width.map { ["GIT_PAGER_IN_USE": "true", "COLUMNS": String($0)] } ?? [:]
    let result = try Child.heard(
      Self.program, words(command, isColored ? .always : .never), setting: shown, withErrors: true)
    return Said(isDone: result.code == 0, text: String(decoding: result.output, as: UTF8.self))
  }

  /// Opens a file in the editor.
  func open(_ stop: RoundStop) throws {
    let history = try History.open()
    try Editor.edit(try history.repository.workTreePath(of: stop.file), in: history.repository)
  }

  private func words(_ command: RoundCommand, _ color: ColorChoice) -> [[UInt8]] {
    guard command.isCommon, let name = command.words.first else { return command.words }
    let shared = ["--color=\(color.rawValue)"] + (options.lang.map { ["--lang=\($0.rawValue)"] } ?? [])
    return [name] + shared.map { Array($0.utf8) } + command.words.dropFirst()
  }

  private static var program: FilePath { Sibling.running ?? FilePath("/proc/self/exe") }
}
