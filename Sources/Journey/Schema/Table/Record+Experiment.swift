import Language

extension Record {
  /// A hypothesis that is tried out on customers.
  public static let experiment = Record(
    "experiment", Noun("Experiment", "Эксперимент", "Експеримент", .masculine), rank: 4
  ) {
    Field.ownID
    Field(
      "hypothesis", .prose, Noun("Hypothesis", "Гипотеза", "Гіпотеза", .feminine), "If this is done, that will follow.",
      required: true, showing: .title)
    Field(
      "measure", .ref(.kpi), Noun("Measured by", "Показатель", "Показник", .masculine), "The figure that decides.")
    Field(
      "status", .choice(.experimentStates), Noun("Status", "Статус", "Статус", .masculine),
      "How far the experiment has come.", showing: .headline)
    Field.who
    Field.from
    Field("to", .date, Noun("To", "По", "По", .neuter), "The last day of it.", showing: .aside)
    Field(
      "lesson", .prose, Noun("Lesson", "Урок", "Урок", .masculine), "What was learnt; a refuted hypothesis must say it."
    )
  }
}

extension Choices {
  /// How far an experiment has come.
  public static let experimentStates = Choices(
    Choice("idea", "idea", "идея", "ідея"),
    Choice("running", "running", "идёт", "триває"),
    Choice("confirmed", "confirmed", "подтверждён", "підтверджено"),
    Choice("refuted", "refuted", "опровергнут", "спростовано"),
    Choice("dropped", "dropped", "остановлен", "зупинено"))
}
