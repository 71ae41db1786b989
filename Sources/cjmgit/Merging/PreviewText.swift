import Git
import Journey
import Language
import Telling

/// What a merge would do, as a terminal shows it.
struct PreviewText {
  let preview: Preview
  /// What the two sides are called.
  let names: (ours: String, theirs: String)
  let layout: Layout
  let tongue: Tongue

  /// The text, ending with a newline.
  var text: String {
    switch preview.standing {
    case .unrelated: sentence(MergeWords.unrelated.filled(tongue, names.theirs))
    case .upToDate: sentence(MergeWords.upToDate.filled(tongue, names.theirs))
    case .fastForward:
      side(names.theirs, preview.theirs) + "\n" + sentence(MergeWords.fastForward.filled(tongue, names.theirs))
    case .merge:
      side(names.ours, preview.ours) + "\n" + side(names.theirs, preview.theirs) + "\n" + foreseen
    }
  }

  private func sentence(_ text: String) -> String {
    Wrap.lines(Escape.line(text), width: layout.width).map { $0 + "\n" }.joined()
  }

  /// What a side changed, in the words of `diff`.
  private func side(_ name: String, _ compared: Compared?) -> String {
    let head = MergeWords.side.filled(tongue, Escape.line(name), preview.base?.short ?? "")
    let sets = compared?.sets ?? []
    guard let compared, !sets.isEmpty else {
      return layout.palette.bold(head) + "\n\n" + MergeWords.noMaps[tongue] + "\n"
    }
    return layout.palette.bold(head) + "\n\n"
      + ChangeFormat.text.print(compared, tongue, width: layout.width, palette: layout.palette)
  }

  /// The conflicts that there will be, by file.
  private var foreseen: String {
    guard preview.mayStop else { return sentence(MergeWords.clean[tongue]) }
    let names = ConflictNames(files: preview.conflicts)
    let count = preview.conflicts.map(\.left).reduce(preview.doubts.count, +)
    var lines = [layout.palette.bold(MergeWords.foreseen.filled(tongue, String(count)))]
    for file in preview.conflicts {
      for (conflict, _) in file.settling?.conflicts ?? [] {
        let name = names.name(of: conflict, in: file)
        lines += self.lines(conflict.label(tongue), name, ConflictWords.why(conflict.cause)[tongue])
      }
    }
    for doubt in preview.doubts { lines += self.lines(doubt.file, "", doubt.reason) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(_ label: String, _ name: String, _ why: String) -> [String] {
    layout.lines(Phrase(label), beside: name, lead: "  \(layout.palette.red("✗"))  ", indent: 7)
      + layout.lines(Phrase(why), lead: "       ", indent: 7)
  }
}
