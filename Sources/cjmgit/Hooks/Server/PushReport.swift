import Git
import History
import Language
import SystemPackage

/// What `post-receive` does: has the letters written about what came onto the default branch, and lets the pusher go.
///
/// They are written by a process of its own, whose words go into `cjmgit/notify.log`. Where nobody was told of anything
/// yet, nobody is told of what is there already: letters begin with the next push.
enum PushReport {
  static func run(_ call: HookCall) throws {
    let pushed = try call.input().compactMap(PushedReference.init)
    let history = try History.open()
    let head = try history.repository.head()
    guard let moved = pushed.first(where: { $0.name == head.reference }), let new = moved.new else {
      return sayWhereHeadLeads(head, pushed, call.common)
    }
    let tongue = call.common.tongue(try history.company(at: .commit(new)))
    if try begin(at: new, tongue, in: history) { return }
    let home = history.repository.commonDirectory.appending("cjmgit")
    let log = NotifyLog(in: home)
    try log.note("\(moved.name) \(moved.old?.short ?? "")..\(new.short)")
    try Child.detach(["notify"], into: log.file)
    Output.say("cjmgit: " + HookTalk.writing[tongue])
  }

  /// A new server may call its default branch otherwise than everybody else does, and nobody would ever be told.
  private static func sayWhereHeadLeads(_ head: Head, _ pushed: [PushedReference], _ common: CommonOptions) {
    guard head.isUnborn, let name = head.branch, let branch = pushed.lazy.compactMap(\.branch).first else { return }
    Output.say("cjmgit: " + Escape.line(HookTalk.headless.filled(common.tongue(nil), name, branch)))
  }

  /// Lets letters begin here, where there is no memory; false where there is one, if only since a moment ago.
  private static func begin(at new: Oid, _ tongue: Tongue, in history: borrowing History) throws -> Bool {
    let bookmark = try Bookmark(in: history)
    guard bookmark.commit == nil else { return false }
    do {
      try bookmark.move(to: new, in: history)
    } catch let error as GitError where error.isMoved || error.isLocked {
      return false
    }
    Output.say("cjmgit: " + HookTalk.begun.filled(tongue, new.short))
    return true
  }
}
