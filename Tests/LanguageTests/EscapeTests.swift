import Foundation
import Language
import Testing

/// Texts that do harm where they are not escaped (reference: the project's list of hostile strings).
let hostile = [
  "\u{1B}[2J", "\u{1B}]0;x\u{07}", "\u{9B}31m", "a\u{202E}b", "\r\nBcc: e@x", "a\rb", "a\nb", "a\0b",
  "<script>alert(1)",
  "\"onload=", "javascript:x", "=cmd|'/C calc'!A0", "%0A::error::", "../../x", "$(id) `id` {{x}}", "\u{7F}",
  "\u{2028}x",
  "e\u{301}\u{1B}\u{301}", "[a](http://b) ![c](d)", "**x** __y__ ~~z~~ | - # +", "\u{2066}x\u{2069}\u{200F}\u{61C}",
]

@Suite struct `escaping for a terminal` {
  @Test func `controls and marks of direction become visible`() {
    #expect(Escape.terminal("\u{1B}[2J\u{07}") == "\\x1b[2J\\x07")
    #expect(Escape.terminal("a\u{9B}31m\u{7F}\0") == "a\\x9b31m\\x7f\\x00")
    #expect(Escape.terminal("a\u{202E}b\u{2066}\u{200F}\u{61C}") == "a<U+202E>b<U+2066><U+200F><U+061C>")
    #expect(Escape.terminal("a\r\nb\tc") == "a\\x0d\nb\tc")
    #expect(Escape.terminal("Карта — «так» 👩‍💻 и\u{306}") == "Карта — «так» 👩‍💻 и\u{306}")
  }

  @Test func `a mark joined to a control does not hide it`() {
    #expect(
      Escape.terminal("e\u{301}\u{1B}\u{301}x").unicodeScalars.elementsEqual("e\u{301}\\x1b\u{301}x".unicodeScalars))
  }

  @Test func `in one line newlines are visible too`() {
    #expect(Escape.line("a\r\nb\tc") == "a\\x0d\\x0ab\\x09c")
  }

  @Test func `bytes that are no text are shown as bytes`() {
    #expect(Escape.terminal(bytes: [0x63, 0xE9, 0x2E]) == "c\\xE9.")
    #expect(Escape.terminal(bytes: Array("карта\u{1B}".utf8) + [0xD0]) == "карта\\x1b\\xD0")
    #expect(
      Escape.terminal(bytes: [0xED, 0xA0, 0x80, 0xC0, 0x80, 0xF0, 0x9F, 0x91])
        == "\\xED\\xA0\\x80\\xC0\\x80\\xF0\\x9F\\x91")
  }

  @Test func `a hostile text keeps no control`() {
    for text in hostile {
      let shown = Escape.line(text).unicodeScalars
      #expect(!shown.contains { $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value || 0x202A...0x202E ~= $0.value }, "\(text)")
    }
  }
}

@Suite struct `quoting as git does` {
  @Test func `a plain path stays as it is`() {
    #expect(Escape.cQuoted(Array("maps/loyalty online's.cjm.yaml".utf8)) == "maps/loyalty online's.cjm.yaml")
  }

  @Test func `special bytes are quoted`() {
    #expect(
      Escape.cQuoted(Array("a\tb\n\"\\\u{07}\u{08}\u{0B}\u{0C}\r\u{1B}\u{7F}".utf8))
        == #""a\tb\n\"\\\a\b\v\f\r\033\177""#)
    #expect(Escape.cQuoted([0x63, 0xE9]) == #""c\351""#)
    #expect(Escape.cQuoted(Array("и".utf8)) == #""\320\270""#)
  }

  @Test func `letters stay where git is told to leave them`() {
    #expect(Escape.cQuoted(Array("карта.yaml".utf8), quotingPath: false) == "карта.yaml")
    #expect(Escape.cQuoted(Array("к\t".utf8) + [0xFF], quotingPath: false) == #""к\t\377""#)
    #expect(Escape.cQuoted(Array("a\u{202E}".utf8), quotingPath: false) == #""a\342\200\256""#)
  }
}

@Suite struct `escaping for markup` {
  @Test func `html has no tags, entities or attributes of the text's own`() {
    #expect(
      Escape.html("<a href=\"x\" on='y'>&\r\n\u{1B}")
        == "&lt;a href=&quot;x&quot; on=&#39;y&#39;&gt;&amp;&#13;\n\u{FFFD}")
  }

  @Test func `annotations stay in their line`() {
    #expect(Escape.annotation("100% a:b,c\r\n::error::") == "100%25 a:b,c%0D%0A::error::")
    #expect(Escape.annotation("a:b,c%\n", property: true) == "a%3Ab%2Cc%25%0A")
    #expect(Escape.annotation("\u{1B}[2J") == "\\x1b[2J")
  }

  @Test func `headers are refused`() {
    #expect(!["a\r\nBcc: e@x", "a\nb", "a\rb", "\0", "\t", "\u{7F}"].contains(where: Escape.isHeaderSafe))
    #expect(["", "Неделя 47: 61 → 68 %", "a@b.c"].allSatisfy(Escape.isHeaderSafe))
  }

  @Test(arguments: [
    ("Карта — 5 из 10 (50%), +3!", "Карта — 5 из 10 (50%), +3!"),
    ("*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"),
    ("![x](y)", "!\\[x\\](y)"), ("<b>&amp;", "&lt;b&gt;&amp;amp;"), ("# a", "\\# a"), ("- a - b", "\\- a - b"),
    (" + a", " \\+ a"), ("2. a 3. b", "2\\. a 3. b"), ("12) a", "12\\) a"), ("=== ", "\\=== "), (":-:", "\\:-:"),
    ("a\r\n\r\n# b\tc", "a \\# b c"), ("a|b\\", "a\\|b\\\\"), ("---", "\\---"), ("1.5 балла", "1\\.5 балла"),
    ("см. https://a.b", "см. https:/\u{2060}/a.b"), ("@anna a@b.c", "@\u{2060}anna a\u{2060}@\u{2060}b.c"),
    ("#12 www.a.b", "\\#\u{2060}12 www\u{2060}.a.b"), ("\u{1B}x", "\\x1bx"), ("", ""), ("    code", " code"),
  ])
  func `markdown takes the text for words`(text: String, escaped: String) {
    #expect(Escape.markdown(text).unicodeScalars.elementsEqual(escaped.unicodeScalars), "\(Escape.markdown(text))")
  }

  @Test func `json strings read back as they were`() throws {
    for text in hostile {
      let json = "[\"\(Escape.json(text))\"]"
      #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text], "\(json)")
      #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E })
    }
  }
}

@Suite struct `escaping, of every scalar that there is` {
  @Test func `controls and marks of direction are never left in a line, and nothing else is touched`() {
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let text = "я\(scalar)я"
      let harmful =
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      if (Escape.line(text) == text) == harmful { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test func `a number is tied to what it counts, whatever it is written with`() {
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let isNumber = scalar.properties.numericType != nil
      guard (Ties.tied("\(scalar) x", by: "\u{A0}") == "\(scalar)\u{A0}x") != isNumber else { continue }
      Issue.record("U+\(String(scalar.value, radix: 16))")
    }
    #expect(Ties.tied("шаг 4 → 3 из 12 дней; A4 лист", by: "_") == "шаг 4_→_3_из 12_дней; A4 лист")
  }
}
