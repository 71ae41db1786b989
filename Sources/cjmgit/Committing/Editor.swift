import Console
import Git
import Glibc
import SystemPackage

/// The person's editor, chosen and started as git does.
enum Editor {
  /// Lets the person edit a file, and waits.
  static func edit(_ file: FilePath, in repository: borrowing Repository) throws {
    let editor = try command(in: repository)
    guard editor != ":" else { return }
    guard let command = PersonalCommand(editor, [Array(file.string.utf8)]) else {
      throw Failure("there is no editor `\(editor)`", hint: "set `GIT_EDITOR` or `git config --global core.editor`")
    }
    let code = try undisturbed { try Child.run(command.program, command.arguments) }
    guard code == 0 else {
      throw Failure("nothing was committed: `\(editor)` ended with \(code)", hint: "what was written is in `\(file)`")
    }
  }

  /// `GIT_EDITOR`, `core.editor`, `VISUAL`, `EDITOR`, `vi`; a repository's own configuration names no commands here.
  private static func command(in repository: borrowing Repository) throws -> String {
    if let editor = Variable.filled("GIT_EDITOR") { return editor }
    if let setting = try repository.protectedValue(of: "core.editor"), !setting.value.isEmpty { return setting.value }
    let isDumb = (Variable.filled("TERM") ?? "dumb") == "dumb"
    if !isDumb, let editor = Variable.filled("VISUAL") { return editor }
    if let editor = Variable.filled("EDITOR") { return editor }
    guard !isDumb else {
      throw Failure("the terminal is dumb and `EDITOR` is not set", hint: "say it in one line: `cjmgit commit -m TEXT`")
    }
    return "vi"
  }

  /// Ctrl-C while the editor runs is the editor's; a handler, unlike ignoring, is not handed down to it.
  private static func undisturbed<Result>(_ work: () throws -> Result) rethrows -> Result {
    let signals = [SIGINT, SIGQUIT]
    let before = signals.map { signal($0) { _ in } }
    defer { for (number, handler) in zip(signals, before) { signal(number, handler) } }
    return try work()
  }
}
