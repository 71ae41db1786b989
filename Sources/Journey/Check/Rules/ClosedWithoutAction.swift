import Language

extension Rule {
  /// A pain that went by itself may come back by itself.
  static let closedWithoutAction = Rule(
    "closed-without-action",
    meaning: Words(
      "a pain point closed without saying what was done", "болевая точка закрыта, а что сделано — не сказано",
      "больову точку закрито, а що зроблено — не сказано"),
    of: .pain
  ) { pain, _ in
    guard pain.text("status") == "closed", !pain.has("action") else { return [] }
    return [
      Advice(
        pain.place(of: "status"),
        Words(
          "closed, and it is not said what was done", "закрыта, а что сделано — не сказано",
          "закрита, а що зроблено — не сказано"
        ).about(pain.called),
        hint: Words(
          "add `action:` — what cured it", "добавьте `action:` — что помогло", "додайте `action:` — що допомогло"))
    ]
  }
}
