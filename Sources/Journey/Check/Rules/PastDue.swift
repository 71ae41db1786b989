import Language

extension Rule {
  /// What was to be done by a day that has gone is done, or has another day.
  static let pastDue = Rule(
    "past-due",
    meaning: Words(
      "what was due before today and is not done", "срок прошёл, а дело не сделано", "строк минув, а справу не зроблено"
    ),
    of: .pain, .opportunity
  ) { thing, scene in
    let isDone = ["closed", "live", "dropped"].contains(thing.text("status") ?? "")
    guard !isDone, let due = thing.day("due"), due < scene.today else { return [] }
    return [
      Advice(
        thing.place(of: "due"),
        Words("was due by %1: `%2`", "срок прошёл %1: `%2`", "строк минув %1: `%2`").filled(
          Words(due, yearUnless: scene.today), thing.called),
        hint: Words(
          "change its `status:`, or set another day", "смените `status:` или назначьте новый срок",
          "змініть `status:` або призначте новий строк"))
    ]
  }
}
