import Language

extension Rule {
  /// A map for which nobody answers is nobody's map.
  static let journeyWithoutOwner = Rule(
    "journey-without-owner", .error,
    meaning: Words("nobody answers for the map", "за карту никто не отвечает", "за карту ніхто не відповідає"),
    of: .journey, required: "owner"
  ) { journey, _ in
    guard !journey.has("owner") else { return [] }
    return [
      Advice(
        journey.place(of: "title"),
        Words(
          "nobody answers for the map", "у карты нет владельца",
          "за карту ніхто не відповідає"
        ).about(journey.called),
        hint: Words(
          "add `owner:` with the person who answers for the scenario",
          "добавьте `owner:` — кто отвечает за сценарий", "додайте `owner:` — хто відповідає за сценарій"))
    ]
  }
}
