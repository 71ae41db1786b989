import Language

/// The keys that the page knows, in a dialogue that `?` opens, and what the script says, where it finds it.
struct JourneyHelp {
  let tongue: Tongue

  var markup: Markup {
    .element(
      "dialog", ["class": "keys", "aria-labelledby": "keys-title"],
      .element("h2", ["id": "keys-title"], .text(JourneyWords.keys[tongue])),
      .element(
        "dl", [:],
        .lines(
          JourneyWords.bindings.map { keys, words in
            .element(
              "div", [:], .element("dt", [:], .lines(keys.map { .element("kbd", [:], .text($0)) })),
              .element("dd", [:], .text(words[tongue])))
          })),
      .element(
        "form", ["method": "dialog"], .element("button", [:], .text(JourneyWords.close[tongue]))))
      + .element(
        "p", ["class": "toast", "role": "status", "data-copied": JourneyWords.copied[tongue], "hidden": ""])
  }
}
