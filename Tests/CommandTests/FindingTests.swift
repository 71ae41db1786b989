import Foundation
import Journey
import Language
import TestSupport
import Testing

@testable import cjmgit

@Suite struct FindingTests {
  private static let company = """
    company: Near
    departments:
      - id: sales
        title: Продажи
        head: anna
    people:
      - id: anna
        name: Анна Белова

    """

  private static let map = """
    journey: order
    title: 😀 Заказ на сайте
    owner: ana
    stages:
      - id: pay
        title: Плачу
        gap: −4
        realty: "\\e[31mкрасный\\e[0m"
        goal: Очень длинная цель, которая не помещается в строку терминала, потому что её писали на встрече #7 и забыли
        departments: [sales]
      - id: get
        title: Получаю
        # "日本語" and emoji are two columns wide
        feelings: [日本語 😀, [злость]]
        departments: [sales]
      - id: keep
        title: Храню
        emotion: "\u{202E}2"

    """

  private struct Checked {
    let sources: [Source]
    let findings: [Finding]

    init(_ files: (String, String)...) {
      let documents = files.compactMap { name, text in
        Record.document(fileName: name).map { Document(Source(name: name, text: text), as: $0) }
      }
      let company = Company(documents.first { $0.form.record === Record.company })
      sources = documents.map(\.source)
      findings = documents.flatMap {
        Check.findings(
          in: $0, company: company, registry: Registry(documents), today: Day(iso: "2026-11-20") ?? .first)
      }
    }
  }

  private let checked = Checked(("cjm.yaml", company), ("order.cjm.yaml", map))

  @Test(arguments: Tongue.allCases) func `people read what is wrong, where, and what to do`(tongue: Tongue) {
    let text = FindingText(tongue, palette: Palette(isOn: false)).text(checked.findings, in: checked.sources)
    expectSnapshot(text, "findings.\(tongue.rawValue).txt")
  }

  @Test func `all warnings are told one by one when asked`() {
    let text = FindingText(.ru, palette: Palette(isOn: false), showsAll: true).text(
      checked.findings, in: checked.sources)
    expectSnapshot(text, "findings-all.ru.txt")
  }

  @Test func `colours are the only difference of a colourful terminal`() {
    let plain = FindingText(.uk, palette: Palette(isOn: false)).text(checked.findings, in: checked.sources)
    let colourful = FindingText(.uk, palette: Palette(isOn: true)).text(checked.findings, in: checked.sources)
    #expect(colourful != plain)
    #expect(colourful.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }

  @Test func `nothing from a file reaches the terminal as a control`() {
    let hostile = Checked(
      (
        "bad\u{1B}[2J\n.cjm.yaml",
        "journey: \"\\e]0;x\\a\"\ntitle: \u{202E}x\nowner: \"\\r\\nBcc: e@x\"\nstage\u{7F}s: 1\n"
      ))
    let text = FindingText(.en, palette: Palette(isOn: false)).text(hostile.findings, in: hostile.sources)
    #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0 == "\u{7F}" || $0 == "\u{202E}" })
    #expect(!text.isEmpty)
  }

  @Test func `programs read JSON`() throws {
    let text = FindingJSON.text(checked.findings, in: checked.sources, .en)
    expectSnapshot(text, "findings.en.json")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func `GitHub reads commands, one a line`() {
    let text = FindingGitHub.text(checked.findings, in: checked.sources, .en)
    expectSnapshot(text, "findings.en.github.txt")
    #expect(text.split(separator: "\n").count == checked.findings.count)
  }

  @Test func `code hosts read SARIF`() throws {
    let text = FindingSarif.text(checked.findings, in: checked.sources, .en)
    expectSnapshot(text, "findings.en.sarif")
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(
      driver["name"] as? String == "cjmgit" && Set(rules).count == rules.count && rules == Rulebook.entries.map(\.name))
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == checked.findings.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
      #expect(["error", "warning"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
      let location = try #require((result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"])
      let uri = try #require((location["artifactLocation"] as? [String: String])?["uri"])
      #expect(URL(string: uri)?.scheme == nil && !uri.hasPrefix("/"))
      let region = try #require(location["region"] as? [String: Int])
      let ends = [region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]].compactMap(\.self)
      #expect(ends.count == 4 && ends.allSatisfy { $0 >= 1 } && (ends[0], ends[1]) <= (ends[2], ends[3]))
    }
  }

  @Test func `a path in SARIF is a URI`() {
    #expect(Escape.uri("карта a:b%#?.cjm.yaml") == "%D0%BA%D0%B0%D1%80%D1%82%D0%B0%20a%3Ab%25%23%3F.cjm.yaml")
  }

  @Test func `no annotation begins a command of its own`() {
    let file = "%0A::error::,x.cjm.yaml"
    let hostile = Checked((file, "journey: \"a\\r\\n::error::b\"\ntitle: c\nowner: d\nstages: [{id: e, title: f}]\n"))
    let text = FindingGitHub.text(hostile.findings, in: hostile.sources, .en)
    let lines = text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    #expect(lines.count == hostile.findings.count)
    #expect(text.contains("file=%250A%3A%3Aerror%3A%3A%2Cx.cjm.yaml,"))
  }

  @Test func `the count has the plurals of each language`() {
    func said(_ errors: Int, _ warnings: Int, _ tongue: Tongue) -> String {
      let finding = { (severity: Finding.Severity) in
        Finding("x", severity, file: "x", span: 0..<0, Words("x", "x", "x"))
      }
      let all = Array(repeating: finding(.error), count: errors) + Array(repeating: finding(.warning), count: warnings)
      return FindingWords.count(all, tongue)
    }
    #expect(said(0, 0, .ru) == "ошибок и замечаний нет")
    #expect(said(0, 5, .ru) == "ошибок нет, 5 замечаний")
    #expect(said(1, 2, .ru) == "1 ошибка, 2 замечания")
    #expect(said(3, 0, .uk) == "3 помилки")
    #expect(said(5, 1, .uk) == "5 помилок, 1 зауваження")
    #expect(said(0, 1, .en) == "no errors, 1 warning")
    #expect(said(21, 0, .ru) == "21 ошибка")
  }
}
