import Foundation
import Journey
import Language
import Telling
import Testing

@testable import Notices

@Suite struct `Letters as HTML` {
  static let hostile = [
    "<script>alert(1)</script>", "\"onload=\"alert(1)", "'><img src=x onerror=alert(1)>", "</td></table></body>",
    "{{maps}}",
    "{{!", "&lt;b&gt; &amp;", "\u{202E}abc\u{2066}", "a\r\nBcc: e@x", "\u{1B}[2J\u{9B}31m", "javascript:alert(1)",
    "--=_a_", "\u{0}", String(repeating: "w", count: 10_000),
  ]

  @Test func `a mail program finds text first, then HTML with its picture`() throws {
    let edition = try Weeks.real
    let notice = try #require(edition.notices().first { $0.person == "sokolova" })
    #expect(
      try MailReader.read(Letter(notice, of: edition, on: Weeks.occasion(.ru))) == """
        multipart/alternative
          text/plain
          multipart/related
            text/html
            image/png: 1120 x 300, 8 bits, colour type 3
        the HTML is sound

        """)
  }

  @Test(arguments: hostile) func `what people write stays text, wherever it stands`(text: String) throws {
    let quoted = JSON.text(text).text(pretty: false)
    let map = Village.map.replacing("title: A visit", with: "title: \(quoted)").replacing(
      "title: I enter", with: "title: \(quoted)"
    )
    .replacing("title: Queue", with: "title: \(quoted)").replacing("gap: 3", with: "gap: 3\n    emotion: 0")
    .replacing("gap: 2", with: "gap: 2\n    emotion: 2")
    let company = Village.company.replacing("title: Care", with: "title: \(quoted)").replacing("Olga Oak", with: "Olga")
    let changed = map.replacing("gap: 3", with: "gap: 4").replacing(
      "value: 10, department", with: "value: 9, department"
    )
    .replacing("emotion: 0\n", with: "emotion: 1\n    reality: \(quoted)\n", maxReplacements: 1)
    let why = Reasons(parsing: "Week\n\nvisit\n  enter: \(text.replacing("\n", with: " "))\n")
    let commit = Commit(
      id: "abc1234", author: text, time: Instant(seconds: 1_795_180_800), day: try #require(Day(iso: "2026-11-20")),
      people: [], touched: [Place("visit", stage: "enter")], reasons: why)
    let edition = try Village.edition(map, becoming: changed, company: company, by: [commit])
    let notice = try #require(edition.notices().first { $0.person == "olga" })
    let read = try MailReader.read(Letter(notice, of: edition, on: Weeks.occasion(.en)))
    #expect(read.contains("the HTML is sound") && !read.contains("defect"), "\(read)")
  }

  @Test func `a reader hears in words what the picture shows`() throws {
    let map = Village.map.replacing("gap: 3", with: "gap: 3\n    emotion: -1").replacing(
      "gap: 2", with: "gap: 2\n    emotion: 2")
    let edition = try Village.edition(map, becoming: map.replacing("emotion: -1", with: "emotion: 1"))
    let notice = try #require(edition.notices().first { $0.person == "olga" })
    let said = try Tongue.allCases.map { tongue in
      let letter = Letter(notice, of: edition, on: try Weeks.occasion(tongue))
      return try #require(letter.parts.first?.curve).words(tongue)
    }
    #expect(
      said == [
        "Emotion by stage: 1 good (was: bad), 2 very good.", "Эмоция по этапам: 1 хорошо (было: плохо), 2 отлично.",
        "Емоція за етапами: 1 добре (було: погано), 2 чудово.",
      ])
  }

  @Test func `a week in which no feeling changed needs no picture`() throws {
    let map = Village.map.replacing("gap: 2", with: "gap: 2\n    emotion: 2").replacing(
      "gap: 3", with: "gap: 3\n    emotion: 2")
    let edition = try Village.edition(map, becoming: map.replacing("gap: 3", with: "gap: 4"))
    let notice = try #require(edition.notices().first { $0.person == "olga" })
    let read = try MailReader.read(Letter(notice, of: edition, on: Weeks.occasion(.en)))
    #expect(read == "multipart/alternative\n  text/plain\n  text/html\nthe HTML is sound\n")
  }

  @Test func `a mail too long to send goes without pictures, then without HTML, and never longer than that`() throws {
    let huge = String(repeating: "Very long. ", count: 9_000)
    let map = Village.map.replacing("title: A visit", with: "title: \(JSON.text(huge).text(pretty: false))")
    let edition = try Village.edition(map, becoming: map.replacing("gap: 3", with: "gap: 4"))
    for notice in edition.notices() {
      let message = try Letter(notice, of: edition, on: Weeks.occasion(.en)).message(
        from: Sender(try Address(Sender.local)))
      #expect(message.bytes.count <= 262_144)
    }
  }
}
