import Language

extension Rule {
  /// What decides over the customer should rest on more than an opinion at the table.
  static let momentWithoutEvidence = Rule(
    "moment-without-evidence",
    meaning: Words(
      "a moment of truth that rests on no research", "момент истины ничем не подтверждён",
      "момент істини нічим не підтверджено"),
    of: .touchpoint
  ) { touchpoint, _ in
    guard touchpoint.isMomentOfTruth, touchpoint.words("evidence").isEmpty else { return [] }
    return [
      Advice(
        touchpoint.place(of: "moment-of-truth"),
        Words(
          "the moment of truth rests on no research", "момент истины ничем не подтверждён",
          "момент істини нічим не підтверджено"
        ).about(touchpoint.called),
        hint: Words(
          "name the research in `evidence:`, an opinion included",
          "назовите исследование в `evidence:`, пусть и мнение",
          "назвіть дослідження в `evidence:`, хай і думку"))
    ]
  }
}
