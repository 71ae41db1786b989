import Journey
import Language
import Notices
import Telling

/// Who would be told of a commit, one line a person with the reasons.
struct AudienceText {
  let listeners: [Listener]
  let compared: Compared
  let tongue: Tongue

  /// The lines, each ended by a newline.
  var text: String {
    guard !listeners.isEmpty else { return CommitWords.nobody[tongue] + "\n" }
    let head = CommitWords.letters.filled(tongue, CommitWords.person(listeners.count, tongue))
    let width = listeners.map { Width.of($0.name) }.max() ?? 0
    let lines = listeners.map { listener in
      let reasons = listener.reasons.map(words).uniqued().joined(separator: ", ")
      return "  \(Width.pad(Escape.terminal(listener.name), to: width))  \(Escape.terminal(reasons))"
    }
    return ([head] + lines).joined(separator: "\n") + "\n"
  }

  private func words(_ reason: Reason) -> String {
    switch reason {
    case .owner: CommitWords.owner[tongue]
    case .manager: CommitWords.manager[tongue]
    case .workingGroup: CommitWords.group[tongue]
    case .role(let department, _, _), .item(let department, _): name(department)
    case .persona: CommitWords.persona[tongue]
    case .head(let department): CommitWords.head.filled(tongue, name(department))
    case .follows: CommitWords.follows[tongue]
    }
  }

  private func name(_ department: String) -> String {
    let registry = compared.after.find(.department, department) == nil ? compared.before : compared.after
    return registry.name(.department, department, tongue)
  }
}
