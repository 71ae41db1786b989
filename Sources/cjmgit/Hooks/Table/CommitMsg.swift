extension OwnHook {
  /// Behind the editor: the trailers of the message agree with what changed in the maps.
  static let commitMsg = OwnHook(
    name: "commit-msg", side: .workTree, weight: .message,
    purpose: "brings the trailers of the message in line with the maps",
    undone: "the message could not be checked",
    bypass: "`CJMGIT_SKIP=1 git commit`, or `git commit --no-verify`",
    run: { try MessageReview.run($0) })
}
