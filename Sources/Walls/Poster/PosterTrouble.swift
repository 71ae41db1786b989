public import Language

/// Why there is no poster.
public enum PosterTrouble: Error, Sendable, Hashable {
  /// The map is larger than the sheet, even in the smallest type; the sheet that would do, if any, and the lanes that take
  /// the most room.
  case tooMuch(Sheet, needed: Sheet?, heaviest: [String])
  /// There are no stages that could stand side by side.
  case empty
  /// There is no such lane; what may be meant.
  case noLane(String, near: String?)

  /// What is wrong.
  public var message: Words {
    switch self {
    case .tooMuch(let sheet, _, _):
      Words(
        "the map does not fit on %1 in type of %2 pt: smaller is not read",
        "карта не помещается на %1 шрифтом %2 пт: мельче не прочесть",
        "мапа не вміщується на %1 шрифтом %2 пт: дрібніше не прочитати"
      ).filled(sheet.rawValue, SVG.number(sheet.type.lowerBound))
    case .empty:
      Words("the map has no stages yet", "на карте ещё нет этапов", "на мапі ще немає етапів")
    case .noLane(let name, _):
      Words("there is no lane `%1`", "дорожки `%1` нет", "доріжки `%1` немає").filled(name)
    }
  }

  /// What to do.
  public var hint: Words? {
    switch self {
    case .tooMuch(_, let needed, let heaviest):
      let lanes = Words(
        "show fewer lanes with `--lanes`; the largest are %1", "покажите меньше дорожек: `--lanes`; самые большие — %1",
        "покажіть менше доріжок: `--lanes`; найбільші — %1"
      ).filled(heaviest.joined(separator: ", "))
      guard let needed else { return lanes }
      let larger = Words("`--size %1` is enough; or ", "хватит `--size %1`; или ", "вистачить `--size %1`; або ")
        .filled(needed.rawValue)
      return Words(larger.en + lanes.en, larger.ru + lanes.ru, larger.uk + lanes.uk)
    case .empty:
      return Words(
        "`--blank` makes an empty sheet for a workshop", "`--blank` сделает пустой лист для воркшопа",
        "`--blank` зробить порожній аркуш для воркшопу")
    case .noLane(_, let near):
      return near.map { Words("did you mean `%1`?", "может быть, `%1`?", "можливо, `%1`?").filled($0) }
    }
  }
}
