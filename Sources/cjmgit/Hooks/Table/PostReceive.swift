extension OwnHook {
  /// Behind a push: the letters are written, without holding the pusher.
  static let postReceive = OwnHook(
    name: "post-receive", side: .server, weight: .report,
    purpose: "writes the letters about what was pushed",
    undone: "nobody is told of this push",
    bypass: "`CJMGIT_SKIP=1` in the environment of the server",
    run: { try PushReport.run($0) })
}
