import Language

extension Record {
  /// Something known about customers, and from where.
  public static let research = Record(
    "research", Noun("Research", "Исследование", "Дослідження", .neuter), target: .research, heading: .title
  ) {
    Field.ownID
    Field.title("What the research is called.")
    Field("kind", .choice(.researchKinds), Noun("Kind", "Вид", "Вид", .masculine), "How it was learnt.")
    Field("date", .date, Noun("Date", "Дата", "Дата", .feminine), "The day of the research.")
    Field("n", .number, Noun("Sample", "Выборка", "Вибірка", .feminine), "How many people or cases were looked at.")
    Field("where", .line, Noun("Where", "Где", "Де", .neuter), "Where the results are kept.")
  }

  /// What a customer said.
  public static let quote = Record(
    "quote", Noun("Quote", "Цитата", "Цитата", .feminine), identity: .local("text"), standing: .part
  ) {
    Field(
      "text", .line, Noun("Words", "Слова", "Слова", .many), "What the customer said.", required: true, showing: .title)
    Field(
      "source", .ref(.research), Noun("Source", "Источник", "Джерело", .masculine, uk: .neuter),
      "The research that it was heard in.")
  }
}

extension Choices {
  /// How a thing was learnt.
  public static let researchKinds = Choices(
    Choice("data", "data", "данные", "дані"),
    Choice("survey", "survey", "опрос", "опитування"),
    Choice("interviews", "interviews", "интервью", "інтерв’ю"),
    Choice("observation", "observation", "наблюдение", "спостереження"),
    Choice("opinion", "opinion", "мнение", "думка"))
}
