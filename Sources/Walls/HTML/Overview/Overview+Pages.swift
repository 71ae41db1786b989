import Journey
import Language

extension Overview {
  /// The pages, each under a name of its own.
  var pages: [SiteFile] {
    let (slices, personas) = (slices, personas)
    let index = [WeekPage(overview: self).content, KioskView(overview: self, slices: slices).markup]
    return [
      page("index", wall.week.title(tongue), .index, .lines(index), with: ["kiosk"]),
      chapter("atlas", .atlas, AtlasPage(self).content),
      chapter("departments", .departments, DepartmentsPage(overview: self, slices: slices).content),
      chapter("personas", .personas, PersonasPage(overview: self, personas: personas).content),
      widget(slices),
    ]
      + slices.map {
        page($0.unit.page, $0.unit.title, .departments, DepartmentPage(slice: $0, units: slices.map(\.unit)).content)
      }
      + personas.map {
        page(
          PageName.persona($0.id), $0.form.title(tongue), .personas, PersonaPage(persona: $0, overview: self).content)
      }
  }

  /// The page that a chapter begins with.
  private func chapter(_ name: String, _ chapter: Frame.Chapter, _ content: Markup) -> SiteFile {
    page(name, FrameWords.chapter(chapter)[tongue], chapter, content)
  }

  /// The personas, each id once.
  private var personas: [Document] {
    var seen: Set<String> = []
    return wall.personas.filter { seen.insert($0.id).inserted }
  }

  private func page(
    _ name: String, _ title: String, _ chapter: Frame.Chapter, _ content: Markup, with more: [String] = []
  ) -> SiteFile {
    let frame = Frame(
      wall: wall, tongue: tongue, name: name, title: title, mark: wall.commit, chapter: chapter,
      styles: ["overview"] + more, scripts: ["live", "overview"] + more)
    return SiteFile(wall.path(name, in: tongue), frame.page(content))
  }

  private func widget(_ slices: [UnitSlice]) -> SiteFile {
    let frame = Frame(
      wall: wall, tongue: tongue, name: "widget", title: UnitWords.widget[tongue], mark: wall.commit,
      styles: ["overview", "widget"], scripts: ["live", "widget"], isBare: true)
    return SiteFile(wall.path("widget", in: tongue), frame.page(WidgetPage(overview: self, slices: slices).content))
  }
}
