import Console
import Language

/// What is said of a filter that can find nothing.
enum FilterWords {
  /// An option that takes an id.
  enum Option: String { case department, journey, stage }

  /// Where the ids stand.
  enum Place { case company, maps }

  /// So many ids are listed; with more of them the list helps nobody.
  private static let mostIDs = 12

  private static func noun(_ option: Option) -> Words {
    switch option {
    case .department: Words("no such department in %1", "такого отдела нет в %1", "такого відділу немає в %1")
    case .journey: Words("no such journey in %1", "такой карты нет в %1", "такої карти немає в %1")
    case .stage: Words("no such stage in %1", "такого этапа нет в %1", "такого етапу немає в %1")
    }
  }

  private static func name(_ place: Place) -> Words {
    switch place {
    case .company: Words("`cjm.yaml`", "`cjm.yaml`", "`cjm.yaml`")
    case .maps: Words("the maps", "картах", "картах")
    }
  }

  private static let person = Words(
    "`%1` is nobody in `cjm.yaml`", "сотрудника `%1` нет в `cjm.yaml`", "співробітника `%1` немає в `cjm.yaml`")
  private static let adding = Words(
    "add them under `people`: an id, a name, an e-mail address", "впишите его в `people`: id, имя, почту",
    "впишіть його в `people`: id, ім’я, пошту")
  private static let map = Words(
    "`%1` is neither a file here nor the id of a map", "`%1` — не файл и не id карты", "`%1` — не файл і не id карти")
  private static let listing = Words(
    "`cjmgit status` lists the maps and their ids", "карты и их id перечислит `cjmgit status`",
    "карти та їхні id перелічить `cjmgit status`")
  private static let mean = Words(
    "did you mean `%1`?", "возможно, имелось в виду `%1`", "можливо, малося на увазі `%1`")
  private static let list = Words("there is: %1", "есть: %1", "є: %1")
  private static let more = Words(" and %1 more", " и ещё %1", " і ще %1")

  /// The failure for an id that nothing has, with the one that was likely meant, and with what there is.
  static func unknown(
    _ id: String, among known: [String], as option: Option, in place: Place, _ tongue: Tongue
  ) -> Failure {
    let message = "`--\(option.rawValue) \(id)`: " + noun(option).filled(tongue, name(place)[tongue])
    return Failure(message, hint: hint(id, among: known, tongue), exit: .usage)
  }

  /// The failure for a person whom `cjm.yaml` does not have, likewise.
  static func nobody(_ id: String, among known: [String], _ tongue: Tongue) -> Failure {
    Failure(person.filled(tongue, id), hint: hint(id, among: known, tongue) ?? adding[tongue])
  }

  /// The failure for a word that is neither a file nor the id of a map.
  static func noMap(_ word: String, among known: [String], _ tongue: Tongue) -> Failure {
    let near = Suggestion.closest(to: word, among: known)
    return Failure(map.filled(tongue, word), hint: near.map { mean.filled(tongue, $0) } ?? listing[tongue])
  }

  /// The id that was likely meant, else what there is; nil where there is nothing.
  private static func hint(_ id: String, among known: [String], _ tongue: Tongue) -> String? {
    if let near = Suggestion.closest(to: id, among: known) {
      return mean.filled(tongue, near)
    }
    let rest = known.count - mostIDs
    let ids = known.prefix(mostIDs).map { "`\($0)`" }.joined(separator: ", ")
    return known.isEmpty ? nil : list.filled(tongue, ids) + (rest > 0 ? more.filled(tongue, String(rest)) : "")
  }

  /// That the maps are as they were before a week, or that nothing in it is wanted.
  static func quiet(_ week: Week, isFiltered: Bool, _ tongue: Tongue) -> String {
    let words =
      isFiltered
      ? Words(
        "no such changes in week %1 of %2", "за неделю %1 %2 года таких изменений нет",
        "за тиждень %1 %2 року таких змін немає")
      : Words(
        "the maps did not change in week %1 of %2", "за неделю %1 %2 года карты не менялись",
        "за тиждень %1 %2 року карти не змінювалися")
    return words.filled(tongue, String(week.number), String(week.year))
  }
}
