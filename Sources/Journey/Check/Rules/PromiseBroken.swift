import Language

extension Rule {
  /// A target path that shuts out, loses or leaves the customer without an answer where it counts is no target.
  static let promiseBroken = Rule(
    "promise-broken",
    meaning: Words(
      "a target map breaks its promise at a moment of truth", "карта «как будет» нарушает обещание в момент истины",
      "карта «як має бути» порушує обіцянку в момент істини"),
    of: .touchpoint
  ) { touchpoint, scene in
    guard scene.document.text("state") == "to-be", touchpoint.isMomentOfTruth else { return [] }
    return ["excludes", "loses", "unanswered"].compactMap { name in
      guard let field = touchpoint.record[name], let first = touchpoint.words(name).first else { return nil }
      return Advice(
        touchpoint.place(of: name),
        Words(
          "on the target path the moment of truth `%1` still has: %2",
          "на пути «как будет» у момента истины `%1` остаётся: %2",
          "на шляху «як має бути» в момента істини `%1` лишається: %2"
        ).filled(touchpoint.called, field.label.words.lowercased.with(" — `\(Check.brief(first))`")),
        hint: Words(
          "cure it on the target map, or take the moment of truth out",
          "уберите это с целевой карты или снимите отметку момента истины",
          "приберіть це з цільової карти або зніміть позначку моменту істини"))
    }
  }
}
