import Journey
import Language

/// The foot of a poster: how to read it, and which commit it shows.
struct PosterFoot {
  let matter: PosterMatter
  let sheet: Sheet

  private var tongue: Tongue { matter.board.tongue }
  private var style: Style { Style(size: max(6.8 * sheet.scale.squareRoot(), sheet.type.lowerBound), ink: .quiet) }

  /// The foot with its lower edge at a height.
  func panel(above bottom: Double, x: Double, width: Double) -> Picture.Panel {
    var legend = Stack(width: width * 0.74)
    legend.add(legendRuns)
    var origin = Stack(width: width * 0.24)
    for line in Typesetter.lines([Run(commit, style)], width: origin.width) {
      let shape = Shape.text(line, Spot(x: origin.width - line.width, y: line.size * Typeface.ascent))
      origin.add([shape], height: line.height)
    }
    let height = max(legend.height, origin.height)
    let box = Box(x: x, y: bottom - height, width: width, height: height)
    return Picture.Panel(
      name: "legend", box: box,
      shapes: legend.placed(x: x, y: box.y) + origin.placed(x: x + width - origin.width, y: box.y))
  }

  private var legendRuns: [Run] {
    let marks = News.Mark.allCases.flatMap { mark in
      [
        Run(seen: mark.printed, style.bold.inked(mark.ink)),
        Run(seen: "\u{A0}\(mark.words[tongue])\u{A0}\u{A0} ", style),
      ]
    }
    let text = { (words: Words) in Run(seen: words[tongue] + "\u{A0}\u{A0} ", style) }
    return marks + [
      Run(seen: PosterWords.legendWas[tongue], style.with { $0.isStruck = true }), Run(seen: "\u{A0}→\u{A0}", style),
      Run(seen: PosterWords.legendBecame[tongue], style.with { $0.isUnderlined = true }),
      Run(seen: "\u{A0}\u{A0} ", style),
      Run(seen: "■■■□□\u{A0}", style.inked(.ink)), text(PosterWords.legendDegree),
      Run(seen: "●—●\u{A0}", style.bold.inked(.ink)), text(PosterWords.emotionNow),
      Run(seen: "○--○\u{A0}", style), text(PosterWords.weekAgo),
      Run(seen: "▬|\u{A0}", style), text(PosterWords.legendTarget),
      Run(seen: "¦\u{A0}", style.bold.inked(.ink)), text(PosterWords.weekAgo),
    ]
  }

  private var commit: String {
    let mark = matter.exhibit.last ?? matter.wall.commit
    let said = PosterWords.commit.filled(tongue, mark.id, mark.day.text(tongue, year: true))
    return [said, mark.author].compactMap(\.self).joined(separator: ", ")
  }
}
