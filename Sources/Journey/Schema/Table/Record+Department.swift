import Language

extension Record {
  /// A department of the company.
  public static let department = Record(
    "department", Noun("Department", "Подразделение", "Підрозділ", .neuter, uk: .masculine), target: .department,
    heading: .title
  ) {
    Field.ownID
    Field.title("What the department is called.")
    Field(
      "short", .line, Noun("Short title", "Краткое название", "Коротка назва", .neuter, uk: .feminine),
      "A shorter title for narrow places.", facet: .short)
    Field(
      "side", .choice(.departmentSides), Noun("Side", "Сторона", "Сторона", .feminine),
      "Whether customers meet it or it works behind.")
    Field(
      "parent", .ref(.department), Noun("Part of", "Входит в", "Входить до", .neuter),
      "The department that it is a part of; what concerns that one includes this one.")
    Field(
      "head", .ref(.person), Noun("Head", "Руководитель", "Керівник", .masculine),
      "The person who is told where a role names nobody.", facet: .head)
  }
}

extension Choices {
  /// Whether a department works with customers or behind.
  public static let departmentSides = Choices(
    Choice("front", "front office", "фронт", "фронт", band: .front),
    Choice("back", "back office", "бэк", "бек", band: .back))
}
