import Journey
import Language

extension Desk {
  /// Puts a measurement into its figure; false where the map says so already.
  mutating func record(_ measurement: Measurement, in target: FigureTarget) throws -> Bool {
    var isChanged = false
    for (path, edit) in try measurement.edits(of: target.form, at: target.path) {
      if try make(edit, at: path, in: target.file) { isChanged = true }
    }
    return isChanged
  }

  /// What a person should know of a measurement before they rely on it.
  func doubts(of measurement: Measurement, in target: FigureTarget) -> [Words] {
    let name = target.form.identity ?? ""
    var doubts: [Words] = []
    if today < measurement.day { doubts.append(FigureWords.future(name, measurement.day)) }
    let date = target.form.record.fields.first { if case .date = $0.kind { true } else { false } }
    if let last = date.flatMap({ target.form.text($0.name) }).flatMap({ Day(iso: $0) }), measurement.day < last {
      doubts.append(FigureWords.older(name, last))
    }
    return doubts
  }

  /// The figures that changed by no more than chance allows.
  var withinChance: [Words] {
    compared.sets.flatMap(\.items).filter { $0.changes.contains(where: \.isWithinChance) }.map {
      FigureWords.chance.filled($0.path.last)
    }
  }
}
