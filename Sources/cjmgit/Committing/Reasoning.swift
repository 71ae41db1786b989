import Console
import Git
import Journey
import Language
import SystemPackage
import Telling

/// Why things changed, as the author writes it on a sheet in the editor.
enum Reasoning {
  /// Opens the sheet and reads what was written; a sheet that was not committed in the end is offered again.
  static func asked(_ sheet: ReasonSheet, in repository: borrowing Repository, _ tongue: Tongue) throws -> Reasons {
    let file = file(in: repository)
    try File.write(sheet.text, to: file)
    try Editor.edit(file, in: repository)
    let text = String(decoding: try File.read(file), as: UTF8.self)
    guard text.contains(where: { !$0.isWhitespace }) else {
      Output.say(CommitWords.emptied[tongue])
      throw Answer.no
    }
    do {
      return try sheet.read(text)
    } catch {
      throw failure(error, file, tongue)
    }
  }

  private static func failure(_ refusal: ReasonSheet.Refusal, _ file: FilePath, _ tongue: Tongue) -> Failure {
    let kept = CommitWords.sheetKept.filled(tongue, file.string)
    switch refusal {
    case .unknown(let key, let suggestion):
      let meant = suggestion.map { CommitWords.didYouMean.filled(tongue, $0) + " " } ?? ""
      return Failure(CommitWords.noStage.filled(tongue, key), hint: meant + kept)
    case .keyless(let line, let keys):
      let names = keys.map { "`\($0):`" }.joined(separator: ", ")
      return Failure(CommitWords.keyless.filled(tongue, String(line), names), hint: kept)
    }
  }

  /// What was written before and not committed, by a sheet's names.
  static func kept(
    _ sheet: ReasonSheet, in repository: borrowing Repository
  ) -> (reasons: Reasons, strays: [String])? {
    guard let bytes = try? File.read(file(in: repository)) else { return nil }
    return sheet.kept(String(decoding: bytes, as: UTF8.self))
  }

  /// Throws the sheet away.
  static func forget(in repository: borrowing Repository) { File.remove(file(in: repository)) }

  private static func file(in repository: borrowing Repository) -> FilePath {
    repository.gitDirectory.appending("CJMGIT_REASONS")
  }
}
