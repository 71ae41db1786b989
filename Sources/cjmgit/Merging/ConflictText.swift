import Journey
import Language
import Telling

/// What a merge left to decide, as a terminal shows it: by map and stage, each conflict with its sides and its name.
struct ConflictText {
  let names: ConflictNames
  /// What is joined; nil where git does not remember it.
  let sides: ConflictSides?
  let layout: Layout
  let tongue: Tongue

  /// The text of some files, ending with a newline.
  func text(_ files: [UnmergedFile]) -> String {
    guard !files.isEmpty else { return ConflictWords.none[tongue] + "\n" }
    let maps = files.filter { $0.settling?.conflicts.isEmpty == false }
    var blocks = maps.map { block($0).joined(separator: "\n") + "\n" }
    let others = files.filter { file in !maps.contains { $0.path == file.path } }
    let advice = others.compactMap { $0.advice(tongue) }.map(sentence)
    if !advice.isEmpty { blocks.append(advice.joined()) }
    let sides = (sides?.lines(tongue) ?? []).map { Width.cut(Escape.line($0), to: layout.width) + "\n" }
    return (sides.isEmpty ? blocks : [sides.joined()] + blocks).joined(separator: "\n")
  }

  private func sentence(_ text: String) -> String {
    Wrap.lines(Escape.line(text), width: layout.width).map { $0 + "\n" }.joined()
  }

  /// The title and the file's name, the count, the conflicts by stage, and what to do.
  private func block(_ file: UnmergedFile) -> [String] {
    let all = file.settling?.conflicts ?? []
    var lines = head(file) + [count(all.map(\.state))]
    var stage: Int??
    for (conflict, state) in all {
      let around = file.stage(of: conflict)
      if stage != .some(around?.number) {
        lines.append("")
        if let around {
          lines.append(layout.palette.bold("\(around.number)  \(Escape.line(around.form.title(tongue)))"))
        }
        stage = around?.number
      }
      lines += self.lines(conflict, state, in: file)
    }
    lines.append("")
    return lines
      + (file.advice(tongue).map { [$0] } ?? [settle(file)]).flatMap {
        Wrap.lines(Escape.line($0), width: layout.width)
      }
  }

  private func head(_ file: UnmergedFile) -> [String] {
    let title = Escape.line(file.document?.form.title(tongue) ?? "")
    let gap = layout.width - Width.of(title) - Width.of(file.name)
    guard gap >= 2 else { return [layout.palette.bold(title), "  " + layout.palette.dim(file.name)] }
    return [layout.palette.bold(title) + String(repeating: " ", count: gap) + layout.palette.dim(file.name)]
  }

  private func count(_ states: [Settling.State]) -> String {
    let settled = states.count { $0 == .settled }
    let left = ConflictWords.conflicts(states.count - settled, tongue)
    return settled == 0 ? left : left + ", " + ConflictWords.settledCount.filled(tongue, String(settled))
  }

  private func settle(_ file: UnmergedFile) -> String {
    guard let first = file.settling?.conflicts.first(where: { $0.state == .open })?.conflict else {
      return ConflictWords.byHand.filled(tongue, file.name)
    }
    let words = first.cause == .value ? ConflictWords.settle : ConflictWords.settleSide
    return words.filled(tongue, names.name(of: first, in: file), names.prefix(of: file))
  }

  private func lines(_ conflict: Conflict, _ state: Settling.State, in file: UnmergedFile) -> [String] {
    let label = Phrase(conflict.label(tongue))
    let name = names.name(of: conflict, in: file)
    guard state != .settled else {
      return layout.lines(
        label, beside: "\(ConflictWords.settled[tongue])", lead: "  \(layout.palette.green("✓"))  ", indent: 7)
    }
    var lines = layout.lines(label, beside: name, lead: "  \(layout.palette.red("✗"))  ", indent: 7)
    let why = state == .edited ? ConflictWords.edited : ConflictWords.why(conflict.cause)
    lines += layout.lines(Phrase(why[tongue]), lead: "       ", indent: 7)
    let sides = [Merge.Side.base, .ours, .theirs].compactMap { side in
      file.text(side, of: conflict, tongue).map { (side, $0) }
    }
    for (side, text) in sides {
      let lead = "       " + layout.palette.dim(Width.pad(side.rawValue, to: 8))
      lines.append(lead + Width.cut(Escape.line(text), to: max(20, layout.width - 15)))
    }
    return lines
  }
}
