import Journey
import Language
import SystemPackage

/// What a merge left to decide, for programs.
enum ConflictJSON {
  /// One object, `{"schema": 1, "left": …, "files": […]}`.
  static func text(_ files: [UnmergedFile], _ names: ConflictNames, _ tongue: Tongue) -> String {
    JSON.object([
      ("schema", 1), ("left", .int(files.map(\.left).reduce(0, +))),
      ("files", .list(files.map { file($0, names, tongue) })),
    ]).text(pretty: true) + "\n"
  }

  static func file(_ file: UnmergedFile, _ names: ConflictNames, _ tongue: Tongue) -> JSON {
    .object([
      ("file", .text(file.path.string)), ("journey", .text(file.id)), ("standing", .text(file.word)),
      ("advice", JSON(file.advice(tongue))),
      (
        "conflicts",
        .list(
          (file.settling?.conflicts ?? []).map { conflict, state in
            .object(
              members(conflict, in: file, tongue) + [
                ("state", .text(state.rawValue)), ("name", .text(names.name(of: conflict, in: file))),
              ])
          })
      ),
    ])
  }

  /// What is said of a conflict, whether it is there or only foreseen.
  static func members(_ conflict: Conflict, in file: UnmergedFile, _ tongue: Tongue) -> [(String, JSON)] {
    [
      ("path", .text(conflict.path.description)), ("stage", JSON(file.stage(of: conflict)?.form.identity)),
      ("field", JSON(conflict.field?.name)), ("label", .text(conflict.label(tongue))),
      ("cause", .text(conflict.cause.rawValue)), ("base", JSON(conflict.base)), ("ours", JSON(conflict.ours)),
      ("theirs", JSON(conflict.theirs)),
    ]
  }
}

/// The schema of what `cjmgit conflicts --format json` prints.
enum ConflictSchema {
  static let json = JSONSchema.printed(
    "What a merge left to decide",
    [
      ("left", JSONSchema.count("How many conflicts are not settled.")),
      ("files", JSONSchema.list(of: JSONSchema.object(file), "The files that the index holds in conflict.")),
    ])

  private static let file: [(String, JSON)] = [
    ("file", JSONSchema.value("string", "The path of the file.")),
    ("journey", JSONSchema.value("string", "The id of the document; empty where it has none.")),
    (
      "standing",
      JSONSchema.word(
        UnmergedFile.words,
        "`map`: its conflicts follow; `lines`: a map that was merged by lines; else no map, or none that can be read.")
    ),
    (
      "advice",
      JSONSchema.value(
        "string", "What to do with the file as a whole; null while single conflicts are left.", orNull: true)
    ),
    ("conflicts", JSONSchema.list(of: JSONSchema.object(conflict + own), "Its conflicts, in the order of the file.")),
  ]

  /// What is said of every conflict.
  static let conflict: [(String, JSON)] =
    [
      ("path", JSONSchema.value("string", "The value, the thing, or the list whose order is disputed.")),
      ("stage", JSONSchema.value("string", "The id of the stage; null outside of stages.", orNull: true)),
      ("field", JSONSchema.value("string", "The row; null where the whole thing is disputed.", orNull: true)),
      ("label", JSONSchema.value("string", "What it is, in the language of the run.")),
      ("cause", JSONSchema.word(Conflict.Cause.allCases.map(\.rawValue), "Why the two sides cannot be joined.")),
    ]
    + Merge.Side.allCases.map { side in
      (
        side.rawValue,
        JSONSchema.value("string", "What \(side.rawValue) has, as in the file; null: nothing.", orNull: true)
      )
    }

  private static let own: [(String, JSON)] = [
    ("state", JSONSchema.word(Settling.State.allCases.map(\.rawValue), "How it stands in the file of the work tree.")),
    ("name", JSONSchema.value("string", "By what `cjmgit resolve` takes it.")),
  ]
}
