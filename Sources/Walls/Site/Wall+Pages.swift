public import Journey
public import Language

/// Which files there are. Each is made by itself, so that whoever writes them holds one at a time.
extension Wall {
  /// The files that all pages use: style sheets and scripts.
  public var assets: [SiteFile] {
    [
      SiteFile("wall.css", PackageResources.wall_css), SiteFile("wall.js", PackageResources.wall_js),
      SiteFile("frame.css", PackageResources.frame_css), SiteFile("frame.js", PackageResources.frame_js),
      SiteFile("journey.css", PackageResources.journey_css), SiteFile("journey.js", PackageResources.journey_js),
      SiteFile("weeks.css", PackageResources.weeks_css), SiteFile("weeks.js", PackageResources.weeks_js),
    ]
  }

  /// The pages that speak of everything: the week, the atlas, departments, personas, the widget.
  public func overviews(in tongue: Tongue) -> [SiteFile] {
    let frame = Frame(
      wall: self, tongue: tongue, name: "index", title: week.title(tongue), mark: commit, chapter: .index)
    return [SiteFile(path("index", in: tongue), frame.page(.element("h1", [:], .text(week.title(tongue)))))]
  }

  /// A journey's page with its history.
  public func page(of exhibit: Exhibit, timeline: Timeline, in tongue: Tongue) -> SiteFile {
    let page = JourneyPage(wall: self, exhibit: exhibit, timeline: timeline, tongue: tongue)
    return SiteFile(path(page.name, in: tongue), page.html)
  }

  /// Where a page lies: at the top in the company's language, in a folder of the language's code in the others.
  func path(_ name: String, in tongue: Tongue) -> String {
    (tongue == self.tongue ? "" : "\(tongue.rawValue)/") + "\(name).html"
  }
}

extension Company {
  /// What the company is called; nothing where it does not say.
  func title(_ tongue: Tongue) -> String { document?.form.value("company")?.text(tongue) ?? "" }
}
