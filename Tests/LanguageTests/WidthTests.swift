import Language
import TestSupport
import Testing

@Suite struct `display width` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Карта — №5", 10), ("cafe\u{301}", 4), ("и\u{306}", 1), ("日本", 4), ("−2 → ▲ ▼ · ✔", 12),
    ("👍", 2), ("👍🏽", 2), ("👩‍💻", 2), ("👨‍👩‍👧‍👦", 2), ("🇺🇦", 2), ("🇺🇦🇬🇧", 4), ("❤️", 2), ("1️⃣", 2), ("\u{200B}", 0),
    ("\u{1B}[2J", 3), ("41\u{2009}900", 6), ("а\u{A0}б", 3), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
  ])
  func `columns are counted as a terminal shows them`(text: String, columns: Int) {
    #expect(Width.of(text) == columns)
  }

  @Test func `a longer text ends in an ellipsis`() {
    #expect(Width.cut("Карта лояльности в интернет-магазине", to: 26) == "Карта лояльности в интерн…")
    #expect(Width.cut("Карта лояльности", to: 16) == "Карта лояльности")
    #expect(Width.cut("Карта лояльности", to: 7) == "Карта…")
    #expect(Width.cut("日本語", to: 4) == "日…")
    #expect(Width.cut("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    #expect([3, 1, 0, -1].map { Width.cut("abcd", to: $0) } == ["ab…", "…", "", ""])
  }

  @Test func `a shorter text is padded on either side`() {
    #expect(Width.pad("день", to: 6) == "день  ")
    #expect(Width.pad("日本", to: 6, .right) == "  日本")
    #expect(Width.pad("слишком", to: 3) == "слишком")
  }

  @Test(arguments: UInt64(1)...6)
  func `what is cut and padded takes exactly the columns`(seed: UInt64) {
    var chance = Seeded(seed)
    for _ in 0..<200 {
      let text = chance.text(of: ["а", "b", " ", "日", "e\u{301}", "👩‍💻", "🇺🇦", "—"], upTo: 20)
      let columns = Int.random(in: 1...24, using: &chance)
      #expect(Width.of(Width.pad(Width.cut(text, to: columns), to: columns)) == columns, "\(text)")
    }
  }
}
