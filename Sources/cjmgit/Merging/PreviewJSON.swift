import Git
import Journey
import Language
import SystemPackage

/// What a merge would do, for programs.
enum PreviewJSON {
  /// One object, `{"schema": 1, "standing": …, "ours": […], "theirs": […], "conflicts": […], "doubts": […]}`.
  static func text(_ preview: Preview, _ tongue: Tongue) -> String {
    let conflicts = preview.conflicts.flatMap { file in
      (file.settling?.conflicts ?? []).map { conflict, _ in
        JSON.object(
          [("file", .text(file.path.string)), ("journey", .text(file.id))]
            + ConflictJSON.members(conflict, in: file, tongue))
      }
    }
    let doubts = preview.doubts.map { doubt in
      JSON.object([("file", .text(doubt.file)), ("reason", .text(doubt.reason))])
    }
    return JSON.object([
      ("schema", 1), ("standing", .text(preview.standing.rawValue)), ("base", JSON(preview.base?.description)),
      ("ours", .list((preview.ours?.sets ?? []).flatMap(ChangeJSON.entries))),
      ("theirs", .list((preview.theirs?.sets ?? []).flatMap(ChangeJSON.entries))), ("conflicts", .list(conflicts)),
      ("doubts", .list(doubts)),
    ]).text(pretty: true) + "\n"
  }
}

/// The schema of what `cjmgit merge --preview --format json` prints.
enum PreviewSchema {
  static let json = JSONSchema.printed(
    "What a merge would do",
    [
      (
        "standing",
        JSONSchema.word(Preview.Standing.allCases.map(\.rawValue), "How the two commits stand to each other.")
      ),
      ("base", JSONSchema.value("string", "The commit from which both come; null where there is none.", orNull: true)),
      ("ours", changes("What the branch that is merged into changed since.")),
      ("theirs", changes("What the one that is merged in changed since.")),
      ("conflicts", JSONSchema.list(of: JSONSchema.object(file + ConflictSchema.conflict), "What will conflict.")),
      (
        "doubts",
        JSONSchema.list(
          of: JSONSchema.object([file[0], ("reason", JSONSchema.value("string", "Why, in the language of the run."))]),
          "Maps that cannot be joined by meaning.")
      ),
    ], definitions: JSONSchema.changeDefinitions)

  private static let file: [(String, JSON)] = [
    ("file", JSONSchema.value("string", "The path of the file.")),
    ("journey", JSONSchema.value("string", "The id of the document; empty where it has none.")),
  ]

  private static func changes(_ meaning: String) -> JSON {
    JSONSchema.list(of: ["$ref": "#/$defs/change"], meaning)
  }
}
