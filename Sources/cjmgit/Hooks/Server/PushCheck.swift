import Console
import Git
import History
import Journey
import Language

/// What `pre-receive` does: refuses a push that brings broken maps, and says to the pusher what to mend.
///
/// Only what the push brings is checked: the maps in which the old and the new tip of a branch differ, for a new branch
/// since the last commit that another branch holds. Only errors count. Deletions and what is no branch pass.
enum PushCheck {
  /// Git puts `remote: ` before each line.
  private static let width = 70

  static func run(_ call: HookCall) throws {
    let pushed = try call.input().compactMap(PushedReference.init)
    let history = try History.open()
    var isRefused = false
    for reference in pushed {
      guard let branch = reference.branch, let new = reference.new else { continue }
      guard let base = try base(of: reference, new, in: history.repository) else { continue }
      if try refuse(branch, new, since: base, call.common, in: history) { isRefused = true }
    }
    if isRefused { throw Answer.no }
  }

  /// What the new tip is compared with; nil where it brings nothing new.
  private static func base(
    of reference: PushedReference, _ new: Oid, in repository: borrowing Repository
  ) throws -> Head? {
    if let old = reference.old { return old == new ? nil : Head(reference: reference.name, commit: old) }
    let fresh = try repository.log(from: [new], hiding: repository.branchTips())
    guard !fresh.isEmpty else { return nil }
    let parents = Dictionary(fresh.map { ($0.oid, $0.parents.first) }) { first, _ in first }
    var place: Oid? = new
    while let commit = place, let parent = parents[commit] { place = parent }
    return Head(reference: reference.name, commit: place)
  }

  /// Whether a branch is not to be taken, which is said.
  private static func refuse(
    _ branch: String, _ new: Oid, since base: Head, _ common: CommonOptions, in history: borrowing History
  ) throws -> Bool {
    let draft = try Draft(.commit(new), under: [], since: base, in: history)
    guard !draft.isEmpty else { return false }
    let company = draft.compared.company
    let today = company.zone.day(of: try Present.clock(in: company.zone).now)
    let examination = try Examination(draft, today: today, in: history)
    let errors = examination.count(.error)
    guard errors > 0 else { return false }
    let tongue = common.tongue(company)
    let count = FindingWords.errors(errors, tongue)
    Output.say("cjmgit: " + Escape.line(HookTalk.notTaken.filled(tongue, branch, count)) + "\n")
    Output.say(examination.errors(FindingText(tongue, palette: Palette(isOn: false), width: width)))
    Output.say(HookTalk.mend[tongue])
    return true
  }
}
