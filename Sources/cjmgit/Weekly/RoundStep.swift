import History
import Journey
import Language

/// What somebody may do at a stop of the weekly round, each with its letter.
enum RoundStep: Character, CaseIterable {
  /// Record what changed, or that nothing had to.
  case record = "y"
  /// Record it with one line of what happened.
  case inShort = "m"
  /// Record it with a reason for each stage, written in the editor.
  case reasons = "e"
  /// Look at all that changed, or at the map where nothing did.
  case look = "d"
  /// Look at what `check` finds.
  case findings = "v"
  /// Open the file in the editor.
  case open = "o"
  /// Say whose report it is.
  case person = "f"
  /// Leave it for another time.
  case skip = "n"
  case back = "b"
  case quit = "q"

  /// Whether it records something.
  var records: Bool {
    switch self {
    case .record, .inShort, .reasons: true
    default: false
    }
  }
}

extension RoundStop {
  /// What may be done here; while git is in the middle of something, nothing is recorded.
  func steps(whileUnfinished isUnfinished: Bool) -> [RoundStep] {
    let leaving: [RoundStep] = [.skip, .back, .quit]
    let recording: [RoundStep] = isUnfinished ? [] : [.record]
    switch state {
    case .changed(let file):
      guard let changes = file.changes else { return (isUnmerged ? [.look] : [.findings]) + [.open] + leaving }
      guard changes.after != nil else {
        return recording + (isUnfinished ? [] : [.inShort]) + [.look, .person] + leaving
      }
      let findings: [RoundStep] = file.errors + file.warnings == 0 ? [] : [.findings]
      guard file.errors == 0 else { return findings + [.look, .open] + leaving }
      return (isUnfinished ? [] : [.record, .inShort, .reasons]) + [.look] + findings + [.open, .person] + leaving
    case .unchanged(let map):
      guard map.state != .unreadable else { return [.findings, .open] + leaving }
      return recording + [.look, .open, .person] + leaving
    case .recorded: return [.open] + leaving
    }
  }
}
