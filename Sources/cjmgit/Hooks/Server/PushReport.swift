import Console
import Git
import History
import Language
import SystemPackage

/// What `post-receive` does: has the letters written about what came onto the default branch, and lets the pusher go.
///
/// They are written by a process of its own, whose words go into `cjmgit/notify.log`: what cannot wait at once, the rest
/// when it is due, by the timer. Where nobody was told of anything yet, the first push of a branch is told whole, in one
/// letter a person; where there was something before, letters begin with what the push brings.
enum PushReport {
  static func run(_ call: HookCall) throws {
    let pushed = try call.input().compactMap(PushedReference.init)
    let history = try History.open()
    let head = try history.repository.head()
    guard let moved = pushed.first(where: { $0.name == head.reference }), let new = moved.new else {
      return sayWhereHeadLeads(head, pushed, call.common)
    }
    let tongue = call.common.tongue(try history.company(at: .commit(new)))
    let isFirst = try !isBegun(before: moved, in: history)
    let log = NotifyLog(in: history.repository.commonDirectory.appending("cjmgit"))
    try log.note("\(moved.name) \(moved.old?.short ?? "")..\(new.short)")
    try Child.detach(["notify", isFirst ? "--all" : "--due"], into: log.file)
    Output.say("cjmgit: " + (isFirst ? HookTalk.beginning : HookTalk.writing)[tongue])
  }

  /// A new server may call its default branch otherwise than everybody else does, and nobody would ever be told.
  private static func sayWhereHeadLeads(_ head: Head, _ pushed: [PushedReference], _ common: CommonOptions) {
    guard head.isUnborn, let name = head.branch, let branch = pushed.lazy.compactMap(\.branch).first else { return }
    Output.say("cjmgit: " + Escape.line(HookTalk.headless.filled(common.tongue(nil), name, branch)))
  }

  /// Whether people were told of something before; where a branch went on without our hook, letters begin from where it
  /// stood.
  private static func isBegun(before moved: PushedReference, in history: borrowing History) throws -> Bool {
    let bookmark = try Bookmark(in: history)
    guard bookmark.commit == nil else { return true }
    guard let old = moved.old else { return false }
    do {
      try bookmark.move(to: old, in: history)
    } catch let error as GitError where error.isMoved || error.isLocked {
      // Somebody else lets them begin at this moment.
    }
    return true
  }
}
