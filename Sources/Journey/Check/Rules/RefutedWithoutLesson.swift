import Language

extension Rule {
  /// A hypothesis that was wrong is worth what was learnt from it.
  static let refutedWithoutLesson = Rule(
    "refuted-without-lesson",
    meaning: Words(
      "a refuted experiment without a lesson", "эксперимент опровергнут, а чему научились — не сказано",
      "експеримент спростовано, а чого навчилися — не сказано"),
    of: .experiment
  ) { experiment, _ in
    guard experiment.text("status") == "refuted", !experiment.has("lesson") else { return [] }
    return [
      Advice(
        experiment.place(of: "status"),
        Words(
          "refuted, and no lesson is written", "опровергнут, а урок не записан",
          "спростовано, а урок не записано"
        ).about(experiment.called),
        hint: Words(
          "add `lesson:` — what was learnt", "добавьте `lesson:` — чему научились", "додайте `lesson:` — чого навчилися"
        ))
    ]
  }
}
