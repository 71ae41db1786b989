import Language

extension Rule {
  /// A figure of which nobody knows how it is made cannot be compared with itself.
  static let kpiWithoutMethod = Rule(
    "kpi-without-method",
    meaning: Words(
      "a figure without the way it is calculated", "у показателя нет методики расчёта",
      "у показника немає методики розрахунку"),
    of: .kpi
  ) { kpi, _ in
    guard !kpi.has("method"), kpi.text("status") != "retired" else { return [] }
    return [
      Advice(
        kpi.place(of: "title"),
        Words(
          "it is not said how the figure is calculated", "не сказано, как считается показатель",
          "не сказано, як рахується показник"
        ).about(kpi.called),
        hint: Words(
          "add `method:` — what is divided by what, over which time",
          "добавьте `method:` — что на что делится и за какое время",
          "додайте `method:` — що на що ділиться і за який час"))
    ]
  }
}
