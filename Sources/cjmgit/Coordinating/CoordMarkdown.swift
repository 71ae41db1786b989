import Journey
import Language
import Notices

/// What is not agreed as Markdown, fit for a weekly report.
struct CoordMarkdown {
  let found: [Uncoordinated]
  let compared: Compared
  /// The first day that was looked at; nil for the beginning of time.
  let since: Day?
  /// The department that is asked for; nil for all.
  let department: String?
  let tongue: Tongue

  /// The whole text, ending with a newline.
  var text: String {
    let beginning = since.map { CoordWords.since.filled(tongue, $0.text(tongue)) } ?? ""
    guard !found.isEmpty else { return Escape.markdown(CoordWords.nothing.filled(tongue, beginning)) + "\n" }
    let head = CoordWords.head.filled(tongue, beginning, CoordWords.place(found.count, tongue))
    return (["## \(Escape.markdown(head))", ""] + found.flatMap(block) + answers).joined(separator: "\n") + "\n"
  }

  private var answers: [String] {
    ["", Escape.markdown(CoordWords.answers[tongue]), ""]
      + CoordAnswer.all(found, compared, asked: department).map { answer in
        "- `\(UncoordinatedWords.command(answer.department))` — \(CoordWords.place(answer.places, tongue))"
      }
  }

  private func block(_ found: Uncoordinated) -> [String] {
    let words = UncoordinatedWords(found, compared, tongue)
    let facts = words.lines + [words.changed] + [words.waiting, words.rule].compactMap(\.self)
    return ["- \(found.class.mark) **\(Escape.markdown(words.head))**"] + facts.map { "  - \(Escape.markdown($0))" }
  }
}
