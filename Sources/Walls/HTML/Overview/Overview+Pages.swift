import Journey
import Language

extension Overview {
  /// A page under a name of its own, made when it is asked for.
  typealias Sheet = (path: String, html: @Sendable () -> String)

  /// The pages; `slices` is the work of each department.
  func sheets(_ slices: [UnitSlice]) -> [Sheet] {
    let personas = personas
    let units = slices.map(\.unit)
    return [
      sheet("index", wall.week.title(tongue), .index, with: ["kiosk"]) {
        .lines([WeekPage(overview: self).content, KioskView(overview: self, slices: slices).markup])
      },
      chapter("atlas", .atlas) { AtlasPage(self).content },
      chapter("departments", .departments) { DepartmentsPage(overview: self, slices: slices).content },
      chapter("personas", .personas) { PersonasPage(overview: self, personas: personas).content },
      widget(slices),
    ]
      + slices.map { slice in
        sheet(slice.unit.page, slice.unit.title, .departments) { DepartmentPage(slice: slice, units: units).content }
      }
      + personas.map { persona in
        sheet(PageName.persona(persona.id), persona.form.title(tongue), .personas) {
          PersonaPage(persona: persona, overview: self).content
        }
      }
  }

  /// The page that a chapter begins with.
  private func chapter(
    _ name: String, _ chapter: Frame.Chapter, _ content: @escaping @Sendable () -> Markup
  ) -> Sheet {
    sheet(name, FrameWords.chapter(chapter)[tongue], chapter, content)
  }

  /// The personas, each id once.
  private var personas: [Document] {
    var seen: Set<String> = []
    return wall.personas.filter { seen.insert($0.id).inserted }
  }

  private func sheet(
    _ name: String, _ title: String, _ chapter: Frame.Chapter, with more: [String] = [],
    _ content: @escaping @Sendable () -> Markup
  ) -> Sheet {
    let frame = Frame(
      wall: wall, tongue: tongue, name: name, title: title, mark: wall.commit, chapter: chapter,
      styles: ["overview"] + more, scripts: ["overview"] + more)
    return (wall.path(name, in: tongue), { frame.page(content()) })
  }

  private func widget(_ slices: [UnitSlice]) -> Sheet {
    let frame = Frame(
      wall: wall, tongue: tongue, name: "widget", title: UnitWords.widget[tongue], mark: wall.commit,
      styles: ["overview", "widget"], scripts: ["widget"], isBare: true)
    return (
      wall.path("widget", in: tongue), { frame.page(WidgetPage(overview: self, slices: slices).content) }
    )
  }
}
