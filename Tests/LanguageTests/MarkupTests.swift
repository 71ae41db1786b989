import Language
import Testing

@Suite struct `Markup of pages and letters` {
  @Test func `holds what people wrote as text and as attributes, and nothing else of it`() {
    let wicked = "\"><script>alert(1)</script>\u{202E}"
    let made = Markup.element(
      "p", ["title": wicked, "lang": nil, "hidden": ""], .text(wicked), .void("img", ["alt": "&"]))
    #expect(
      made.html == """
        <p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;U+202E&gt;" hidden="">\
        &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;U+202E&gt;<img alt="&amp;"></p>
        """)
  }

  @Test func `stands in rows and lines, with nothing around what is not there`() {
    let parts = [Markup.text("a"), .none, .element("b", [:], .text("в"))]
    #expect(Markup.row(parts, separator: ", ").html == "a, , <b>в</b>")
    #expect(Markup.lines(parts).html == "a\n<b>в</b>")
    #expect(Markup.row([]).isEmpty)
  }

  @Test(arguments: [
    ("часть %1", "часть <i>x</i>"), ("%1 & %1", "<i>x</i> &amp; <i>x</i>"), ("ничего", "ничего"), ("", ""),
  ])
  func `takes the place that a sentence keeps for it`(sentence: String, says: String) {
    #expect(Markup.filled(sentence, with: .element("i", [:], .text("x"))).html == says)
  }
}
