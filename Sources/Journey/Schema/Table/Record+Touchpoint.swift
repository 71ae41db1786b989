import Language

extension Record {
  /// A place where the customer meets the company.
  public static let touchpoint = Record(
    "touchpoint", Noun("Touchpoint", "Точка контакта", "Точка контакту", .feminine), target: .touchpoint, rank: 5,
    heading: .title
  ) {
    Field.ownID
    Field.title("What the customer meets here.")
    Field(
      "channels", .refs(.channel), Noun("Channels", "Каналы", "Канали", .many), "The channels that it runs through.")
    Field(
      "moment-of-truth", .flag, Noun("Moment of truth", "Момент истины", "Момент істини", .masculine),
      "Whether the customer decides here what to think of the company.")
    Field(
      "action", .prose, Noun("Customer's action", "Действие клиента", "Дія клієнта", .neuter, uk: .feminine),
      "What the customer does.",
      service: .action)
    Field.expectation("What the customer expects of it.")
    Field.reality("What the customer gets.")
    Field.emotion("How it feels, from −2 (very bad) to +2 (very good).", showing: .aside)
    Field.roles("Which departments take part at the touchpoint, and how.")
    Field(
      "standard", .line, Noun("Service standard", "Стандарт обслуживания", "Стандарт обслуговування", .masculine),
      "The service standard that applies.", governs: ["action", "scripts"])
    Field("strengths", .lines, Noun("Strengths", "Сильные стороны", "Сильні сторони", .many), "What works well.")
    Field("weaknesses", .lines, Noun("Weaknesses", "Слабые стороны", "Слабкі сторони", .many), "What works badly.")
    Field(
      "excludes", .lines, Noun("Who cannot use it", "Кому недоступно", "Кому недоступно", .neuter), "Who cannot use it."
    )
    Field(
      "loses", .lines, Noun("What is lost", "Что теряется", "Що губиться", .neuter), "What is not carried over.",
      service: .loss)
    Field(
      "unanswered", .lines, Noun("Unanswered questions", "Вопросы без ответа", "Питання без відповіді", .many),
      "The questions that the customer leaves with.", service: .loss)
    Field(
      "scripts", .many(.script), Noun("Scripts", "Скрипты", "Скрипти", .many), "What is said to the customer.",
      internal: true)
    Field(
      "contact-frequency", .many(.frequency),
      Noun("Contact frequency", "Частота контакта", "Частота контакту", .feminine),
      "How often each group of customers should be met here.", internal: true)
    Field.status(.status, "How far the touchpoint has come.", showing: .aside)
    Field.evidence
  }

  /// What is said to the customer at a touchpoint.
  public static let script = Record("script", Noun("Script", "Скрипт", "Скрипт", .masculine), rank: 7) {
    Field.ownID
    Field.segment("The group of customers that it speaks to.")
    Field(
      "channel", .ref(.channel), Noun("Channel", "Канал", "Канал", .masculine), "The channel that it is said through.",
      showing: .context)
    Field(
      "course", .choice(.courses), Noun("Course", "Ход", "Перебіг", .masculine),
      "Whether it is said when things go well or when they go wrong.", showing: .context)
    Field("text", .prose, Noun("Text", "Текст", "Текст", .masculine), "What is said.", required: true, showing: .title)
    Field.status(.masculineStatus, "How far the script has come.", showing: .detail)
  }

  /// How often one group of customers should be met at a touchpoint.
  public static let frequency = Record(
    "frequency", Noun("Contact frequency", "Частота контакта", "Частота контакту", .feminine),
    identity: .local("id"), standing: .part
  ) {
    Field(
      "id", .ref(.segment), Noun("Customer group", "Группа клиентов", "Група клієнтів", .feminine),
      "The group of customers.", required: true, showing: .title)
    Field("min", .number, Noun("Least", "Минимум", "Мінімум", .masculine), "Fewer contacts are too few.")
    Field("best", .number, Noun("Best", "Оптимум", "Оптимум", .masculine), "The best number of contacts.")
    Field("max", .number, Noun("Most", "Максимум", "Максимум", .masculine), "More contacts are too many.")
    Field(
      "per", .choice(.periods), Noun("Per", "Период", "Період", .masculine), "The time in which contacts are counted.")
  }
}

extension Choices {
  /// Whether a script is for the good or for the bad course of events.
  public static let courses = Choices(
    Choice("positive", "positive course", "позитивный ход", "позитивний перебіг"),
    Choice("negative", "negative course", "негативный ход", "негативний перебіг"))

  /// The times in which contacts are counted.
  public static let periods = Choices(
    Choice("day", "a day", "в день", "на день"),
    Choice("week", "a week", "в неделю", "на тиждень"),
    Choice("month", "a month", "в месяц", "на місяць"),
    Choice("year", "a year", "в год", "на рік"))
}
