import Journey
import Telling

@testable import Walls

/// A board in words, one line a thing: what a medium has to lay out.
struct BoardOutline {
  let board: Board

  var text: String {
    let whole = ["# \(board.title)"] + board.whole.flatMap { lines($0, "") }
    let stages = board.columns.flatMap { column in
      ["", "## \(column.number ?? 0) \(column.title) · \(column.departments.joined(separator: " "))"]
        + board.filled.flatMap { lines(column.cells[$0], "") }
    }
    return (whole + stages).joined(separator: "\n") + "\n"
  }

  private func lines(_ cell: Cell, _ indent: String) -> [String] {
    cell.entries.flatMap { entry -> [String] in
      let words = entry.words.isEmpty ? entry.title : entry.words.joined(separator: " | ")
      let degree = entry.degree.map { " (\($0.word ?? "–"), \($0.tone))" } ?? ""
      let weight = entry.weight.map { " !\($0)" } ?? ""
      let figure = entry.bullet.map { " [\($0.former ?? 0) \($0.value ?? 0) \($0.target ?? 0)]" } ?? ""
      let flags = entry.flags.map { " ◆ \($0)" }.joined()
      let tone = entry.tone == .neutral || entry.degree != nil ? "" : " \(entry.tone)"
      let head = "\(indent)\(cell.lane.label) (\(cell.lane.look)): \(words)\(degree)\(weight)\(tone)\(figure)\(flags)"
      let facts = entry.form == nil ? [] : entry.facts.map { "\(indent)  \($0.label): \($0.text)" }
      let basis = entry.basis.map { ["\(indent)  = \($0.basis) \($0.research.joined(separator: ", "))"] } ?? []
      return [head] + facts + basis + entry.parts.flatMap { lines($0, indent + "    ") } + news(entry, indent)
    }
  }

  private func news(_ entry: Walls.Entry, _ indent: String) -> [String] {
    guard let news = entry.news else { return [] }
    let lines = news.lines.map { line in
      let pieces = line.phrase.pieces.map { piece in
        switch piece {
        case .plain(let text): text
        case .removed(let text): "[-\(text)-]"
        case .added(let text): "{+\(text)+}"
        }
      }
      return
        "\(indent)  \(news.mark.sign) \(line.label) \(pieces.joined(separator: " ")) \(line.notes.joined(separator: "; "))"
    }
    return lines.isEmpty ? ["\(indent)  \(news.mark.sign)"] : lines
  }

  /// A blueprint in words.
  static func text(of blueprint: Blueprint) -> String {
    let stages = blueprint.stages.flatMap { stage -> [String] in
      let steps = stage.steps.flatMap { step in
        ["customer: \(step.title)\(step.action.map { " · \($0)" } ?? "")"]
          + step.losses.map { "  \($0.label): \($0.words.joined(separator: ", "))" }
          + ["  → \(step.next ?? "–")"]
      }
      let works = [Band.front, .back, .support].flatMap { band in
        (stage.works[band] ?? []).map { work in
          "\(band): \(work.title)\(work.place.map { " @ \($0)" } ?? "") · \(work.facts.map(\.text).joined(separator: " · "))"
        }
      }
      return ["## \(stage.column.title)"] + steps + works + [""]
    }
    let chain = blueprint.chain.map { "\($0.provider?.name ?? "–") → \($0.work) → \($0.customer.name)" }
    return (stages + chain).joined(separator: "\n") + "\n"
  }
}
