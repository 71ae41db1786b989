extension OwnHook {
  /// Before the editor opens: the message says what changed in the maps.
  static let prepareCommitMsg = OwnHook(
    name: "prepare-commit-msg", side: .workTree, weight: .message,
    purpose: "writes into the message what changed in the maps",
    undone: "the message could not be prepared",
    bypass: "`CJMGIT_SKIP=1 git commit`",
    run: { try MessagePreparation.run($0) })
}
