import Language

extension Record {
  /// A figure that says how a stage or the whole path does.
  public static let kpi = Record(
    "kpi", Noun("KPI", "Показатель", "Показник", .masculine), target: .kpi, rank: 1, heading: .title
  ) {
    Field.ownID
    Field.title("What the figure is called.", required: false)
    Field("kind", .choice(.kpiKinds), Noun("Kind", "Вид", "Вид", .masculine), "What kind of figure it is.")
    Field(
      "unit", .line, Noun("Unit", "Единица измерения", "Одиниця виміру", .feminine), "The unit of its values.",
      absence: .by(sibling: "kind", ["conversion": "%", "retention": "%", "churn": "%", "csat": "%"]), facet: .unit)
    Field(
      "method", .line, Noun("Method", "Методика расчёта", "Методика розрахунку", .feminine), "How it is calculated.")
    Field(
      "source", .line, Noun("Source", "Источник", "Джерело", .masculine, uk: .neuter), "Where the numbers come from.",
      facet: .source, internal: true)
    Field.department("The department whose figure it is.")
    Field(
      "baseline", .number, Noun("Baseline", "Исходное значение", "Початкове значення", .neuter),
      "The value before anything was done.", facet: .baseline)
    Field(
      "value", .number, Noun("Value", "Значение", "Значення", .neuter),
      "The latest value; it may be left out where the counts give it.", direction: .said(by: "better"),
      showing: .headline, formulas: Formula.ofKPI)
    Field("target", .number, Noun("Target", "Цель", "Ціль", .feminine), "The value to reach.", facet: .target)
    Field(
      "better", .choice(.betterness), Noun("Better", "Лучше", "Краще", .neuter),
      "Whether a higher or a lower value is better; a figure of the kind `other` must say it.",
      absence: .by(sibling: "kind", betterByKind))
    Field(
      "measured", .date, Noun("Measured", "Измерено", "Виміряно", .neuter), "The day of the latest measurement.",
      showing: .quiet, spoken: ["date", "day", "дата", "день"])
    Field(
      "period", .span, Noun("Period", "Период", "Період", .masculine), "What it covers and how often it is due.")
    Field.status(.kpiStates, "Whether it is measured.", showing: .detail)
    Field(
      "promoters", .number, Noun("Promoters", "Промоутеры", "Промоутери", .many),
      "How many answered 9 or 10, for `nps`.", showing: .quiet)
    Field(
      "passives", .number, Noun("Passives", "Нейтралы", "Нейтрали", .many), "How many answered 7 or 8, for `nps`.",
      showing: .quiet)
    Field(
      "detractors", .number, Noun("Detractors", "Критики", "Критики", .many), "How many answered 0 to 6, for `nps`.",
      showing: .quiet)
    Field(
      "sum", .number, Noun("Sum of answers", "Сумма оценок", "Сума оцінок", .feminine),
      "The sum of all answers from 1 to 7 (7 is very easy), for `ces`.", showing: .quiet)
    Field(
      "responses", .number, Noun("Responses", "Ответы", "Відповіді", .many), "How many answered, for `ces` and `csat`.",
      showing: .quiet)
    Field(
      "satisfied", .number, Noun("Satisfied", "Довольные", "Задоволені", .many), "How many were satisfied, for `csat`.",
      showing: .quiet)
    Field(
      "entered", .number, Noun("Entered", "Начали", "Почали", .many), "How many entered, for `conversion`.",
      showing: .quiet)
    Field(
      "passed", .number, Noun("Passed", "Дошли", "Дійшли", .many), "How many passed, for `conversion`.", showing: .quiet
    )
    Field(
      "start", .number, Noun("At the start", "Было вначале", "Було спочатку", .neuter),
      "How many customers there were at the start, for `retention`.", showing: .quiet)
    Field(
      "kept", .number, Noun("Kept", "Остались", "Залишилися", .many), "How many of them stayed, for `retention`.",
      showing: .quiet)
  }

  private static let betterByKind = [
    "nps": "higher", "ces": "higher", "csat": "higher", "conversion": "higher", "retention": "higher",
    "churn": "lower", "ltv": "higher", "engagement": "higher", "empathy": "higher", "time": "lower", "cost": "lower",
  ]
}

extension Choices {
  /// The kinds of figures.
  public static let kpiKinds = Choices(
    Choice("nps", "NPS", "NPS", "NPS"),
    Choice("ces", "CES", "CES", "CES"),
    Choice("csat", "CSAT", "CSAT", "CSAT"),
    Choice("conversion", "conversion", "конверсия", "конверсія"),
    Choice("retention", "retention", "удержание клиентов", "утримання клієнтів"),
    Choice("churn", "churn", "отток", "відтік"),
    Choice(
      "ltv", "LTV, lifetime value", "LTV, ценность клиента за всё время", "LTV, цінність клієнта за весь час",
      internal: true),
    Choice("engagement", "engagement", "вовлечённость", "залученість"),
    Choice("empathy", "empathy", "эмпатия", "емпатія"),
    Choice("time", "time", "время", "час"),
    Choice("cost", "cost", "затраты", "витрати", internal: true),
    Choice("other", "other", "другой", "інший"))

  /// In which direction a figure is better.
  public static let betterness = Choices(
    Choice("higher", "higher", "выше", "вище"),
    Choice("lower", "lower", "ниже", "нижче"))

  /// Whether a figure is measured.
  public static let kpiStates = Choices(
    Choice("defined", "defined", "определён", "визначено"),
    Choice("active", "measured", "измеряется", "вимірюється", rank: 1),
    Choice("broken", "not measured", "не измеряется", "не вимірюється", rank: 0),
    Choice("retired", "retired", "снят", "знято"))
}
