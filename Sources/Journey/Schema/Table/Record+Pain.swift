import Language

extension Record {
  /// What hurts the customer or an employee.
  public static let pain = Record(
    "pain", Noun("Pain point", "Болевая точка", "Больова точка", .feminine), target: .pain, rank: 2,
    verbs: [.added: .opened]
  ) {
    Field.ownID
    Field(
      "text", .prose, Noun("Description", "Описание", "Опис", .neuter, uk: .masculine), "What hurts.", required: true,
      showing: .title)
    Field(
      "whose", .choice(.sufferers), Noun("Whose", "Чья", "Чия", .feminine), "Whom it hurts.",
      absence: .word("customer"))
    Field(
      "severity", .level, Noun("Severity", "Острота", "Гострота", .feminine), "How much it hurts, from 1 to 5.",
      direction: .down, showing: .context, facet: .severity)
    Field.status(.painStates, "How far the cure has come.", absence: .word("open"), showing: .headline)
    Field.department("The department that has to cure it.", showing: .context)
    Field(
      "action", .line, Noun("Action", "Мера", "Захід", .feminine, uk: .masculine), "What is done about it.",
      facet: .action)
    Field.who
    Field.due
    Field.evidence
  }
}

extension Choices {
  /// Whom a pain point hurts.
  public static let sufferers = Choices(
    Choice("customer", "the customer’s", "клиента", "клієнта"),
    Choice("employee", "the employee’s", "сотрудника", "співробітника", internal: true))

  /// How far the cure of a pain point has come.
  public static let painStates = Choices(
    Choice("open", "open", "открыта", "відкрита", rank: 0, .open),
    Choice("fixing", "in work", "в работе", "у роботі", rank: 1, .open),
    Choice("closed", "closed", "закрыта", "закрита", rank: 2, .closed))
}
