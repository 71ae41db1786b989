import Language

extension Record {
  /// An initiative that should cure pain points and move figures.
  public static let opportunity = Record(
    "opportunity", Noun("Initiative", "Инициатива", "Ініціатива", .feminine), rank: 3
  ) {
    Field.ownID
    Field(
      "text", .prose, Noun("Description", "Описание", "Опис", .neuter, uk: .masculine), "What is to be done.",
      required: true, showing: .title)
    Field(
      "solves", .refs(.pain), Noun("What it solves", "Что решает", "Що розв’язує", .neuter),
      "The pain points that it cures.")
    Field(
      "moves", .refs(.kpi), Noun("What it moves", "На что влияет", "На що впливає", .neuter),
      "The figures that it moves.")
    Field("impact", .level, Noun("Impact", "Эффект", "Ефект", .masculine), "How much it brings, from 1 to 5.")
    Field(
      "effort", .level, Noun("Effort", "Трудоёмкость", "Трудомісткість", .feminine),
      "How much work it takes, from 1 to 5.", internal: true)
    Field.status(.status, "How far the initiative has come.", showing: .headline)
    Field.department("The department that carries it out.", showing: .context)
    Field.who
    Field.from
    Field.due
    Field(
      "scope", .line, Noun("Scope", "Охват", "Охоплення", .masculine, uk: .neuter),
      "Which customers or places it reaches.")
    Field("result", .prose, Noun("Result", "Результат", "Результат", .masculine), "What came of it.")
  }
}
