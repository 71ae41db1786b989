import Language

extension Rule {
  /// Two who answer are none who answers.
  static let stageWithSeveralAccountable = Rule(
    "stage-with-several-accountable",
    meaning: Words(
      "a stage for which several departments answer", "за этап отвечают сразу несколько подразделений",
      "за етап відповідають одразу кілька підрозділів"),
    of: .stage
  ) { stage, scene in
    let accountable = stage.roles.filter { $0.isRole("accountable") }
    guard accountable.count > 1 else { return [] }
    func names(_ tongue: Tongue) -> String {
      accountable.compactMap(\.identity).map { "`\(Check.brief(scene.department($0)[tongue]))`" }.joined(
        separator: ", ")
    }
    return [
      Advice(
        accountable[1].place(of: "role"),
        Words("for `%1` answer %2", "за этап `%1` отвечают %2", "за етап `%1` відповідають %2").filled(
          stage.called, Words(names(.en), names(.ru), names(.uk))),
        hint: Words(
          "leave one accountable; the others are `responsible`",
          "пусть отвечает одно, остальные исполняют: `responsible`",
          "нехай відповідає один, решта виконують: `responsible`"))
    ]
  }
}
