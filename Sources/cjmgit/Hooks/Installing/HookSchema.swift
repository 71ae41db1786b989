import Journey
import Language

/// The schema of what `cjmgit hook status --format json` prints.
enum HookSchema {
  static let json = JSONSchema.printed(
    "What there is of the hooks", version: HookReport.version,
    [
      ("folder", JSONSchema.value("string", "The folder in which git looks for hooks.")),
      ("hooksPath", JSONSchema.value("string", "What `core.hooksPath` says.", orNull: true)),
      ("worktrees", JSONSchema.count("How many work trees share the folder.")),
      ("hooks", JSONSchema.list(of: JSONSchema.object(hook), "The hooks that were asked for.")),
    ])

  private static let hook: [(String, JSON)] = [
    ("name", JSONSchema.value("string", "The name by which git calls it.")),
    ("side", JSONSchema.word(OwnHook.Side.allCases.map(\.rawValue), "Where it belongs.")),
    (
      "state",
      JSONSchema.word(
        ["absent", "installed", "stale", "edited", "other"],
        "Whether it is missing, ours, ours of another version or not executable, ours and changed, or somebody's.")
    ),
    ("file", JSONSchema.value("string", "The path of its file.")),
    ("keeper", JSONSchema.value("string", "The program that keeps the hooks here.", orNull: true)),
    ("previous", JSONSchema.value("string", "The path of the one that was there before.", orNull: true)),
  ]
}
