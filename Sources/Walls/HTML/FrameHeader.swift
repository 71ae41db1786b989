import Language

/// The header of a page: the company, the chapters, the commit, the switches of language and of light and dark.
struct FrameHeader {
  let frame: Frame

  private var tongue: Tongue { frame.tongue }

  var markup: Markup {
    .lines([
      .none, .element("a", ["class": "skip", "href": "#content"], .text(FrameWords.skip[tongue])),
      .element(
        "header", ["class": "site"],
        .lines([
          .none, .element("a", ["class": "company", "href": "index.html"], .text(company)), chapters, stamp, switches,
          newer, .none,
        ])), .none,
    ])
  }

  private var company: String {
    let name = frame.wall.company.title(tongue)
    return name.isEmpty ? FrameWords.nameless[tongue] : name
  }

  private var chapters: Markup {
    .element(
      "nav", ["class": "chapters", "aria-label": FrameWords.chapters[tongue]],
      .lines(
        Frame.Chapter.allCases.map { chapter in
          let current =
            chapter != frame.chapter ? nil : chapter.rawValue == frame.name ? "page" : "true"
          return .element(
            "a", ["href": "\(chapter.rawValue).html", "aria-current": current],
            .text(FrameWords.chapter(chapter)[tongue]))
        }))
  }

  /// The week and the commit that the page speaks of; the age is reckoned where it is read.
  private var stamp: Markup {
    guard let mark = frame.mark else { return .none }
    let year = String(mark.day.year)
    return .element(
      "p", ["class": "stamp"],
      .element("span", [:], .text(mark.week.title(tongue))),
      Markup(html: " · "),
      .element("span", [:], .text(FrameWords.commit.filled(tongue, mark.id))),
      Markup(html: ", "), .day(mark.day, "\(mark.day.text(tongue)) \(year)"), .age(since: mark.day))
  }

  /// Where a page that is open says that there is a newer state of it, and what it then says.
  private var newer: Markup {
    .element("div", ["class": "newer", "role": "status", "data-renewed": FrameWords.renewed[tongue]])
      + .element(
        "template", ["id": "newer"],
        .element(
          "p", [:], .text("\(FrameWords.newer[tongue]) "),
          .element("button", ["type": "button"], .text(FrameWords.show[tongue]))))
  }

  private var switches: Markup {
    let tongues = Tongue.allCases.map { other in
      Markup.element(
        "a",
        [
          "href": address(in: other), "lang": other.rawValue, "hreflang": other.rawValue,
          "aria-current": other == tongue ? "true" : nil, "aria-label": FrameWords.name(of: other),
          "title": FrameWords.name(of: other),
        ], .text(other.rawValue.uppercased()))
    }
    return .element(
      "div", ["class": "switches"],
      .element("nav", ["class": "tongues", "aria-label": FrameWords.languages[tongue]], .lines(tongues)),
      .element(
        "button",
        [
          "type": "button", "class": "theme", "hidden": "", "aria-label": FrameWords.theme[tongue],
          "title": FrameWords.theme[tongue],
        ], .text("◐")))
  }

  /// The same page in another language, seen from this one.
  private func address(in other: Tongue) -> String {
    let folder = other == frame.wall.tongue ? "" : "\(other.rawValue)/"
    return other == tongue ? "\(frame.name).html" : "\(frame.top)\(folder)\(frame.name).html"
  }
}

extension Markup {
  /// A day as people read it, and as programs do.
  static func day(_ day: Day, _ text: String) -> Markup { .element("time", ["datetime": day.iso], .text(text)) }

  /// A place for how long ago a day was: a page says the day alone, what shows it adds the age.
  static func age(since day: Day) -> Markup { .element("span", ["class": "age", "data-since": day.iso]) }
}
