import Language

extension Rule {
  /// Where all take part and nobody answers, nothing is decided.
  static let stageWithoutAccountable = Rule(
    "stage-without-accountable",
    meaning: Words(
      "a stage for which no department answers", "за этап не отвечает ни одно подразделение",
      "за етап не відповідає жоден підрозділ"),
    of: .stage
  ) { stage, _ in
    guard !stage.roles.isEmpty, !stage.roles.contains(where: { $0.isRole("accountable") }) else { return [] }
    return [
      Advice(
        stage.place(of: "title"),
        Words(
          "no department answers for the stage", "за этап не отвечает ни одно подразделение",
          "за етап не відповідає жоден підрозділ"
        ).about(stage.called),
        hint: Words(
          "give one of its departments `role: accountable`", "поставьте одному из подразделений `role: accountable`",
          "поставте одному з підрозділів `role: accountable`"))
    ]
  }
}
