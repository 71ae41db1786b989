extension OwnHook {
  /// Behind a commit: who will be told of it.
  static let postCommit = OwnHook(
    name: "post-commit", side: .workTree, weight: .report,
    purpose: "says who will be told of the commit",
    undone: "nobody can say who will be told",
    bypass: "`CJMGIT_SKIP=1 git commit`",
    run: { try CommitReport.run($0) })
}
