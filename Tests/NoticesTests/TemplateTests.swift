import Foundation
import Journey
import Language
import Testing

@testable import Notices

@Suite struct `Templates of letters` {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/letters")

  private func refusal(_ text: String) -> String {
    do {
      _ = try Template(text, file: "letter.html")
      return "fine"
    } catch { return "\(error)" }
  }

  @Test func `a mistake is named with file, line and column`() {
    let names = Template.Part.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    #expect(
      refusal("{{maps}}\n  <p>{{closin}}\n")
        == "could not use the template `letter.html:2:6`: a letter has no part `closin`; did you mean `closing`? "
        + "its parts are \(names)")
    #expect(
      refusal("{{maps}}\n\nдля {{closing\n")
        == "could not use the template `letter.html:3:5`: `{{` is not closed; close it with `}}`")
    #expect(
      refusal("{{maps}}")
        == "could not use the template `letter.html`: it nowhere says `{{closing}}`; put it where the reader shall find it"
    )
    #expect(refusal(String(repeating: "x", count: 70_000)).contains("it is longer than 65536 bytes"))
    #expect(refusal("{{ maps }}{{! a remark }}\r\n{{closing}}") == "fine")
  }

  @Test func `our own frames have every part that they should, and stand among the samples to begin from`() throws {
    for (name, text) in [("letter.txt", Template.plainText), ("letter.html", Template.htmlText)] {
      let template = try Template(text, file: name)
      #expect(Template.Part.allCases.suffix(6).allSatisfy(template.names))
      #expect(try String(contentsOf: Self.samples.appending(path: name), encoding: .utf8) == text)
    }
  }

  @Test func `a part that is empty goes with its line and the empty lines above it`() throws {
    let template = try Template("a\n\n{{wishes}}\n\n{{maps}}\n-- \n{{closing}}", file: "")
    #expect(template.filled { $0 == .wishes ? "" : $0.rawValue } == "a\n\nmaps\n-- \nclosing")
  }

  @Test func `a company's own frame holds both media, and users' words are never read as one`() throws {
    let map = Village.map.replacing("title: A visit", with: "title: \"{{closing}} & co\"")
    let edition = try Village.edition(map, becoming: map.replacing("gap: 3", with: "gap: 4"))
    let notice = try #require(edition.notices().first { $0.person == "olga" })
    var occasion = try Weeks.occasion(.en)
    occasion.templates = Templates(
      text: try Template("Village Ltd\n\n{{maps}}\n\n{{closing}}", file: ""),
      html: try Template("<h1>Village &amp; Co</h1>{{maps}}<hr>{{closing}}", file: ""))
    let letter = Letter(notice, of: edition, on: occasion)
    let plain = PlainBody(letter, .en).text
    #expect(plain.hasPrefix("Village Ltd\n\nYOUR STAGES · {{closing}} & co\n"))
    let html = HTMLBody(letter: letter, tongue: .en) { _ in nil }.text
    #expect(html.hasPrefix("<h1>Village &amp; Co</h1>") && html.contains("{{closing}} &amp; co</h2>"))
    #expect(plain.components(separatedBy: "Why you").count == 2 && html.components(separatedBy: "Why you").count == 2)
  }
}
