import Console
import Git
import History
import Journey
import Language
import Telling

/// What the hook does: checks the maps as they are staged, whatever lies in the work tree, and says what changed.
enum StagedCheck {
  /// With more items than this only the counts are said.
  private static let most = 20

  static func run(_ common: CommonOptions) throws {
    let history = try History.open()
    let draft = try Draft(.index, under: [], in: history)
    let tongue = common.tongue(draft.compared.company)
    for skipped in draft.skipped {
      Output.say("cjmgit: " + CommitWords.passedOver.filled(tongue, "\(skipped.path)", skipped.error.message))
    }
    guard !draft.isEmpty else { return }
    let zone = draft.compared.company.zone
    let now = try Present.clock(in: zone).now
    let examination = try Examination(draft, today: zone.day(of: now), in: history)
    // What cannot be read looks as if it were gone.
    if draft.isReadable { Output.say(summary(draft, week: zone.week(of: now), tongue)) }
    guard examination.count(.error) == 0 else {
      Output.say(examination.errors(common.findingText(tongue)))
      Output.say(HookTalk.refused[tongue])
      Output.say(HookTalk.skipping[tongue])
      throw Answer.no
    }
    let warnings = examination.count(.warning)
    if warnings > 0 { Output.say(CommitWords.seeCheck.filled(tongue, FindingWords.warnings(warnings, tongue))) }
  }

  private static func summary(_ draft: Draft, week: Week, _ tongue: Tongue) -> String {
    let tellers = draft.compared.sets.map { draft.compared.teller($0, tongue) }
    let message = CommitMessage(tellers, mended: draft.mended, week: week, in: tongue)
    let isShort = draft.compared.sets.flatMap(\.items).count <= most
    return "cjmgit: \(message.subject)\n"
      + (isShort ? message.body + "\n" : CommitText(draft: draft, confirmed: [], tongue: tongue).documents)
  }
}
