import Language

extension Record {
  /// Who and what there is in the company; its texts may be written in several languages.
  public static let company = Record(
    "company", Noun("Company", "Компания", "Компанія", .feminine), identity: .none, standing: .document,
    heading: .title
  ) {
    Field(
      "company", .line, Noun("Name", "Название", "Назва", .neuter, uk: .feminine), "What the company is called.",
      showing: .title)
    Field(
      "language", .choice(.languages), Noun("Language", "Язык", "Мова", .masculine, uk: .feminine),
      "The language that cjmgit speaks to this company.")
    Field(
      "timezone", .line, Noun("Time zone", "Часовой пояс", "Часовий пояс", .masculine),
      "The time zone in which weeks begin, as in `Europe/Kyiv`.", absence: .word("UTC"))
    Field(
      "departments", .many(.department), Noun("Departments", "Подразделения", "Підрозділи", .many),
      "The departments of the company.")
    Field(
      "people", .many(.person), Noun("People", "Сотрудники", "Співробітники", .many),
      "The people who take part in journeys or follow them.")
    Field(
      "channels", .many(.channel), Noun("Channels", "Каналы", "Канали", .many),
      "The channels through which customers meet the company.")
    Field(
      "segments", .many(.segment), Noun("Customer groups", "Группы клиентов", "Групи клієнтів", .many),
      "The groups of customers.")
    Field("products", .many(.product), Noun("Products", "Продукты", "Продукти", .many), "The products of the company.")
    Field(
      "principles", .many(.declaredPrinciple),
      Noun("Behavioural principles", "Поведенческие принципы", "Поведінкові принципи", .many),
      "The behavioural principles that journeys refer to.")
    Field(
      "brand", .many(.brandAttribute), Noun("Brand attributes", "Атрибуты бренда", "Атрибути бренду", .many),
      "What the brand stands for.")
    Field(
      "systems", .many(.system), Noun("Systems", "Системы", "Системи", .many), "The systems that processes run in.")
    Field.research("Research that more than one journey rests on.")
    Field(
      "checks", .switches(.severities), Noun("Checks", "Проверки", "Перевірки", .many),
      "How serious each rule of `cjmgit check` is, by the rule's name.", internal: true)
    Field(
      "journeys", .lines, Noun("Files of maps", "Файлы карт", "Файли карт", .many),
      "Patterns of the paths at which journeys stand.", absence: .word("**/*.cjm.yaml"), internal: true)
  }.localised
}

extension Choices {
  /// The languages that cjmgit speaks.
  public static let languages = Choices(
    Choice("en", "English", "английский", "англійська"),
    Choice("ru", "Russian", "русский", "російська"),
    Choice("uk", "Ukrainian", "украинский", "українська"))

  /// How serious a finding is.
  public static let severities = Choices(
    Choice("off", "off", "выключено", "вимкнено"),
    Choice("warning", "warning", "замечание", "зауваження"),
    Choice("error", "error", "ошибка", "помилка"))
}
