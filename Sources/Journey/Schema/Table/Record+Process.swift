import Language

extension Record {
  /// What runs behind a stage.
  public static let process = Record(
    "process", Noun("Process", "Процесс", "Процес", .masculine), heading: .title
  ) {
    Field.ownID
    Field.title("What the process is called.")
    Field.department("The department that runs it.", service: .provider)
    Field(
      "side", .choice(.processSides), Noun("Line of visibility", "Линия видимости", "Лінія видимості", .feminine),
      "On which side of the line of visibility it runs.")
    Field(
      "formalised", .choice(.formality), Noun("Formalisation", "Формализация", "Формалізація", .feminine),
      "How far it is put down.", direction: .up, showing: .aside)
    Field("system", .ref(.system), Noun("System", "Система", "Система", .feminine), "The system that it runs in.")
    Field(
      "serves", .ref(.department), Noun("Internal customer", "Внутренний клиент", "Внутрішній клієнт", .masculine),
      "The department that is its internal customer.", service: .internalCustomer)
    Field.status(.masculineStatus, "How far the process has come.", showing: .headline)
  }
}

extension Choices {
  /// The sides of the line of visibility.
  public static let processSides = Choices(
    Choice("front", "front stage", "на виду", "на видноті", band: .front),
    Choice("back", "back stage", "за кулисами", "за лаштунками", band: .back),
    Choice("support", "support", "обеспечение", "підтримка", band: .support))

  /// How far a process is put down.
  public static let formality = Choices(
    Choice("none", "not described", "не описан", "не описано", rank: 0),
    Choice("described", "described", "описан", "описано", rank: 1),
    Choice("regulated", "regulated", "регламент", "регламент", rank: 2),
    Choice("automated", "automated", "автоматизирован", "автоматизовано", rank: 3))
}
