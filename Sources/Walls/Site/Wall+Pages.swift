import Journey
public import Language

/// Which files there are. Each is made by itself, so that whoever writes them holds one at a time.
extension Wall {
  /// The files that all pages use: style sheets and scripts, and which commit the site is of.
  public var assets: [SiteFile] {
    [
      SiteFile("wall.css", PackageResources.wall_css), SiteFile("wall.js", PackageResources.wall_js),
      SiteFile("frame.css", PackageResources.frame_css), SiteFile("frame.js", PackageResources.frame_js),
      SiteFile("live.js", PackageResources.live_js),
      SiteFile("overview.css", PackageResources.overview_css), SiteFile("overview.js", PackageResources.overview_js),
      SiteFile("kiosk.css", PackageResources.kiosk_css), SiteFile("kiosk.js", PackageResources.kiosk_js),
      SiteFile("widget.css", PackageResources.widget_css), SiteFile("widget.js", PackageResources.widget_js),
      SiteFile("commit.json", commit.json),
      SiteFile("journey.css", PackageResources.journey_css), SiteFile("journey.js", PackageResources.journey_js),
      SiteFile("weeks.css", PackageResources.weeks_css), SiteFile("weeks.js", PackageResources.weeks_js),
      SiteFile("weeks-motion.js", PackageResources.weeks_motion_js),
    ]
  }

  /// The pages that speak of everything: the week, the atlas, departments, personas, the widget.
  public func overviews(in tongue: Tongue) -> [SiteFile] { Overview(self, in: tongue).pages }

  /// A journey's page with its history.
  public func page(of exhibit: Exhibit, past: Past, in tongue: Tongue) -> SiteFile {
    let page = JourneyPage(wall: self, exhibit: exhibit, past: past, tongue: tongue)
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
