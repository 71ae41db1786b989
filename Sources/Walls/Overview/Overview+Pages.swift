import Journey
import Language

extension Overview {
  /// A page under a name of its own, made when it is asked for.
  typealias Sheet = (path: String, html: @Sendable () -> String)

  /// The pages.
  var sheets: [Sheet] {
    let (personas, units) = (personas, slices.map(\.unit))
    return [
      sheet("index", wall.week.title(tongue), .index, with: ["kiosk"]) { WeekPage(overview: self).content },
      sheet("atlas", AtlasWords.title[tongue], .atlas) { AtlasPage(self).content },
      sheet("departments", UnitWords.departments[tongue], .departments) { DepartmentsPage(overview: self).content },
      sheet("personas", UnitWords.personas[tongue], .personas) {
        PersonasPage(overview: self, personas: personas).content
      },
      widget,
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

  private var widget: Sheet {
    let frame = Frame(
      wall: wall, tongue: tongue, name: "widget", title: UnitWords.widget[tongue], mark: wall.commit,
      styles: ["overview", "widget"], scripts: ["widget"], isBare: true)
    return (wall.path("widget", in: tongue), { frame.page(WidgetPage(overview: self).content) })
  }
}

extension CommitMark {
  /// What tells pages that are open somewhere that there is a newer commit.
  var json: String {
    JSON.object([("schema", .int(1)), ("commit", .text(id)), ("day", .text(day.iso))]).text() + "\n"
  }
}
