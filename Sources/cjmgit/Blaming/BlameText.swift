import Git
import History
import Journey
import Language
import Telling

/// Who wrote each value, as a terminal shows it: commit, day and author, then the value, by stage.
struct BlameText {
  let report: BlameReport
  let layout: Layout

  private static let shortest = 8, longest = 20

  /// The whole text, ending with a newline.
  var text: String {
    let authors = report.lines.map { Width.of(Escape.line(report.author($0))) }
    let columns = min(Self.longest, max(Self.shortest, authors.max() ?? 0))
    var lines = [layout.palette.bold(Escape.terminal(report.document.form.title(report.tongue)))]
    var stage: String?
    for line in report.lines {
      let group = line.holding.group
      if let group, group.identity != stage || stage == nil {
        lines += ["", heading(group)]
        stage = group.identity
      } else if group == nil, stage != nil {
        lines.append("")
        stage = nil
      }
      lines += rows(line, authors: columns)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ group: Form) -> String {
    let place = report.document.form.groups.firstIndex { $0.identity == group.identity }.map { "\($0 + 1)  " } ?? ""
    return layout.palette.bold(place + Escape.line(report.teller.name(group)))
  }

  private func rows(_ line: Blame.Line, authors: Int) -> [String] {
    let author = Width.pad(Width.cut(Escape.line(report.author(line)), to: authors), to: authors)
    let name = line.commit.map { (line.isBoundary ? "^" : "") + $0.oid.short } ?? "-"
    let lead = "\(Width.pad(name, to: 8))  \(report.day(line)?.iso ?? "          ")  \(author)  "
    let indent = String(repeating: "  ", count: report.depth(line.holding))
    let words = Wrap.lines(
      Escape.line("\(report.label(line.holding)): \(report.value(line.holding))"), width: room(lead, indent))
    return words.enumerated().map { place, text in
      let first = place == 0 ? layout.palette.dim(lead) : String(repeating: " ", count: Width.of(lead))
      return first + indent + (place == 0 ? "" : "  ") + text
    }
  }

  private func room(_ lead: String, _ indent: String) -> Int {
    max(24, layout.width - Width.of(lead) - Width.of(indent) - 2)
  }
}
