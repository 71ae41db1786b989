extension OwnHook {
  /// Before a commit: the maps that are staged are checked, whatever lies in the work tree.
  static let preCommit = OwnHook(
    name: "pre-commit", side: .workTree, weight: .check,
    purpose: "checks the maps that are staged",
    undone: "the staged maps could not be checked",
    bypass: "`CJMGIT_SKIP=1 git commit`, or `git commit --no-verify`",
    run: { try StagedCheck.run($0.common) })
}
