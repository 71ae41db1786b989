import Journey
import Language
import Notices
import Telling

/// Who would be told of a commit, one line a person with the reasons.
struct AudienceText {
  let listeners: [Listener]
  let compared: Compared
  let tongue: Tongue
  /// How many people are named; the others are counted.
  var most = Int.max

  /// The lines, each ended by a newline.
  var text: String {
    guard !listeners.isEmpty else { return CommitWords.nobody[tongue] + "\n" }
    let head = CommitWords.letters.filled(tongue, CommitWords.person(listeners.count, tongue))
    let named = listeners.count > most ? listeners.prefix(most - 1) : listeners[...]
    let width = named.map { Width.of($0.name) }.max() ?? 0
    let lines = named.map { listener in
      let reasons = listener.reasons.map(labels.label).uniqued().joined(separator: ", ")
      return "  \(Width.pad(Escape.terminal(listener.name), to: width))  \(Escape.terminal(reasons))"
    }
    let others = listeners.count - named.count
    let more = others > 0 ? ["  " + FindingWords.others.filled(tongue, String(others))] : []
    return ([head] + lines + more).joined(separator: "\n") + "\n"
  }

  private var labels: ReasonLabels {
    ReasonLabels(before: compared.before, after: compared.after, tongue: tongue)
  }
}
