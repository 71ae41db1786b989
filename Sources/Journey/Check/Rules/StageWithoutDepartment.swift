import Language

extension Rule {
  /// A stage on which no department works is changed by none.
  static let stageWithoutDepartment = Rule(
    "stage-without-department",
    meaning: Words(
      "a stage in which no department takes part", "в этапе не участвует ни одно подразделение",
      "в етапі не бере участі жоден підрозділ"),
    of: .stage
  ) { stage, _ in
    guard stage.roles.isEmpty else { return [] }
    return [
      Advice(
        stage.place(of: "title"),
        Words(
          "no department takes part in the stage", "в этапе не участвует ни одно подразделение",
          "в етапі не бере участі жоден підрозділ"
        ).about(stage.called),
        hint: Words(
          "list under `departments:` who makes the stage happen",
          "перечислите в `departments:`, кто обеспечивает этап", "перелічіть у `departments:`, хто забезпечує етап"))
    ]
  }
}
