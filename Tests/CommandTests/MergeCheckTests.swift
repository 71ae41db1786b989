import Foundation
import TestSupport
import Testing

@Suite struct MergeCheckTests {
  private static let legal = "      - id: legal\n        role: informed\n        benefit: knows\n"
  private static let wait = "  - id: wait\n    title: I wait\n    gap: 2\n"
  private static let carry = Shop.stage("carry")

  /// What plain git gets wrong without a word: a name, the two sides, the rule that finds it, and the map or the
  /// conflict that joining by meaning gives.
  private static let silent: [(name: String, ours: String, theirs: String, rule: String, result: String?)] = [
    (
      "a department added twice", Shop.with(("      - id: sales\n", legal + "      - id: sales\n")),
      Shop.with(("    touchpoints:\n", legal + "    touchpoints:\n")), "merge-doubled", nil
    ),
    (
      "a stage added twice", Shop.with(("  - id: pay\n", wait + "  - id: pay\n")), Shop.base + wait, "merge-doubled",
      nil
    ),
    (
      "a stage moved to two places",
      Shop.with((carry, "")).replacing("  - id: choose\n", with: carry + "  - id: choose\n"),
      Shop.with((carry, "")) + carry, "merge-doubled", "Journey map, stages: order"
    ),
    (
      "a deleted stage that was moved", Shop.with((carry, "")),
      Shop.with((carry, "")).replacing("  - id: choose\n", with: carry + "  - id: choose\n"), "merge-revived",
      "Stage carry"
    ),
  ]

  @Test(arguments: silent.indices)
  func `what a merge by lines breaks in silence is found, and merging by meaning does not do it`(_ number: Int) throws {
    let (name, ours, theirs, rule, conflict) = Self.silent[number]
    let repository = try ScratchRepository()
    try repository.divide(ours, theirs)
    try repository.git("branch", "again")
    try repository.git("merge", "-q", "--no-edit", "side")
    let ran = try repository.cjmgit("check", "--merge", "--format", "json")
    #expect(ran.code == 1 && ran.stderr.isEmpty && ran.stdout.contains("\"rule\": \"\(rule)\""), "\(name): \(ran)")
    #expect(ran.stdout.split(separator: "\n").count { $0.contains("\"rule\"") } == 1, "\(ran.stdout)")
    try repository.git("checkout", "-q", "again")
    let merged = try repository.cjmgit("merge", "side")
    #expect(merged.code == (conflict == nil ? 0 : 1), "\(name): \(merged)")
    if let conflict {
      #expect(merged.stdout.contains("  ✗  \(conflict)   shop/"), "\(name): \(merged.stdout)")
    } else {
      #expect(
        try repository.shop.components(separatedBy: rule == "merge-doubled" && number == 0 ? "legal" : "id: wait").count
          == 2)
      #expect(try repository.cjmgit("check", "--merge").stdout == "no errors, no warnings\n")
    }
  }

  /// A merge of two clean edits that somebody changed on the way.
  private func amended(_ change: (String) -> String) throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.divide(
      Shop.with(("gap: 3", "gap: 4"), (Shop.stage("unpack"), ""), ("[store, web]", "[store, web, app]")),
      Shop.with(("emotion: -1", "emotion: 1"), ("  - id: leave\n", Self.wait + "  - id: leave\n"), ("I buy", "We buy")))
    #expect(try repository.cjmgit("merge", "side").code == 0)
    let text = try repository.shop
    try #require(change(text) != text)
    try repository.write(Shop.file, change(text))
    try repository.git("commit", "-q", "-a", "--amend", "--no-edit")
    return repository
  }

  @Test(arguments: ["en", "ru", "uk"])
  func `what came back, was lost, or is unlike both sides is told with its place`(_ language: String) throws {
    let repository = try amended { text in
      text.replacing("gap: 4", with: "gap: 3").replacing(Self.wait, with: "").replacing("We buy", with: "They buy")
        .replacing(", app]", with: "]").replacing("  - id: leave\n", with: Shop.stage("unpack") + "  - id: leave\n")
    }
    let ran = try repository.cjmgit("check", "--merge", "--all", "--lang", language)
    #expect(ran.code == 1 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "check-merge.\(language).txt")
  }

  @Test func `every format of check tells it`() throws {
    let repository = try amended { $0.replacing("gap: 4", with: "gap: 3") }
    let line = try repository.cjmgit("check", "--merge", "--format", "github").stdout
    #expect(line.hasPrefix("::error file=shop.cjm.yaml,line=") && line.contains("title=merge-lost::"), "\(line)")
    #expect(
      try repository.cjmgit("check", "--merge", "--format", "sarif").stdout.contains("\"ruleId\": \"merge-lost\""))
  }

  @Test func `what was decided in a merge is no finding`() throws {
    let repository = try ScratchRepository.stopped()
    #expect(try repository.cjmgit("resolve", "pay/gap", "--value", "1").code == 0)
    #expect(try repository.cjmgit("resolve", "--all", "--theirs", "--add").code == 0)
    try repository.git("commit", "-q", "--no-edit")
    #expect(try repository.cjmgit("check", "--merge") == Ran(code: 0, stdout: "no errors, no warnings\n", stderr: ""))
  }

  @Test func `a whole side that was taken is a warning`() throws {
    let repository = try ScratchRepository()
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("emotion: -1", "emotion: 1")))
    try repository.git("merge", "-q", "--no-edit", "-s", "ours", "side")
    let ran = try repository.cjmgit("check", "--merge")
    #expect(ran.code == 0 && ran.stdout.contains("merge-lost") && ran.stdout.hasSuffix("no errors, 1 warning\n"))
    #expect(try repository.cjmgit("check", "--merge", "--strict").code == 1)
  }

  @Test func `a commit that is no merge has nothing to check`() throws {
    let repository = try amended { $0.replacing("gap: 4", with: "gap: 3") }
    try repository.commit("Later", ["note.txt": "x"])
    let name = try repository.git("rev-parse", "--short=7", "HEAD").dropLast()
    #expect(
      try repository.cjmgit("check", "--merge")
        == Ran(code: 0, stdout: "", stderr: "cjmgit: `\(name)` is no merge: nothing to check\n"))
    #expect(try repository.cjmgit("check", "--merge", "HEAD~1").code == 1)
    #expect(try repository.cjmgit("check", "--merge", "HEAD~1", "--", "other.cjm.yaml").code == 0)
    #expect(try repository.cjmgit("check", "--merge", "--staged").code == 2)
  }

  @Test func `histories that cross are looked at from one common ancestor, and that is said`() throws {
    let repository = try ScratchRepository()
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("emotion: -1", "emotion: 1")))
    try repository.git("branch", "old")
    #expect(try repository.cjmgit("merge", "side").code == 0)
    try repository.git("checkout", "-q", "side")
    #expect(try repository.cjmgit("merge", "old").code == 0)
    try repository.commit("Side", [Shop.file: try repository.shop.replacing("Paper.", with: "Less paper.")])
    try repository.git("checkout", "-q", "main")
    try repository.commit("Main", [Shop.file: try repository.shop.replacing("A bag.", with: "Two bags.")])
    #expect(try repository.cjmgit("merge", "side", "--preview").stderr.contains("the histories cross"))
    #expect(try repository.cjmgit("merge", "side").code == 0)
    let ran = try repository.cjmgit("check", "--merge")
    #expect(ran.code == 0 && ran.stderr.contains("of 2 common ancestors"), "\(ran)")
  }
}
