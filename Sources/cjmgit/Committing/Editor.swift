import Git
import Glibc
import SystemPackage

/// The person's editor, chosen and started as git does.
enum Editor {
  /// Lets the person edit a file, and waits.
  static func edit(_ file: FilePath, in repository: borrowing Repository) throws {
    let editor = try command(in: repository)
    guard editor != ":" else { return }
    let arguments = [Array(file.string.utf8)]
    let code: Int32
    // A name with blanks or quotes is a command line of the person's own; git has a shell read it, and so do we.
    if editor.utf8.contains(where: { shellsOwn.contains($0) }) {
      guard let shell = Child.find("sh") else { throw Failure("there is no `sh` to start `\(editor)`") }
      code = try undisturbed {
        try Child.run(shell, [Array("-c".utf8), Array("\(editor) \"$@\"".utf8), Array(editor.utf8)] + arguments)
      }
    } else {
      guard let program = editor.hasPrefix("/") ? FilePath(editor) : Child.find(editor) else {
        throw Failure("there is no editor `\(editor)`", hint: "set `GIT_EDITOR` or `git config --global core.editor`")
      }
      code = try undisturbed { try Child.run(program, arguments) }
    }
    guard code == 0 else {
      throw Failure("nothing was committed: `\(editor)` ended with \(code)", hint: "what was written is in `\(file)`")
    }
  }

  /// `GIT_EDITOR`, `core.editor`, `VISUAL`, `EDITOR`, `vi`; a repository's own configuration names no commands here.
  private static func command(in repository: borrowing Repository) throws -> String {
    if let editor = filled("GIT_EDITOR") { return editor }
    if let setting = try repository.protectedValue(of: "core.editor"), !setting.value.isEmpty { return setting.value }
    let isDumb = (filled("TERM") ?? "dumb") == "dumb"
    if !isDumb, let editor = filled("VISUAL") { return editor }
    if let editor = filled("EDITOR") { return editor }
    guard !isDumb else {
      throw Failure("the terminal is dumb and `EDITOR` is not set", hint: "say it in one line: `cjmgit commit -m TEXT`")
    }
    return "vi"
  }

  private static func filled(_ name: String) -> String? { Variable[name].flatMap { $0.isEmpty ? nil : $0 } }

  private static let shellsOwn = Set("|&;<>()$`\\\"' \t\n*?[#~=%".utf8)

  /// Ctrl-C while the editor runs is the editor's; a handler, unlike ignoring, is not handed down to it.
  private static func undisturbed<Result>(_ work: () throws -> Result) rethrows -> Result {
    let signals = [SIGINT, SIGQUIT]
    let before = signals.map { signal($0) { _ in } }
    defer { for (number, handler) in zip(signals, before) { signal(number, handler) } }
    return try work()
  }
}
