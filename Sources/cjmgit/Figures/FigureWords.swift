import Console
import Journey
import Language

/// The words of `kpi`.
enum FigureWords {
  typealias Problem = Measurement.Problem

  static func noNumber(_ typed: String, _ row: String) -> Problem {
    Problem(
      Words("`%1`: `%2` is no number", "`%1`: `%2` — не число", "`%1`: `%2` — не число").filled(row, typed), row: row)
  }

  static func noUnit(_ typed: String, _ unit: String, _ row: String) -> Problem {
    Problem(
      noNumber(typed, row).message,
      hint: Words(
        "the figure has no unit: leave `%1` out, or write `unit: \"%1\"` in the map",
        "у показателя нет единицы измерения: уберите `%1` или впишите в карту `unit: \"%1\"`",
        "у показника немає одиниці виміру: приберіть `%1` або впишіть у карту `unit: \"%1\"`"
      ).filled(unit), row: row)
  }

  static func noCounts(_ form: Form) -> Problem {
    Problem(
      Words(
        "`%1` is not calculated from counts", "`%1` не считают по количествам", "`%1` не рахують за кількостями"
      ).filled(form.identity ?? ""),
      hint: Words("give its value", "укажите само значение", "вкажіть саме значення"))
  }

  static func countsStand(_ form: Form, _ counts: [String]) -> Problem {
    Problem(
      Words(
        "`%1` is calculated from its counts: %2", "`%1` считается по количествам: %2",
        "`%1` рахується за кількостями: %2"
      ).filled(form.identity ?? "", list(counts)), hint: give(counts))
  }

  static func otherCounts(_ form: Form, _ formula: Formula) -> Problem {
    Problem(
      Words("`%1` has other counts: %2", "у `%1` другие количества: %2", "у `%1` інші кількості: %2")
        .filled(form.identity ?? "", list(formula.counts)), hint: give(formula.counts))
  }

  static func unknownCount(_ name: String, _ form: Form, _ formula: Formula) -> Problem {
    let near = Suggestion.closest(to: name, among: formula.counts)
    return Problem(
      Words("`%1` has no count `%2`", "у `%1` нет количества `%2`", "у `%1` немає кількості `%2`")
        .filled(form.identity ?? "", name),
      hint: near.map { BlameWords.meant.filled($0) } ?? give(formula.counts), row: name)
  }

  static func missingCount(_ name: String, _ form: Form) -> Problem {
    Problem(
      Words("`%1`: the count `%2` is missing", "`%1`: не хватает `%2`", "`%1`: бракує `%2`")
        .filled(form.identity ?? "", name), row: name)
  }

  static func emptyCounts(_ form: Form) -> Problem {
    Problem(
      Words(
        "`%1`: nothing can be calculated from these counts", "`%1`: по этим количествам ничего не посчитать",
        "`%1`: за цими кількостями нічого не порахувати"
      ).filled(form.identity ?? ""))
  }

  static func noMap(_ word: String, _ near: String?) -> Problem {
    Problem(
      Words("there is no map `%1`", "нет карты `%1`", "немає карти `%1`").filled(word),
      hint: near.map { BlameWords.meant.filled($0) }
        ?? Words("`cjmgit status` lists them", "их перечислит `cjmgit status`", "їх перелічить `cjmgit status`"))
  }

  static func noFigure(_ word: String, _ near: String?, _ journey: String?) -> Problem {
    let whole = Words("there is no figure `%1`", "нет показателя `%1`", "немає показника `%1`").filled(word)
    let inside = Words("there is no figure `%1` in `%2`", "в `%2` нет показателя `%1`", "у `%2` немає показника `%1`")
    return Problem(
      journey.map { inside.filled(word, $0) } ?? whole,
      hint: near.map { BlameWords.meant.filled($0) }
        ?? Words("`cjmgit kpi list` lists them", "их перечислит `cjmgit kpi list`", "їх перелічить `cjmgit kpi list`"))
  }

  static func several(_ word: String, _ maps: [String]) -> Problem {
    Problem(
      Words("`%1` stands more than once: %2", "`%1` есть не в одном месте: %2", "`%1` є не в одному місці: %2")
        .filled(word, list(maps)),
      hint: Words("name the map", "назовите карту", "назвіть карту"))
  }

  static func older(_ name: String, _ day: Day) -> Words {
    dated(
      Words(
        "`%1`: the map had a later measurement, of %2", "`%1`: в карте было измерение новее, от %2",
        "`%1`: у карті було новіше вимірювання, від %2"), name, day)
  }

  static func future(_ name: String, _ day: Day) -> Words {
    dated(
      Words(
        "`%1`: %2 is still to come, look at the date", "`%1`: %2 ещё не наступило, проверьте дату",
        "`%1`: %2 ще не настало, перевірте дату"), name, day)
  }

  private static func dated(_ words: Words, _ name: String, _ day: Day) -> Words {
    func said(_ tongue: Tongue) -> String { words.filled(tongue, name, day.text(tongue, year: true)) }
    return Words(said(.en), said(.ru), said(.uk))
  }

  static let chance = Words(
    "`%1`: the change is within chance, it says nothing yet",
    "`%1`: изменение в пределах погрешности, оно пока ни о чём не говорит",
    "`%1`: зміна в межах похибки, вона поки ні про що не свідчить")
  static let noDate = Words("`%1` is no date", "`%1` — не дата", "`%1` — не дата")
  static let dateHint = Words("a date is `2026-11-20`", "дата — это `2026-11-20`", "дата — це `2026-11-20`")

  private static func list(_ names: [String]) -> String { names.uniqued().map { "`\($0)`" }.joined(separator: ", ") }

  private static func give(_ counts: [String]) -> Words {
    Words("give them as `%1` or as `%2`", "укажите их как `%1` или `%2`", "вкажіть їх як `%1` або `%2`").filled(
      counts.joined(separator: "/"), counts.map { "\($0)=…" }.joined(separator: " "))
  }
}

extension Words {
  /// What was said in one language already.
  static func verbatim(_ text: String) -> Words { Words(text, text, text) }
}
