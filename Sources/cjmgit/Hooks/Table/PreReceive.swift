extension OwnHook {
  /// Before a push is taken: the maps that it brings are checked.
  static let preReceive = OwnHook(
    name: "pre-receive", side: .server, weight: .check,
    purpose: "refuses broken maps",
    undone: "the pushed maps could not be checked",
    bypass: "`CJMGIT_SKIP=1` in the environment of the server",
    run: { try PushCheck.run($0) })
}
