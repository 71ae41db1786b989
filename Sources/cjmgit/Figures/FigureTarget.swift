import History
import Journey
import Language
import SystemPackage

/// A figure of a map, found by what people call it.
struct FigureTarget {
  let file: MapFile
  let path: Path
  let form: Form

  /// Every figure of some maps, in the order of the files.
  static func all(on desk: Desk) -> [FigureTarget] {
    desk.files.filter { $0.document.form.record.target == .journey }.flatMap { file in
      figures(in: desk.document(file).form, at: .top).map { FigureTarget(file: file, path: $0.0, form: $0.1) }
    }
  }

  private static func figures(in form: Form, at path: Path) -> [(Path, Form)] {
    let own = form.record.figure != nil && form.identity != nil ? [(path, form)] : []
    return own
      + form.record.fields.filter { $0.kind.record != nil }.flatMap { field in
        form.forms(field).flatMap { inner -> [(Path, Form)] in
          if case .one = field.kind { return figures(in: inner, at: path / field.name) }
          return inner.identity.map { figures(in: inner, at: path / field.name / $0) } ?? []
        }
      }
  }

  /// Whether a word is what the figure is called: its id, or its title in some language.
  func isCalled(_ word: String) -> Bool {
    form.identity == word || Tongue.allCases.contains { form.title($0).lowercased() == word.lowercased() }
  }

  /// Whether a word is what its map is called: its id, its title, its file.
  func isIn(_ word: String) -> Bool {
    let map = file.document
    return map.id == word || file.path.string == word
      || Tongue.allCases.contains { map.form.title($0).lowercased() == word.lowercased() }
  }

  /// The one figure that two words name; the map may be left open where only one has such a figure.
  static func one(
    _ kpi: String, in journey: String?, among all: [FigureTarget]
  ) throws(Measurement.Problem) -> FigureTarget {
    let inside = journey.map { word in all.filter { $0.isIn(word) } } ?? all
    let maps = all.map(\.file.document.id).uniqued()
    if let journey, inside.isEmpty { throw FigureWords.noMap(journey, Suggestion.closest(to: journey, among: maps)) }
    let found = inside.filter { $0.form.identity == kpi }
    let called = found.isEmpty ? inside.filter { $0.isCalled(kpi) } : found
    guard let first = called.first else {
      let known = inside.compactMap(\.form.identity)
      throw FigureWords.noFigure(kpi, Suggestion.closest(to: kpi, among: known), journey)
    }
    guard called.count == 1 else { throw FigureWords.several(kpi, called.map(\.file.document.id)) }
    return first
  }
}
