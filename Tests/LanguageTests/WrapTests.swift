import Language
import TestSupport
import Testing

@Suite struct `wrapped lines` {
  @Test func `as many words as fit stand in a line`() {
    #expect(
      Wrap.lines("Пилот привязки работает, заказы с картой оплачивают чаще.", width: 24) == [
        "Пилот привязки работает,", "заказы с картой", "оплачивают чаще.",
      ])
  }

  @Test func `the first line and the next have their own indents`() {
    let lines = Wrap.lines(
      "Плюс 6 п.п. к оплате, но в тексте стоял телефон", width: 32, first: "  урок  ", next: "        ")
    #expect(lines == ["  урок  Плюс 6 п.п. к оплате, но", "        в тексте стоял телефон"])
  }

  @Test func `a no-break space keeps words together`() {
    #expect(Wrap.lines("цена 12\u{A0}000\u{A0}₽ сразу", width: 10) == ["цена", "12\u{A0}000\u{A0}₽", "сразу"])
    #expect(Wrap.lines("всего 41\u{2009}900", width: 8) == ["всего", "41\u{2009}900"])
  }

  @Test func `a long word stays whole on a line of its own`() {
    #expect(
      Wrap.lines("см. https://cjm.example/loyalty тут", width: 10) == ["см.", "https://cjm.example/loyalty", "тут"])
    #expect(Wrap.lines("ab", width: 0, first: "* ") == ["* ab"])
  }

  @Test func `newlines end lines, and other spaces are one`() {
    #expect(Wrap.lines("один  два\r\n\nтри\tчетыре \n", width: 40, next: "  ") == ["один два", "", "  три четыре", ""])
  }

  @Test func `a text without words gives no lines`() {
    #expect(["", "  ", "\n \n"].map { Wrap.lines($0, width: 10, first: "- ") } == [[], [], []])
  }

  @Test(arguments: UInt64(1)...6)
  func `no word is lost and no line could take the next word`(seed: UInt64) {
    var chance = Seeded(seed)
    for _ in 0..<200 {
      let text = chance.text(of: ["а", "bc", "日本", " ", " ", "e\u{301}", "\u{200B}"], upTo: 60)
      let width = Int.random(in: 1...20, using: &chance)
      let words = text.split(separator: " ")
      let lines = Wrap.lines(text, width: width, next: " ")
      #expect(lines.flatMap { $0.split(separator: " ") } == words, "\(text)")
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(Width.of(line) <= width || line.split(separator: " ").count == 1)
        let word = next.split(separator: " ").first.map(String.init) ?? ""
        #expect(Width.of(line) + 1 + Width.of(word) > width)
      }
    }
  }
}
