import Language

extension Record {
  /// One step of the path, in the customer's words.
  public static let stage = Record(
    "stage", Noun("Stage", "Этап", "Етап", .masculine), target: .stage, standing: .group, heading: .title
  ) {
    Field.ownID
    Field.title("What the customer does here, in the customer's words.")
    Field(
      "lifecycle", .choice(.lifecycle),
      Noun("Life cycle", "Период жизненного цикла", "Період життєвого циклу", .masculine),
      "The period of the customer's life cycle.", chapter: .experience,
      spoken: ["lifecycle", "жизненный цикл", "життєвий цикл"])
    Field(
      "goal", .prose, Noun("Customer's goal", "Цель клиента", "Мета клієнта", .feminine),
      "What the customer wants here.", chapter: .experience, spoken: ["goal", "goals", "цель", "цели", "мета", "цілі"])
    Field.expectation("What the customer expects here.")
    Field.reality("What happens here.")
    Field(
      "gap", .level, Noun("Gap", "Разрыв", "Розрив", .masculine),
      "How far reality falls short of the expectation, from 1 (none) to 5 (severe).", direction: .down,
      showing: .headline, scale: .gap, chapter: .experience)
    Field.emotion("How the stage feels, from −2 (very bad) to +2 (very good).", showing: .headline)
    Field(
      "feelings", .lines, Noun("Feelings", "Чувства", "Почуття", .many), "How it feels, in words.", chapter: .experience
    )
    Field(
      "context", .prose, Noun("Context", "Контекст", "Контекст", .masculine),
      "The surroundings in which the choice is made.", chapter: .experience)
    Field("motives", .lines, Noun("Motives", "Мотивы", "Мотиви", .many), "Why the customer acts.", chapter: .experience)
    Field(
      "key-decision", .one(.keyDecision), Noun("Key decision", "Ключевое решение", "Ключове рішення", .neuter),
      "The customer's key decision here and what influences it.", chapter: .experience)
    Field(
      "principles", .many(.principle),
      Noun("Behavioural principles", "Поведенческие принципы", "Поведінкові принципи", .many),
      "The behavioural economics at work here.", chapter: .influence, internal: true)
    Field(
      "brand", .many(.brandEffect), Noun("Brand attributes", "Атрибуты бренда", "Атрибути бренду", .many),
      "Where a brand attribute is strengthened or broken.", chapter: .influence)
    Field(
      "voice", .many(.quote), Noun("Customer's voice", "Голос клиента", "Голос клієнта", .masculine),
      "What customers said.", chapter: .experience, spoken: ["quotes", "цитаты", "цитати"])
    Field.roles("Which departments take part in the stage, and how.")
    Field(
      "touchpoints", .many(.touchpoint), Noun("Touchpoints", "Точки контакта", "Точки контакту", .many),
      "Where the customer meets the company, in the order in which that happens.", ordered: true,
      chapter: .contact)
    Field.kpis("The figures tied to this stage.")
    Field(
      "pains", .many(.pain), Noun("Pain points", "Болевые точки", "Больові точки", .many), "What hurts here.",
      chapter: .work, spoken: ["pains", "problems", "боли", "боль", "проблемы", "болі", "біль", "проблеми"])
    Field(
      "opportunities", .many(.opportunity), Noun("Initiatives", "Инициативы", "Ініціативи", .many),
      "The initiatives that should cure the pain points and move the figures.", chapter: .work)
    Field(
      "experiments", .many(.experiment), Noun("Experiments", "Эксперименты", "Експерименти", .many),
      "What is being tried out here.", chapter: .work)
    Field(
      "processes", .many(.process), Noun("Processes", "Процессы", "Процеси", .many),
      "The back side: the algorithms that make the stage run.", chapter: .behind, internal: true)
    Field(
      "employees", .prose, Noun("Employee experience", "Опыт сотрудников", "Досвід співробітників", .masculine),
      "The experience of the employees here.", chapter: .behind, internal: true)
    Field(
      "needs", .lines, Noun("What is lacking", "Чего не хватает", "Чого бракує", .neuter),
      "Expertise, processes or tools that the departments lack here.", chapter: .behind, internal: true)
    Field.evidence
  }

  /// The customer's key decision at a stage.
  public static let keyDecision = Record(
    "keyDecision", Noun("Key decision", "Ключевое решение", "Ключове рішення", .neuter), identity: .none,
    standing: .part
  ) {
    Field(
      "question", .line, Noun("Question", "Вопрос", "Питання", .masculine, uk: .neuter), "What the customer decides.")
    Field("factors", .lines, Noun("Factors", "Факторы", "Чинники", .many), "What influences the decision.")
  }
}

extension Choices {
  /// The periods of a customer's life cycle.
  public static let lifecycle = Choices(
    Choice("aware", "becomes aware", "узнаёт", "дізнається"),
    Choice("choose", "chooses", "выбирает", "обирає"),
    Choice("buy", "buys", "покупает", "купує"),
    Choice("start", "starts", "начинает", "починає"),
    Choice("use", "uses", "пользуется", "користується"),
    Choice("help", "solves a problem", "решает проблему", "розв’язує проблему"),
    Choice("share", "recommends", "советует", "радить"),
    Choice("leave", "leaves", "уходит", "іде"))
}
