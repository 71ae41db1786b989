import Language

extension Rule {
  /// A sharp pain about which nothing is done will be there next week too.
  static let painWithoutAction = Rule(
    "pain-without-action",
    meaning: Words(
      "a sharp pain point about which nothing is done", "острая болевая точка, с которой ничего не делают",
      "гостра больова точка, з якою нічого не роблять"),
    of: .pain
  ) { pain, _ in
    guard pain.isSharp, pain.text("status") == "open", !pain.has("action") else { return [] }
    return [
      Advice(
        pain.place(of: "text"),
        Words(
          "nothing is done about a sharp pain point", "с острой болевой точкой ничего не делают",
          "з гострою больовою точкою нічого не роблять"
        ).about(pain.called),
        hint: Words(
          "add `action:` — what will be done about it", "добавьте `action:` — что с этим будет сделано",
          "додайте `action:` — що з цим буде зроблено"))
    ]
  }
}
