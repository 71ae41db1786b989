import Journey
import Language
import Telling

/// The changes of a document as a terminal shows them: one block an item, by stage.
struct ChangeText {
  private let changes: ChangeSet
  private let teller: Teller
  private let layout: Layout
  private let tongue: Tongue

  init(_ changes: ChangeSet, teller: Teller, width: Int, palette: Palette) {
    self.changes = changes
    self.teller = teller
    tongue = teller.tongue
    layout = Layout(width: width, palette: palette)
  }

  /// The columns of a label, with the two behind it, beside which a text still has room.
  private static let widestLabel = 22

  /// The whole text, ending with a newline.
  func text() -> String {
    var lines = header()
    if changes.isEmpty {
      lines += Wrap.lines(Escape.terminal(ChangeWords.onlyForm(changes, tongue)), width: layout.width)
    } else {
      lines.append(counts())
      for group in changes.groups { lines += [""] + block(group) }
      if let concerned = teller.concerned() {
        lines += [""] + Wrap.lines(Escape.terminal(concerned), width: layout.width)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The title, and the file's name at the right edge where both fit.
  private func header() -> [String] {
    let title = Escape.terminal(changes.document?.form.title(tongue) ?? "")
    let file = Escape.terminal(changes.document?.source.name ?? "")
    let gap = layout.width - Width.of(title) - Width.of(file)
    let bold = layout.palette.bold(title)
    guard gap >= 2 else { return [bold, String(repeating: " ", count: 2) + layout.palette.dim(file)] }
    return [bold + String(repeating: " ", count: gap) + layout.palette.dim(file)]
  }

  private func counts() -> String {
    let counts = teller.counts()
    let palette = layout.palette
    let parts = [
      (counts.better, palette.green("▲ \(counts.better)")), (counts.worse, palette.red("▼ \(counts.worse)")),
      (counts.neutral, "· \(counts.neutral)"),
    ]
    return "\(counts.all): " + parts.filter { !$0.0.hasPrefix("0 ") }.map(\.1).joined(separator: "  ")
  }

  private func block(_ group: Group) -> [String] {
    let heading = teller.heading(group)
    let number = heading.number.map { "\($0)" } ?? ""
    let lead =
      number.isEmpty ? "" : layout.palette.bold(number) + String(repeating: " ", count: max(1, 3 - number.count))
    var lines = layout.lines(heading.title, lead: lead, indent: number.isEmpty ? 0 : 3, isBold: true)
    lines += layout.row(heading.departments, lead: "   ", indent: 3, gap: " · ").map(layout.palette.dim)
    for item in group.items { lines += self.lines(teller.tell(item)) }
    for (form, to) in group.departed {
      lines += layout.lines(Phrase(teller.departure(form, to: to)), lead: "  →  ", indent: 7)
    }
    return lines
  }

  private func lines(_ told: Told) -> [String] {
    var lines = layout.lines(
      told.head, beside: told.context.map { layout.plain($0) }.joined(separator: " · "),
      lead: "  \(mark(told.item.class))  ", indent: 7)
    if let title = told.title { lines += layout.lines(title, lead: "       ", indent: 7) }
    if let figure = told.figure { lines += layout.row(self.figure(figure), lead: "       ", indent: 7) }
    return lines + details(told.ownDetails)
  }

  private func figure(_ figure: Told.Figure) -> [Phrase] {
    let values = layout.plain(figure.values) + (figure.delta.map { "  \($0)" } ?? "")
    return [values, figure.distance, figure.share].compactMap { $0.map { Phrase($0) } }
  }

  /// Short facts share a line; long and stacked ones have their own.
  private func details(_ details: [Told.Detail]) -> [String] {
    var lines: [String] = []
    var short: [Phrase] = []
    let flush = {
      lines += layout.row(short, lead: "       ", indent: 7)
      short = []
    }
    for detail in details {
      let label = detail.label.isEmpty ? "" : Escape.terminal(detail.label) + "  "
      if !detail.phrase.isStacked, Width.of(label) + Width.of(layout.plain(detail.phrase)) <= 42 {
        short.append(Phrase(label + layout.plain(detail.phrase)))
      } else {
        flush()
        lines += long(detail.phrase, label)
      }
    }
    flush()
    return lines
  }

  /// A fact with lines of its own: beside its label, below a long one.
  private func long(_ phrase: Phrase, _ label: String) -> [String] {
    let (lead, columns) = ("       ", Width.of(label))
    guard columns > Self.widestLabel else {
      return layout.lines(phrase, lead: lead + layout.palette.dim(label), indent: lead.count + columns)
    }
    let below = lead + "  "
    return [lead + layout.palette.dim(String(label.dropLast(2)))]
      + layout.lines(phrase, lead: below, indent: below.count)
  }

  private func mark(_ class: Change.Class) -> String {
    switch `class` {
    case .improvement: layout.palette.green("▲")
    case .regression: layout.palette.red("▼")
    case .neutral: "·"
    }
  }
}
