import Language

extension Record {
  /// The part that a department takes in a stage or at a touchpoint.
  public static let role = Record(
    "role", Noun("Role", "Роль", "Роль", .feminine), identity: .local("id"), rank: 8,
    verbs: [.added: .joined, .removed: .left]
  ) {
    Field(
      "id", .ref(.department), Noun("Department", "Подразделение", "Підрозділ", .neuter, uk: .masculine),
      "The department.", required: true, showing: .title)
    Field(
      "role", .choice(.roles), Noun("Part", "Участие", "Участь", .neuter, uk: .feminine),
      "How the department takes part.", absence: .word("responsible"), showing: .headline, verbs: [.switched: .reroled])
    Field(
      "who", .refs(.person), Noun("Who", "Кто", "Хто", .many),
      "The people who take part; they are told of changes, else the head of the department.", facet: .who)
    Field(
      "does", .prose, Noun("Does", "Что делает", "Що робить", .neuter), "What the department does here.",
      service: .work)
    Field(
      "benefit", .line, Noun("Benefit", "Выгода подразделения", "Вигода підрозділу", .feminine),
      "What the department gains.", facet: .benefit, internal: true)
    Field(
      "kpi", .ref(.kpi), Noun("Target figure", "Целевой показатель", "Цільовий показник", .masculine),
      "The department's target figure here.")
  }
}

extension Choices {
  /// The parts that a department can take, as verbs: the nouns are mixed up in every company.
  public static let roles = Choices(
    Choice("accountable", "accountable", "отвечает", "відповідає"),
    Choice("responsible", "responsible", "исполняет", "виконує"),
    Choice("consulted", "consulted", "консультирует", "консультує"),
    Choice("informed", "informed", "в курсе", "у курсі"))
}
