import Journey
import Language
import Telling

/// The changes of a document as Markdown, fit for the comment of a merge request.
struct ChangeMarkdown {
  private let changes: ChangeSet
  private let teller: Teller
  private let tongue: Tongue

  init(_ changes: ChangeSet, teller: Teller) {
    self.changes = changes
    self.teller = teller
    tongue = teller.tongue
  }

  /// The whole text, ending with a newline.
  func text() -> String {
    var lines = ["## \(Escape.markdown(changes.document?.form.title(tongue) ?? ""))", ""]
    if changes.isEmpty {
      lines.append(Escape.markdown(ChangeWords.onlyForm(changes, tongue)))
    } else {
      let counts = teller.counts()
      let parts = [("▲", counts.better), ("▼", counts.worse), ("·", counts.neutral)].filter { !$0.1.hasPrefix("0 ") }
      lines.append("\(counts.all): \(parts.map { "\($0) \($1)" }.joined(separator: ", "))")
      for group in changes.groups { lines += [""] + block(group) }
      if let concerned = teller.concerned() { lines += ["", Escape.markdown(concerned)] }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ group: Group) -> [String] {
    let heading = teller.heading(group)
    let number = heading.number.map { "\($0). " } ?? ""
    var lines = ["### \(number)\(marked(heading.title))", ""]
    if !heading.departments.isEmpty {
      lines += [heading.departments.map(marked).joined(separator: " · "), ""]
    }
    for item in group.items { lines += self.lines(teller.tell(item)) }
    for (form, to) in group.departed { lines.append("- → \(Escape.markdown(teller.departure(form, to: to)))") }
    return lines
  }

  private func lines(_ told: Told) -> [String] {
    let context = told.context.isEmpty ? "" : " — " + told.context.map(marked).joined(separator: " · ")
    var lines = ["- \(mark(told.item.class)) **\(marked(told.head))**\(context)"]
    if let title = told.title { lines.append("  \(marked(title))") }
    if let figure = told.figure {
      let parts =
        [marked(figure.values)] + [figure.delta, figure.distance, figure.share].compactMap { $0.map(Escape.markdown) }
      lines.append("  \(parts.joined(separator: "; "))")
    }
    for detail in told.ownDetails {
      lines.append("  - \(detail.label.isEmpty ? "" : "\(Escape.markdown(detail.label)): ")\(marked(detail.phrase))")
    }
    return lines
  }

  /// What is gone struck out, what is new in italics.
  private func marked(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .plain(let text): Escape.markdown(text)
      case .removed(let text): "~~\(Escape.markdown(text))~~"
      case .added(let text): "_\(Escape.markdown(text))_"
      }
    }.joined(separator: " ")
  }

  private func mark(_ class: Change.Class) -> String {
    switch `class` {
    case .improvement: "▲"
    case .regression: "▼"
    case .neutral: "·"
    }
  }
}
