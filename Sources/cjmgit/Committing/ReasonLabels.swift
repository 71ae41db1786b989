import Journey
import Language
import Notices

/// Why somebody is told, in a word or two.
struct ReasonLabels {
  let before: Registry, after: Registry
  let tongue: Tongue

  /// The label of a reason.
  func label(_ reason: Reason) -> String {
    switch reason {
    case .owner: CommitWords.owner[tongue]
    case .manager: CommitWords.manager[tongue]
    case .workingGroup: CommitWords.group[tongue]
    case .role(let department, _, _), .item(let department, _): name(department)
    case .named: CommitWords.named[tongue]
    case .persona: CommitWords.persona[tongue]
    case .head(let department): CommitWords.head.filled(tongue, name(department))
    case .follows: CommitWords.follows[tongue]
    }
  }

  private func name(_ department: String) -> String {
    (after.find(.department, department) == nil ? before : after).name(.department, department, tongue)
  }
}
