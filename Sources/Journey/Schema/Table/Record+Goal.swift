import Language

extension Record {
  /// What the company wants of a journey.
  public static let goal = Record("goal", Noun("Goal", "Цель", "Ціль", .feminine)) {
    Field.ownID
    Field(
      "text", .prose, Noun("Description", "Описание", "Опис", .neuter, uk: .masculine), "What the company wants.",
      required: true, showing: .title)
    Field("kpi", .ref(.kpi), Noun("Figure", "Показатель", "Показник", .masculine), "The figure that shows success.")
    Field("by", .date, Noun("By", "Срок", "Строк", .masculine), "The day by which it is to be reached.")
  }

  /// A decision made for the customer.
  public static let decision = Record(
    "decision", Noun("Decision for the customer", "Решение в пользу клиента", "Рішення на користь клієнта", .neuter)
  ) {
    Field.ownID
    Field(
      "text", .prose, Noun("Decision", "Решение", "Рішення", .neuter), "What was decided.", required: true,
      showing: .title)
    Field(
      "cost", .line, Noun("Cost", "Цена решения", "Ціна рішення", .feminine), "What it costs the company.",
      internal: true)
    Field("who", .ref(.person), Noun("Who", "Кто", "Хто", .masculine), "The person who decided.")
    Field("date", .date, Noun("Date", "Дата", "Дата", .feminine), "The day of the decision.")
  }
}
