import Language

extension Rule {
  /// A measure that nobody carries out by any day is a wish.
  static let painWithoutDue = Rule(
    "pain-without-due",
    meaning: Words(
      "a sharp pain point whose measure has no person or no day",
      "у меры от острой болевой точки нет исполнителя или срока",
      "у заходу проти гострої больової точки немає виконавця або строку"),
    of: .pain
  ) { pain, _ in
    guard pain.isSharp, pain.text("status") != "closed", pain.has("action") else { return [] }
    let absent = ["who", "due"].filter { !pain.has($0) }
    guard !absent.isEmpty else { return [] }
    let message =
      switch absent {
      case ["who"]:
        Words("it is not said who acts: `%1`", "не сказано, кто это сделает: `%1`", "не сказано, хто це зробить: `%1`")
      case ["due"]:
        Words("it is not said by when: `%1`", "не сказано, к какому сроку: `%1`", "не сказано, до якого строку: `%1`")
      default:
        Words(
          "it is not said who acts and by when: `%1`", "не сказано, кто это сделает и к какому сроку: `%1`",
          "не сказано, хто це зробить і до якого строку: `%1`")
      }
    let keys = absent.map { "`\($0):`" }
    return [
      Advice(
        pain.place(of: "action"), message.filled(pain.called),
        hint: Words("add %1", "добавьте %1", "додайте %1").filled(
          Words(keys.joined(separator: " and "), keys.joined(separator: " и "), keys.joined(separator: " і "))))
    ]
  }
}
