import Language

/// What may be hundreds of lines long: the first are seen at once, the rest where the reader unfolds it, without a script.
struct LongList {
  let lines: [Markup]
  /// The most that are seen at once; a rest of two is not worth a click.
  var most = 12
  let tongue: Tongue

  /// A list of that class, in two halves where it is long.
  func list(_ name: String) -> Markup {
    markup { half in half.isEmpty ? .none : .element("ul", ["class": name], .lines([.none] + half + [.none])) }
  }

  /// The lines as they are, or as each half is put together.
  func markup(_ half: ([Markup]) -> Markup = Markup.lines) -> Markup {
    let rest = lines.count - most
    guard rest > 2 else { return half(lines) }
    return .lines([
      half(Array(lines.prefix(most))),
      .element(
        "details", ["class": "further"],
        .lines([
          .none, .element("summary", [:], .text(OverviewWords.more.filled(tongue, "\(rest)"))),
          half(Array(lines.dropFirst(most))), .none,
        ])),
    ])
  }
}
