import Language

extension Rule {
  /// A figure that is due each month and was measured in spring misleads.
  static let kpiOverdue = Rule(
    "kpi-overdue",
    meaning: Words(
      "a figure that was due to be measured again", "показатель пора измерить снова", "показник час виміряти знову"),
    of: .kpi
  ) { kpi, scene in
    guard let due = kpi.remeasured, due < scene.today else { return [] }
    return [
      Advice(
        kpi.place(of: "measured"),
        Words(
          "`%1` was due to be measured by %2", "`%1` пора было измерить до %2", "`%1` час було виміряти до %2"
        ).filled(kpi.called, Words(due, yearUnless: scene.today)),
        hint: Words(
          "write the new value and `measured:`, or `status: broken` if nobody measures it any more",
          "впишите новое значение и `measured:` — или `status: broken`, если его больше не измеряют",
          "впишіть нове значення й `measured:` — або `status: broken`, якщо його більше не вимірюють"))
    ]
  }
}
