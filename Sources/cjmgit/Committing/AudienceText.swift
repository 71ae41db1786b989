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

  private static let columns = 80

  /// The lines, each ended by a newline.
  var text: String {
    guard !listeners.isEmpty else { return CommitWords.nobody[tongue] + "\n" }
    let head = CommitWords.letters.filled(tongue, CommitWords.person(listeners.count, tongue))
    let named = listeners.count > most ? listeners.prefix(most - 1) : listeners[...]
    let width = named.map { Width.of($0.name) }.max() ?? 0
    let lines = named.flatMap { listener -> [String] in
      let reasons = listener.reasons.map(labels.label).uniqued().joined(separator: ", ")
      let lead = "  \(Width.pad(Escape.terminal(listener.name), to: width))  "
      let indent = String(repeating: " ", count: Width.of(lead))
      return Wrap.lines(Escape.line(reasons), width: Self.columns, first: lead, next: indent)
    }
    let others = listeners.count - named.count
    let more = others > 0 ? ["  " + FindingWords.others.filled(tongue, String(others))] : []
    return ([head] + lines + more).joined(separator: "\n") + "\n"
  }

  private var labels: ReasonLabels {
    ReasonLabels(before: compared.before, after: compared.after, tongue: tongue)
  }
}
