import Language

extension Rule {
  /// Every customer leaves one day; a map without it ends where the company would like it to.
  static let journeyWithoutLeaving = Rule(
    "journey-without-leaving",
    meaning: Words(
      "a map that does not say how the customer leaves", "на карте нет этапа, где клиент уходит",
      "на карті немає етапу, де клієнт іде"),
    of: .journey
  ) { journey, _ in
    let stages = journey.forms("stages")
    guard !stages.isEmpty, !stages.contains(where: { $0.text("lifecycle") == "leave" }) else { return [] }
    return [
      Advice(
        journey.place(of: "title"),
        Words(
          "the map has no stage in which the customer leaves", "на карте нет этапа, где клиент уходит",
          "на карті немає етапу, де клієнт іде"
        ).about(journey.called),
        hint: Words(
          "add a stage with `lifecycle: leave`", "добавьте этап с `lifecycle: leave`",
          "додайте етап із `lifecycle: leave`"))
    ]
  }
}
