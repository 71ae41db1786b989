import Journey
import Language

/// The words around findings.
enum FindingWords {
  static let error = Words("error", "ошибка", "помилка")
  static let warning = Words("warning", "замечание", "зауваження")
  static let errors = Counted("error", "errors", "ошибка", "ошибки", "ошибок", "помилка", "помилки", "помилок")
  static let warnings = Counted(
    "warning", "warnings", "замечание", "замечания", "замечаний", "зауваження", "зауваження", "зауважень")
  static let noErrors = Words("no errors", "ошибок нет", "помилок немає")
  static let nothing = Words("no errors, no warnings", "ошибок и замечаний нет", "помилок і зауважень немає")
  static let noMaps = Words(
    "no maps here; a map is a file `NAME.cjm.yaml`", "карт здесь нет; карта — это файл `ИМЯ.cjm.yaml`",
    "карт тут немає; карта — це файл `НАЗВА.cjm.yaml`")
  static let others = Words("and %1 more", "и ещё %1", "і ще %1")
  static let each = Words(
    "`cjmgit check --all` shows each", "`cjmgit check --all` покажет каждое", "`cjmgit check --all` покаже кожне")

  private static let switched = Words(
    "%1\n`checks: { %2: off }` in `cjm.yaml` switches it off; `error` and `warning` say how serious it is.",
    "%1\n`checks: { %2: off }` в `cjm.yaml` выключает это правило; `error` и `warning` говорят, насколько это серьёзно.",
    "%1\n`checks: { %2: off }` у `cjm.yaml` вимикає це правило; `error` і `warning` кажуть, наскільки це серйозно.")

  /// What a rule finds, and how a company switches it.
  static func help(_ rule: Rulebook.Entry, _ tongue: Tongue) -> String {
    let meaning = rule.meaning[tongue]
    return rule.isSwitchable ? switched.filled(tongue, meaning, rule.name) : meaning
  }

  /// The word for a severity.
  static func word(_ severity: Finding.Severity) -> Words {
    switch severity {
    case .error: error
    case .warning: warning
    }
  }

  /// How many errors and warnings there are: *ошибок нет, 5 замечаний*.
  static func count(_ findings: [Finding], _ tongue: Tongue) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    guard !findings.isEmpty else { return nothing[tongue] }
    let first = errors == 0 ? noErrors[tongue] : Self.errors(errors, tongue)
    return warnings == 0 ? first : "\(first), \(Self.warnings(warnings, tongue))"
  }
}
