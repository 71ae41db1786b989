import Language

extension Record {
  /// What a stage does to an attribute of the brand.
  public static let brandEffect = Record(
    "brandEffect", Noun("Brand attribute", "Атрибут бренда", "Атрибут бренду", .masculine), identity: .local("id"),
    standing: .part
  ) {
    Field(
      "id", .ref(.brand), Noun("Attribute", "Атрибут", "Атрибут", .masculine), "The brand attribute.", required: true,
      showing: .title)
    Field.effect(.strengthens, "Whether the attribute is strengthened or broken here.")
    Field.note
  }
}

extension Choices {
  /// Whether a brand attribute gains or suffers.
  public static let strengthens = Choices(
    Choice("strengthens", "strengthens", "усиливает", "підсилює", rank: 1),
    Choice("breaks", "breaks", "разрушает", "руйнує", rank: 0))
}
