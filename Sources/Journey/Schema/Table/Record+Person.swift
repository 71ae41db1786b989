import Language

extension Record {
  /// Someone who takes part in journeys or follows them.
  public static let person = person(isListed: true)

  /// The private subscriptions of people, in a file beside the repository.
  public static let subscriptions = Record(
    "subscriptions", Noun("Private subscriptions", "Личные подписки", "Особисті підписки", .many), identity: .none,
    standing: .document
  ) {
    Field(
      "people", .many(.person(isListed: false)), Noun("People", "Сотрудники", "Співробітники", .many),
      "Those who follow something, by `id` or `email`; with a name those who are not in `cjm.yaml`.", required: true)
  }.localised

  /// A person; one who is not listed here may be known by the id or by the address alone.
  private static func person(isListed: Bool) -> Record {
    Record(
      "person", Noun("Person", "Сотрудник", "Співробітник", .masculine), identity: isListed ? .own("id") : .none,
      target: isListed ? .person : nil, heading: .title
    ) {
      Field.id(required: isListed)
      Field("name", .line, Noun("Name", "Имя", "Ім’я", .neuter), "The whole name.", required: isListed, showing: .title)
      Field(
        "email", .line, Noun("Email", "Почта", "Пошта", .feminine),
        "The address that letters go to and commits come from.")
      Field.department("The department that the person works in.")
      Field(
        "language", .choice(.languages), Noun("Language", "Язык", "Мова", .masculine, uk: .feminine),
        "The language of the letters to the person; that of the company where it is not given.")
      Field(
        "cadence", .choice(.cadences), Noun("Cadence", "Как часто писать", "Як часто писати", .neuter),
        "How often the person is written to.", absence: .word("weekly"))
      Field(
        "own-changes", .flag, Noun("Own changes", "Свои изменения", "Власні зміни", .many),
        "Whether the person is also told of what they changed themselves.")
      Field(
        "follows", .many(.follow), Noun("Subscriptions", "Подписки", "Підписки", .many),
        "What the person wants to be told of besides.")
    }
  }

  /// A personal subscription: all that is given must hold.
  public static let follow = Record(
    "follow", Noun("Subscription", "Подписка", "Підписка", .feminine), identity: .none, standing: .part
  ) {
    Field("journey", .refs(.journey), Noun("Journeys", "Карты", "Карти", .many), "Changes of these journeys.")
    Field("stage", .refs(.stage), Noun("Stages", "Этапы", "Етапи", .many), "Changes of these stages.")
    Field(
      "department", .refs(.department), Noun("Departments", "Подразделения", "Підрозділи", .many),
      "Changes that concern these departments or those under them.")
    Field(
      "touchpoint", .refs(.touchpoint), Noun("Touchpoints", "Точки контакта", "Точки контакту", .many),
      "Changes of these touchpoints.")
    Field("kpi", .refs(.kpi), Noun("Figures", "Показатели", "Показники", .many), "Changes of these figures.")
    Field(
      "changes", .names(.changes), Noun("Changes", "Изменения", "Зміни", .many),
      "What happened (`opened`) or how it is judged (`improvement`, `regression`, `neutral`).")
    Field(
      "fields", .names(.fields), Noun("Fields", "Поля", "Поля", .many), "The names of the fields that changed.")
    Field(
      "at-least", .choice(.weights), Noun("At least", "Важность", "Важливість", .feminine),
      "The least weight of a change; without it, both.")
  }
}

extension Choices {
  /// How often a person is written to.
  public static let cadences = Choices(
    Choice("now", "at once", "сразу", "одразу"),
    Choice("daily", "daily", "раз в день", "раз на день"),
    Choice("weekly", "weekly", "раз в неделю", "раз на тиждень"),
    Choice("monthly", "monthly", "раз в месяц", "раз на місяць"))

  /// How much a change weighs, at least.
  public static let weights = Choices(
    Choice("minor", "minor and major", "мелкие и крупные", "дрібні й великі"),
    Choice("major", "only major", "только крупные", "лише великі"))
}
