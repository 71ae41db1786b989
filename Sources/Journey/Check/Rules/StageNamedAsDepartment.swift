import Language

extension Rule {
  /// Stages are steps of the customer, not rooms of the company.
  static let stageNamedAsDepartment = Rule(
    "stage-named-as-department",
    meaning: Words(
      "a stage called like a department", "этап назван как подразделение", "етап названо як підрозділ"),
    of: .stage
  ) { stage, scene in
    let title = stage.title(.en)
    guard !title.isEmpty, scene.company.departmentNames.contains(title.lowercased()) else { return [] }
    return [
      Advice(
        stage.place(of: "title"),
        Words(
          "the stage is called like a department", "этап назван как подразделение",
          "етап названо як підрозділ"
        ).about(stage.called),
        hint: Words(
          "say what the customer does here, in the customer’s words",
          "назовите его словами клиента: что он здесь делает",
          "назвіть його словами клієнта: що він тут робить"))
    ]
  }
}
