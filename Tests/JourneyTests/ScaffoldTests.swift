import Language
import Testing

@testable import Journey

@Suite struct ScaffoldTests {
  @Test func `the rows of the first week are rows of the schema`() {
    for (name, rows) in FirstWeek.rows {
      let record = Record.all.first { $0.name == name }
      #expect(record != nil, "\(name) is no record")
      let names = record?.fields.map(\.name) ?? []
      #expect(rows.subtracting(names).isEmpty, "rows of \(name)")
    }
  }

  @Test func `every document begins without an error, whatever is known`() {
    for kind in Record.documents {
      for isFull in [false, true] {
        let known = ["journey/owner": "ann"]
        let text = Scaffold(kind.record, values: known, in: .uk, full: isFull).text
        let document = Document(Source(name: kind.pattern, text: text), as: kind.record)
        let findings = Check.findings(
          in: document, company: Company(), registry: Registry(), today: Day(clamped: 20_000))
        #expect(findings.filter { $0.severity == .error }.map(\.message.en) == [], "\(text)")
      }
    }
  }

  @Test(arguments: [
    "plain", "Возврат: «за день»", "a: b", "a #b", "\"quoted\" and more", "- item", "null", "тире — и запятая, да",
    "{a}", "it's",
    "back\\slash: x", "*star", "%percent", "@at", "trailing ", "two\nlines",
  ])
  func `a title is read back as it was given`(_ title: String) {
    let text = Scaffold(.journey, values: ["journey/title": title], in: .en).text
    let document = Document(Source(name: "a", text: text), as: .journey)
    let expected = title.split(whereSeparator: \.isNewline).joined(separator: " ")
    #expect(document.form.text("title") == expected.trimmed)
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
