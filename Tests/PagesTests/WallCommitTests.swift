import Foundation
import TestSupport
import Testing

@Suite struct `What changed on a wall` {
  private static let before = """
    journey: tea
    title: Tea
    stages:
      - id: search
        title: Search
        gap: 2
        expectation: Quick
        pains:
          - {id: wet, text: Smells of rain, severity: 2}
      - id: buy
        title: Buy
        gap: 1

    """

  @Test func `names the commit that changed it last, and a merge only for what it changed itself`() throws {
    let repository = try ScratchRepository()
    var map = Self.before
    func record(_ message: String, _ edits: (String, String)..., week: Int = 47) throws {
      for (old, new) in edits { map = map.replacingOccurrences(of: old, with: new) }
      try repository.write("tea.cjm.yaml", map)
      try repository.git("add", "-A")
      let long = ["GIT_AUTHOR_DATE": "@1794400000 +0200", "GIT_COMMITTER_DATE": "@1794400000 +0200"]
      try repository.git("commit", "-q", "-m", message, setting: week == 47 ? [:] : long)
    }
    try record("a week ago", week: 46)
    try record("first", ("gap: 2", "gap: 3"), ("severity: 2", "severity: 3"))
    // It says of itself that it confirms the map which it changes.
    try record("second\n\nCjm-Confirmed: tea", ("severity: 3", "severity: 4"))
    try record("third", ("gap: 1", "gap: 2"), ("Quick", "Quicker"))
    try repository.git("checkout", "-q", "-b", "side")
    try record("on a side", ("title: Tea", "title: Green tea"))
    try repository.git("checkout", "-q", "main")
    map = map.replacingOccurrences(of: "title: Green tea", with: "title: Tea")
    try record("fourth", ("title: Buy", "title: Buy it"), ("gap: 2\n", "gap: 2\n  - id: use\n    title: Drink\n"))
    try repository.git("merge", "-q", "-m", "a merge", "side")
    _ = try repository.wall("-o", "../wall")
    let said = try changes(in: repository, "wall/journey-tea.html")
    #expect(
      said == """
        · changed: title was: Tea | on a side
        · changed: was: Quick | third
        ▼ worse: 2 → 3 (noticeable) | first
        ▼ worse: severity 2 → 4 | second
        · changed: title Buy it | fourth
        ▼ worse: 1 → 2 (slight) | third
        ✚ new | fourth
        """)
  }

  /// What a page says of changes, one a line, with the message of the commit that it names.
  private func changes(in repository: ScratchRepository, _ page: String) throws -> String {
    let html = try String(contentsOf: repository.folder.appending(path: page), encoding: .utf8)
    let body = html.components(separatedBy: "<template id=\"weeks-pieces\"").first ?? html
    let blocks = body.matches(of: /(?s)<div class="news.*?<\/div>\s*<\/div>/).map { String($0.output) }
    return try blocks.map { block in
      let plain = block.replacing(/<[^>]+>/, with: " ").split { $0.isWhitespace }.joined(separator: " ")
      guard let stamp = plain.firstMatch(of: /\ 1[0-9] November · (?<id>[0-9a-f]{7})$/) else { return plain }
      let message = try repository.git("log", "-1", "--format=%s", String(stamp.output.id))
      return "\(plain[..<stamp.range.lowerBound]) | \(message.trimmingCharacters(in: .newlines))"
    }.joined(separator: "\n")
  }
}
