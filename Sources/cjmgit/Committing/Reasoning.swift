import Git
import Journey
import Language
import SystemPackage
import Telling

/// Why things changed, as the author writes it on a sheet in the editor.
enum Reasoning {
  /// Opens the sheet and reads what was written; a sheet that was not committed in the end is offered again.
  static func asked(_ sheet: ReasonSheet, in repository: borrowing Repository) throws -> Reasons {
    let file = file(in: repository)
    try File.write(sheet.text, to: file)
    try Editor.edit(file, in: repository)
    let text = String(decoding: try File.read(file), as: UTF8.self)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Failure("nothing was committed: the sheet of reasons was emptied")
    }
    do {
      return try sheet.read(text)
    } catch {
      throw Failure(
        "`\(error.key)` is no stage of what changed, so nothing was committed",
        hint: (error.suggestion.map { "did you mean `\($0)`? " } ?? "") + "what you wrote is in `\(file)`")
    }
  }

  /// What was written before and not committed, by a sheet's names.
  static func kept(_ sheet: ReasonSheet, in repository: borrowing Repository) -> Reasons? {
    guard let bytes = try? File.read(file(in: repository)) else { return nil }
    return sheet.kept(String(decoding: bytes, as: UTF8.self))
  }

  /// Throws the sheet away.
  static func forget(in repository: borrowing Repository) { File.remove(file(in: repository)) }

  private static func file(in repository: borrowing Repository) -> FilePath {
    repository.gitDirectory.appending("CJMGIT_REASONS")
  }
}
