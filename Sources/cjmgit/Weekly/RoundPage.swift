import Language

/// One screen of the round, laid out for its size.
struct RoundPage {
  let text: RoundText
  let size: FullScreen.Size
  /// What came of the last step.
  let note: [String]

  /// The lines, no more than the screen has.
  var lines: [String] {
    let rule = text.layout.palette.dim(String(repeating: "─", count: size.width))
    let list = text.list(most: max(1, min(text.round.stops.count, size.height / 4)))
    let head = [text.heading, ""] + list + [rule]
    let foot = [rule] + text.keys + [text.command].compactMap(\.self)
    let room = max(0, size.height - head.count - foot.count)
    let said = note.isEmpty ? [] : Array(note.prefix(max(0, room - 3))) + [""]
    return head + said + body(room - said.count) + foot
  }

  /// What fits of the body, filled up with empty lines.
  private func body(_ room: Int) -> [String] {
    let all = text.body
    guard all.count > room else { return all + Array(repeating: "", count: room - all.count) }
    guard room > 1 else { return Array(all.prefix(max(0, room))) }
    let rest = all.count - room + 1
    return all.prefix(room - 1) + [text.layout.palette.dim(WeekWords.more.filled(text.tongue, String(rest)))]
  }
}
