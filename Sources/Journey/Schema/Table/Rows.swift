import Language

/// Rows that several records have with the same label and meaning.
extension Field {
  static let ownID = id(required: true)

  static func id(required: Bool) -> Field {
    Field(
      "id", .id, Noun("Id", "Идентификатор", "Ідентифікатор", .masculine),
      "Its id: unique among its kind in the file, never changed once others refer to it.", required: required)
  }

  static let evidence = Field(
    "evidence", .refs(.research), Noun("Evidence", "Подтверждение", "Підтвердження", .neuter),
    "The research that this rests on; without any it is assumed.", chapter: .behind)

  static let who = Field(
    "who", .ref(.person), Noun("Who", "Кто", "Хто", .masculine), "The person who answers for it.", facet: .who)

  static let due = Field(
    "due", .date, Noun("Due", "Срок", "Строк", .masculine), "The day by which it is to be done.", facet: .due)

  static let from = Field("from", .date, Noun("From", "С", "З", .neuter), "The first day of it.")

  static let note = Field(
    "note", .prose, Noun("Note", "Примечание", "Примітка", .neuter, uk: .feminine), "How it shows here.")

  static func title(_ meaning: String, required: Bool = true) -> Field {
    Field(
      "title", .line, Noun("Title", "Название", "Назва", .neuter, uk: .feminine), meaning, required: required,
      showing: .title)
  }

  static func status(_ choices: Choices, _ meaning: String, absence: Default = .none, showing: Showing) -> Field {
    Field(
      "status", .choice(choices), Noun("Status", "Статус", "Статус", .masculine), meaning, absence: absence,
      direction: .up, showing: showing)
  }

  static func department(_ meaning: String, showing: Showing = .detail, service: Service? = nil) -> Field {
    Field(
      "department", .ref(.department), Noun("Department", "Подразделение", "Підрозділ", .neuter, uk: .masculine),
      meaning, showing: showing, service: service)
  }

  static func roles(_ meaning: String) -> Field {
    Field(
      "departments", .many(.role), Noun("Departments", "Подразделения", "Підрозділи", .many), meaning,
      chapter: .company,
      spoken: ["teams", "отделы", "відділи"])
  }

  static func segment(_ meaning: String) -> Field {
    Field(
      "segment", .ref(.segment), Noun("Customer group", "Группа клиентов", "Група клієнтів", .feminine), meaning,
      chapter: .experience)
  }

  static func kpis(_ meaning: String) -> Field {
    Field(
      "kpis", .many(.kpi), Noun("Figures", "Показатели", "Показники", .many), meaning, chapter: .figures,
      spoken: ["metric", "metrics", "kpis", "метрика", "метрики"])
  }

  static func research(_ meaning: String) -> Field {
    Field("research", .many(.research), Noun("Research", "Исследования", "Дослідження", .many), meaning)
  }

  static func expectation(_ meaning: String) -> Field {
    Field(
      "expectation", .prose, Noun("Expectation", "Ожидание", "Очікування", .neuter), meaning, chapter: .experience,
      spoken: ["expectations", "ожидания"])
  }

  static func reality(_ meaning: String) -> Field {
    Field("reality", .prose, Noun("Reality", "Реальность", "Реальність", .feminine), meaning, chapter: .experience)
  }

  static func emotion(_ meaning: String, showing: Showing) -> Field {
    Field(
      "emotion", .score, Noun("Emotion", "Эмоция", "Емоція", .feminine), meaning, direction: .up, showing: showing,
      scale: .emotion, chapter: .experience, spoken: ["emotions", "эмоции", "емоції"])
  }

  static func effect(_ choices: Choices, _ meaning: String) -> Field {
    Field(
      "effect", .choice(choices), Noun("Effect", "Влияние", "Вплив", .neuter, uk: .masculine), meaning,
      direction: .up)
  }
}

extension Scale {
  /// How a stage or a touchpoint feels.
  public static let emotion = Scale(
    from: -2,
    Words("very bad", "очень плохо", "дуже погано"),
    Words("bad", "плохо", "погано"),
    Words("neutral", "нейтрально", "нейтрально"),
    Words("good", "хорошо", "добре"),
    Words("very good", "отлично", "чудово"))

  /// How far reality falls short of the expectation.
  public static let gap = Scale(
    from: 1,
    Words("none", "нет", "немає"),
    Words("slight", "небольшой", "невеликий"),
    Words("noticeable", "заметный", "помітний"),
    Words("large", "большой", "великий"),
    Words("severe", "пропасть", "прірва"))
}
