import Language
import Testing

@Suite struct `CSV and Markdown tables` {
  private func texts(_ text: String) throws -> [[String]] {
    try CSV(Array(text.utf8)).rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a;b\r\n\"c;\"\"x\"\"\";1,5", [["a", "b"], ["c;\"x\"", "1,5"]]),
    ("a\tb, c\n\n,\n\td\t\n", [["a", "b, c"], [","], ["", "d", ""]]),
    ("a,\"two\r\nlines\"\rb,", [["a", "two\nlines"], ["b", ""]]),
    (" \"a\" , b \n", [["a", "b"]]),
    ("\u{FEFF}sep=;\r\na,b;c\r\n", [["a,b", "c"]]),
    ("sep=|\na|b;c", [["a", "b;c"]]),
    ("sep=ab,c", [["sep=ab", "c"]]),
    ("\n\n", []),
    ("", []),
  ])
  func `cells are what spreadsheets mean, whatever parts them and ends their lines`(
    _ text: String, _ expected: [[String]]
  ) throws {
    #expect(try texts(text) == expected)
  }

  @Test func `each cell knows its place`() throws {
    let text = Array("а;\"б\nв\"\r\n  г ;д;\n".utf8)
    let rows = try CSV(text).rows
    #expect(rows.map { $0.map { "\($0.line):\($0.column)" } } == [["1:1", "1:3"], ["3:3", "3:6", "3:8"]])
    let spans = rows.map { $0.map { String(decoding: text[$0.span], as: UTF8.self) } }
    #expect(spans == [["а", "\"б\nв\""], ["г", "д", ""]])
    let sheet = Array("\u{FEFF}sep=;\nа;б".utf8)
    let cells = try #require(try CSV(sheet).rows.first)
    #expect(
      cells.map { "\($0.line):\($0.column) \(String(decoding: sheet[$0.span], as: UTF8.self))" } == ["2:1 а", "2:3 б"])
  }

  @Test(arguments: [
    (Array("a,b\n\"c,d\n".utf8), CSV.Refusal(problem: .openQuote, line: 2, column: 1)),
    (Array("a,\"b\"c\n".utf8), CSV.Refusal(problem: .afterQuote, line: 1, column: 6)),
    (Array("a\nb;".utf8) + [0xE2, 0x20], CSV.Refusal(problem: .encoding, line: 2, column: 3)),
  ])
  func `what is no table is refused at its place`(_ bytes: [UInt8], _ expected: CSV.Refusal) {
    #expect(throws: expected) { try CSV(bytes) }
  }

  @Test func `a Markdown table is the first one, with the heading before it`() {
    let table = MarkdownTable(
      "# Day\n\n## The **path**\r\nText | no table\n\n| **A** | b \\| c |\n|:-:|---|\n"
        + "| 1<br>2 | `d` |\n|  | x \\n |\n\n| y | z |\n")
    #expect(table.heading == "The **path**")
    #expect(table.rows.map { $0.map(\.text) } == [["A", "b | c"], ["1\n2", "d"], ["", "x \\n"]])
    #expect(table.rows[1].map { "\($0.line):\($0.column)" } == ["8:2", "8:11"])
    let text = Array("й\r\n| é | b |\n|---|---|\n| c\\| | ж |\n".utf8)
    let spans = MarkdownTable(String(decoding: text, as: UTF8.self)).rows.map { row in
      row.map { String(decoding: text[$0.span], as: UTF8.self) }
    }
    #expect(spans == [[" é ", " b "], [" c\\| ", " ж "]])
    #expect(MarkdownTable("no | table\n").rows.isEmpty)
    #expect(MarkdownTable("a | b\n--|--\n1 | 2\n").rows.map { $0.map(\.text) } == [["a", "b"], ["1", "2"]])
  }
}
