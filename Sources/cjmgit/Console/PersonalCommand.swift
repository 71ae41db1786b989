import Console
import SystemPackage

/// A command that a person set for an editor or a pager, started as git does.
struct PersonalCommand {
  /// The file of the program.
  let program: FilePath
  /// What it is given, without its own name.
  let arguments: [[UInt8]]

  /// Reads a command, to which more words may be added; nil where there is no such program.
  ///
  /// A name with blanks or quotes is a command line of the person's own; git has a shell read it, and so do we.
  init?(_ text: String, _ more: [[UInt8]] = []) {
    guard text.utf8.contains(where: { Self.shellsOwn.contains($0) }) else {
      guard let program = text.hasPrefix("/") ? FilePath(text) : Child.find(text) else { return nil }
      (self.program, arguments) = (program, more)
      return
    }
    guard let shell = Child.find("sh") else { return nil }
    let line = more.isEmpty ? text : "\(text) \"$@\""
    (program, arguments) = (shell, [Array("-c".utf8), Array(line.utf8), Array(text.utf8)] + more)
  }

  private static let shellsOwn = Set("|&;<>()$`\\\"' \t\n*?[#~=%".utf8)
}
