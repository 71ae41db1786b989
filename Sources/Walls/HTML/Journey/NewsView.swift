import Language
import Telling

/// What changed, printed on the map: the mark, before → after, the day and the commit.
struct NewsView {
  let news: News
  let tongue: Tongue

  var markup: Markup {
    .element(
      "div", ["class": "news \(news.mark.rawValue)"],
      .lines([
        // A mark without lines says its word aloud below.
        .none, Self.sign(news.mark, in: news.lines.isEmpty ? nil : tongue),
        .element("div", [:], .lines(lines + [stamp])), .none,
      ]))
  }

  private var lines: [Markup] {
    let words =
      news.lines.isEmpty ? [Markup.element("p", [:], .text(news.mark.words[tongue]))] : []
    return words
      + news.lines.map { line in
        .element(
          "p", ["class": line.phrase.isStacked ? "stacked" : nil],
          line.label.isEmpty ? .none : .element("span", ["class": "label"], .text("\(line.label) ")),
          said(line),
          line.notes.isEmpty
            ? .none : .element("span", ["class": "notes"], .text(" \(line.notes.joined(separator: "; "))")))
      }
  }

  /// The fact before and after; of a text that stands beside the news only what it said before.
  private func said(_ line: News.Line) -> Markup {
    guard let former = line.former else { return line.phrase.markup }
    guard !former.isEmpty else { return .text(JourneyWords.added[tongue]) }
    return .element("span", ["class": "label"], .text("\(JourneyWords.formerly[tongue]) "))
      + .element("del", [:], .text(former))
  }

  private var stamp: Markup {
    guard let commit = news.commit else { return .none }
    return .element(
      "p", ["class": "stamp"], .day(commit.day, commit.day.text(tongue)), .text(" · \(commit.id)"))
  }

  /// The sign of a mark, with its word for those who hear the page.
  static func sign(_ mark: News.Mark, in tongue: Tongue? = nil) -> Markup {
    .element("span", ["class": "sign", "aria-hidden": "true"], .text(mark.sign))
      + (tongue.map { .element("span", ["class": "heard"], .text("\(mark.words[$0]): ")) } ?? .none)
  }
}
