import Foundation
import Journey
import Language
import Testing

@Suite struct HostileInputTests {
  private func findings(_ text: String, _ record: Record = .journey) -> [Finding] {
    let document = Document(Source(name: "map.cjm.yaml", text: text), as: record)
    return Check.findings(in: document, company: Company(), registry: Registry(), today: Day(clamped: 20_777))
  }

  /// The rules of what is found, each once, within two seconds.
  private func rules(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    var rules: Set<String> = []
    let took = ContinuousClock().measure { rules = Set(findings(text).map(\.rule)) }
    #expect(took < .seconds(20), "took \(took)", sourceLocation: sourceLocation)
    return rules.sorted()
  }

  @Test(arguments: 3...12) func `an alias bomb is refused at its first anchor`(levels: Int) {
    var text = "a0: &a0 [x, x, x]\n"
    for level in 1...levels {
      text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }
    let told = rules(text)
    #expect(told.contains("plain-yaml"))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "]) func `nesting without end is refused`(opening: String) {
    #expect(rules(String(repeating: opening, count: 100_000)) == ["limit"])
  }

  @Test func `a hundred megabytes are refused unread`() {
    let source = Source(name: "map.cjm.yaml", bytes: Array(repeating: 0x61, count: 100 << 20))
    let tree = Tree(source)
    #expect(tree.refusals.map(\.rule) == ["limit"])
    #expect(tree.root == nil)
  }

  @Test func `a million keys are refused by the size of the file`() {
    #expect(rules((0..<1_000_000).map { "k\($0): 1\n" }.joined()) == ["limit"])
  }

  @Test func `as many short keys as a file can hold are refused by their number`() {
    #expect(rules((0..<100_000).map { "\(String($0, radix: 36)):\n" }.joined()) == ["limit"])
  }

  @Test func `a file of nothing but one key tells of it and ends`() {
    #expect(rules(String(repeating: "a:\n", count: 15_000)).contains("duplicate-key"))
  }

  @Test func `as many unknown keys as can be read are told of, soon`() {
    let keys = (0..<15_000).map { "\(String($0, radix: 36))x: a\n" }.joined()
    #expect(findings(keys).count { $0.rule == "unknown-key" } == 15_000)
  }

  @Test func `thousands of wrong values on one line are all found, soon`() {
    let entries = Array(repeating: "{id: Я, gap: –2, emotion: 1,5}", count: 1_500).joined(separator: ", ")
    #expect(findings("stages: [\(entries)]\n").count > 3_000)
  }

  @Test func `thousands of wrong references are all found, soon`() {
    let words = (0..<5_000).map { "nobody-\($0)" }.joined(separator: ", ")
    let text =
      "kpis: [\((0..<500).map { "{id: k\($0)}" }.joined(separator: ", "))]\nstages: [{id: a, opportunities: [{id: o, moves: [\(words)]}]}]\n"
    #expect(findings(text).count { $0.rule == "unknown-reference" } == 5_000)
  }

  @Test(arguments: [
    #""\e[2J""#, #""\e]0;x\a""#, #""\x9b31m""#, "\u{202E}", #""\r\nBcc: e@x""#, #""\r""#, #""\n""#, #""\0""#,
    "<script>", "'\"onload='", "'javascript:'", "=cmd|'/C calc'!A0", #"'%0A::error::'"#, "../../x", "-rf",
    "--upload-pack=x",
    "$(id)", "'`id`'", "'{{'",
  ]) func `a hostile text is a text, wherever a text may stand`(text: String) {
    let map = """
      journey: order
      title: \(text)
      owner: \(text)
      stages:
        - id: pay
          title: \(text)
          lifecycle: leave
          feelings: [\(text.hasPrefix("-") ? "'\(text)'" : text)]
          departments:
            - id: sales
              role: accountable
              benefit: \(text)

      """
    #expect(findings(map).map(\.rule) == ["undeclared-references"])
  }

  @Test func `long texts are quoted in part`() {
    let long = String(repeating: "очень ", count: 2_000)
    let told = findings("journey: order\ntitle: x\nowner: a\nreview-every: \(long)\nstages: [{id: a, title: b}]\n")
    #expect(told.first { $0.rule == "malformed-span" }.map { $0.message.ru.count < 140 } == true)
  }

  @Test func `names in two Unicode forms are two ids and one name`() {
    let text = """
      journey: order
      title: x
      owner: a
      stages:
        - id: cafe\u{301}
          title: y
        - id: caf\u{E9}
          title: z

      """
    #expect(findings(text).filter { $0.rule == "malformed-id" }.count == 2)
  }

  @Test func `bytes that are no UTF-8 are named with their line`() {
    let source = Source(name: "map.cjm.yaml", bytes: Array("journey: a\ntitle: ".utf8) + [0xE9] + Array("\n".utf8))
    let told = Tree(source).refusals
    #expect(told.map(\.message.en) == ["the file is not in UTF-8"])
    #expect(told.map { LineTable(source).place(of: $0.span.lowerBound) } == [LineTable.Place(line: 2, column: 8)])
  }
}
