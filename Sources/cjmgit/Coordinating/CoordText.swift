import Journey
import Language
import Notices

/// What is not agreed, as a terminal shows it.
struct CoordText {
  let found: [Uncoordinated]
  let compared: Compared
  /// The first day that was looked at; nil for the beginning of time.
  let since: Day?
  /// The department that is asked for; nil for all.
  let department: String?
  let tongue: Tongue
  let layout: Layout
  /// Whether a long list is shown whole.
  let showsAll: Bool

  /// The most entries unless all are asked for.
  private static let most = 8

  /// The whole text, ending with a newline.
  var text: String {
    guard !found.isEmpty else { return CoordWords.nothing.filled(tongue, beginning) + "\n" }
    let head = CoordWords.head.filled(tongue, beginning, CoordWords.place(found.count, tongue))
    let shown = showsAll ? found[...] : found.prefix(Self.most)
    let rest = found.count - shown.count
    let more = rest > 0 ? [["   " + layout.palette.dim(CoordWords.more.filled(tongue, String(rest)))]] : []
    return ([[layout.palette.bold(head)]] + shown.map(block) + more + [answers]).map {
      $0.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// The command of each department that is waited for, with the number of its places, those with the most first.
  private var answers: [String] {
    let rows = CoordAnswer.all(found, compared, asked: department).map { answer in
      (UncoordinatedWords.command(answer.department), CoordWords.place(answer.places, tongue))
    }
    let column = rows.map { Width.of($0.0) }.max() ?? 0
    return [CoordWords.answers[tongue]] + rows.map { "  \(Width.pad($0.0, to: column))   \(layout.palette.dim($0.1))" }
  }

  /// ` с 26 октября`.
  private var beginning: String { since.map { CoordWords.since.filled(tongue, $0.text(tongue)) } ?? "" }

  private func block(_ found: Uncoordinated) -> [String] {
    let words = UncoordinatedWords(found, compared, tongue)
    let mark = layout.palette.paint(found.class.mark, found.class)
    let head = wrapped(words.head, first: "   ", next: "   ")
    let facts = words.lines + [words.changed] + [words.waiting, words.rule].compactMap(\.self)
    return ["\(mark)  \(layout.palette.bold(String(head.first?.dropFirst(3) ?? "")))"] + head.dropFirst()
      + facts.flatMap { wrapped($0, first: "     ", next: "       ") }
  }

  private func wrapped(_ text: String, first: String, next: String) -> [String] {
    Wrap.lines(Escape.line(text), width: layout.width, first: first, next: next)
  }
}
