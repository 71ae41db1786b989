import Journey
public import Language

/// Which files there are. Each is made by itself, so that whoever writes them holds one at a time.
extension Wall {
  /// The files that all pages use: style sheets and scripts, and which commit the site is of.
  public var assets: [SiteFile] {
    [
      SiteFile("wall.css", PackageResources.wall_css),
      SiteFile("frame.css", PackageResources.frame_css), SiteFile("frame.js", PackageResources.frame_js),
      SiteFile("live.js", PackageResources.live_js), SiteFile("news.js", PackageResources.news_js),
      SiteFile("overview.css", PackageResources.overview_css), SiteFile("overview.js", PackageResources.overview_js),
      SiteFile("kiosk.css", PackageResources.kiosk_css), SiteFile("kiosk.js", PackageResources.kiosk_js),
      SiteFile("widget.css", PackageResources.widget_css), SiteFile("widget.js", PackageResources.widget_js),
      SiteFile("commit.json", commit.json),
      SiteFile("journey.css", PackageResources.journey_css), SiteFile("journey.js", PackageResources.journey_js),
      SiteFile("weeks.css", PackageResources.weeks_css), SiteFile("weeks.js", PackageResources.weeks_js),
      SiteFile("weeks-motion.js", PackageResources.weeks_motion_js),
    ]
  }

  /// A journey's page with its history.
  public func page(of exhibit: Exhibit, past: Past, in tongue: Tongue) -> SiteFile {
    let page = JourneyPage(wall: self, exhibit: exhibit, past: past, tongue: tongue)
    return SiteFile(path(page.name, in: tongue), page.html)
  }

  /// Where that page lies.
  public func path(of exhibit: Exhibit, in tongue: Tongue) -> String {
    path(PageName.journey(exhibit.document.id), in: tongue)
  }

  /// Where a page lies: at the top in the company's language, in a folder of the language's code in the others.
  func path(_ name: String, in tongue: Tongue) -> String { "\(folder(of: tongue))\(name).html" }

  /// The folder of a language, with its slash.
  func folder(of tongue: Tongue) -> String { tongue == self.tongue ? "" : "\(tongue.rawValue)/" }

  /// The language of a path's folder.
  public func tongue(of path: String) -> Tongue {
    Tongue.allCases.first { $0 != tongue && path.hasPrefix(folder(of: $0)) } ?? tongue
  }
}

extension Company {
  /// What the company is called; nothing where it does not say.
  func title(_ tongue: Tongue) -> String { document?.form.title(tongue) ?? "" }
}
