import Console
import Git
import History
import Journey
import Language
import Telling

/// A commit from the comparison to the last word: what it takes, by whom, and what is said of it.
struct Committal {
  let draft: Draft
  /// The journeys that were looked at and left as they are.
  let confirmed: [Form]
  let authorship: Authorship
  let week: Week
  let listener: Tongue

  /// The language of the message: the company's, whoever types it.
  private var written: Tongue { draft.compared.company.tongue ?? listener }
  private var tellers: [Teller] { draft.compared.sets.map { draft.compared.teller($0, written) } }

  /// Whether there is nothing to say.
  var isEmpty: Bool { draft.isEmpty && confirmed.isEmpty }

  /// What was wrong with the files stops it; what practice advises is only counted.
  func check(today: Day, in history: borrowing History, _ text: FindingText) throws {
    let examination = try Examination(draft, today: today, in: history)
    guard examination.count(.error) == 0 else {
      Output.say(examination.errors(text))
      Output.say(CommitWords.notCommitted[listener])
      throw Answer.no
    }
    let warnings = examination.count(.warning)
    if warnings > 0 {
      Output.say(CommitWords.seeCheck.filled(listener, FindingWords.warnings(warnings, listener)))
    }
  }

  /// The reasons: the one line given, and what is written on the sheet where it is wanted.
  func reasons(short: String?, edited: Bool, in history: borrowing History) throws -> Reasons {
    // Nothing said is nothing to record.
    let short = short.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
    let given = Reasons(short: short)
    guard edited else { return given }
    let blank = ReasonSheet(tellers, week: week, in: written)
    let kept = Reasoning.kept(blank, in: history.repository)
    let known = Reasons(short: short ?? kept?.reasons.short, entries: kept?.reasons.entries ?? [])
    let sheet = ReasonSheet(tellers, reasons: known, strays: kept?.strays ?? [], week: week, in: written)
    return try Reasoning.asked(sheet, in: history.repository, listener)
  }

  /// The message.
  func message(_ reasons: Reasons) -> CommitMessage {
    CommitMessage(
      tellers, confirmed: confirmed, mended: draft.mended, reasons: reasons, week: week, in: written)
  }

  /// Shows what would be committed, whole.
  func show(_ message: CommitMessage, in history: borrowing History, width: Int, palette: Palette) throws {
    let changes = draft.compared.sets.map { set in
      ChangeText(set, teller: draft.compared.teller(set, listener), width: width, palette: palette).text()
    }
    try Output.write(
      (changes + [indented(message.text), try audience(in: history)]).joined(separator: "\n"))
    Output.say(CommitWords.dryRun[listener])
  }

  /// Commits, and says what was done.
  func commit(_ message: CommitMessage, in history: borrowing History) throws {
    let text = CommitText(draft: draft, confirmed: confirmed, tongue: listener)
    var head = ""
    if let handover = try Handover(draft, in: history.repository) {
      try handover.commit(message: message.text, by: authorship, in: history.repository)
    } else {
      let result = try history.repository.commit(
        draft.changes, message: message.text, author: authorship.author, committer: authorship.committer,
        on: draft.seen, allowEmpty: draft.isEmpty)
      if result.head.isDetached { Output.say(CommitWords.detached[listener]) }
      head = text.head(result, subject: message.subject)
    }
    try Output.write(head + text.documents + audience(in: history))
  }

  private func audience(in history: borrowing History) throws -> String {
    guard !draft.isEmpty else { return "" }
    let listeners = try Audience.of(draft, by: authorship, week: week, in: history)
    return AudienceText(listeners: listeners, compared: draft.compared, tongue: listener).text
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.isEmpty ? "\n" : "    \(Escape.terminal(String($0)))\n" }.joined()
  }
}
