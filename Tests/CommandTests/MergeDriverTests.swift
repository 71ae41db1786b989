import Foundation
import TestSupport
import Testing

@Suite struct MergeDriverTests {
  private static let ours = Shop.with(("gap: 3", "gap: 4"), ("  - id: leave\n", "  # The end.\n  - id: leave\n"))
  private static let theirs = Shop.with(("emotion: -1", "emotion: 1"), ("title: The shelf", "title: The shelves"))
  private static let joined = Shop.with(
    ("gap: 3", "gap: 4"), ("  - id: leave\n", "  # The end.\n  - id: leave\n"), ("emotion: -1", "emotion: 1"),
    ("title: The shelf", "title: The shelves"))

  @Test(arguments: ["merge", "rebase", "cherry-pick", "stash"])
  func `two departments edit one map in one week, and git joins both`(_ way: String) throws {
    let repository = try ScratchRepository.equipped()
    if way == "stash" {
      try repository.commit("Begin", [Shop.file: Shop.base])
      try repository.write(Shop.file, Self.theirs)
      try repository.git("stash")
      try repository.commit("Main", [Shop.file: Self.ours])
      try repository.git("stash", "pop")
    } else {
      try repository.divide(Self.ours, Self.theirs)
      let words = ["merge": ["merge", "-q", "--no-edit", "side"], "rebase": ["rebase", "-q", "side"]]
      try repository.git(words[way] ?? ["cherry-pick", "side"])
    }
    #expect(try repository.shop == Self.joined)
  }

  @Test(arguments: ["rebase", "cherry-pick", "stash"])
  func `a conflict is in words there too, listed and settled`(_ way: String) throws {
    let repository = try ScratchRepository.equipped()
    let (ours, theirs) = (Shop.with(("gap: 3", "gap: 4")), Shop.with(("gap: 3", "gap: 5")))
    if way == "stash" {
      try repository.commit("Begin", [Shop.file: Shop.base])
      try repository.write(Shop.file, theirs)
      try repository.git("stash")
      try repository.commit("Main", [Shop.file: ours])
      #expect(try repository.gitRan("stash", "pop").code == 1)
    } else {
      try repository.divide(ours, theirs)
      #expect(try repository.gitRan([way, "side"]).code == 1)
    }
    #expect(try repository.shop.contains("<<<<<<< ours — Stage pay, gap\n"))
    #expect(try repository.cjmgit("resolve", "pay/gap", "--theirs", "--add").code == 0)
    // In a rebase *theirs* is the commit that is put on top.
    #expect(try repository.shop == (way == "rebase" ? ours : theirs))
  }

  @Test(arguments: [("merge", 7), ("diff3", 7), ("zdiff3", 11), ("merge", 20)])
  func `styles and sizes of markers are those that git is set to`(_ style: String, _ size: Int) throws {
    let repository = try ScratchRepository.equipped()
    try repository.git("config", "merge.conflictStyle", style)
    try repository.write(".git/info/attributes", "*.yaml conflict-marker-size=\(size)\n")
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("gap: 3", "gap: 5")))
    #expect(try repository.gitRan("merge", "side").code == 1)
    func mark(_ sign: String) -> String { String(repeating: sign, count: size) }
    let base = style == "merge" ? "" : "\(mark("|")) base\n    gap: 3\n"
    let block = """
      \(mark("<")) ours — Stage pay, gap
          gap: 4
      \(base)\(mark("="))
          gap: 5
      \(mark(">")) theirs — Stage pay, gap

      """
    #expect(try repository.shop == Shop.with(("    gap: 3\n", block)))
    #expect(try repository.cjmgit("resolve", "--all", "--ours").code == 0)
    #expect(try repository.shop == Shop.with(("gap: 3", "gap: 4")))
  }

  @Test(arguments: [
    (["CJMGIT_MERGE": "lines"], ""),
    (["CJMGIT_MERGE_SECONDS": "0"], "cjmgit: shop.cjm.yaml: merged by lines, not by meaning: it took too long\n"),
  ])
  func `switched off, or out of time, lines decide, and that is said`(_ variables: [String: String], _ said: String)
    throws
  {
    let repository = try ScratchRepository.equipped()
    // Neighbouring lines: meaning joins them, lines do not.
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("emotion: -1", "emotion: 1")))
    let ran = try repository.gitRan(["merge", "side"], setting: variables)
    #expect(ran.code == 1 && ran.stderr.hasPrefix(said), "\(ran)")
    #expect(try repository.shop.contains("<<<<<<< ours\n    gap: 4\n    emotion: -1\n=======\n"))
    try repository.git("merge", "--abort")
    try repository.git("merge", "-q", "--no-edit", "side")
    #expect(try repository.shop == Shop.with(("gap: 3", "gap: 4"), ("emotion: -1", "emotion: 1")))
  }

  @Test func `a map that is too large is left to lines, and that is said`() throws {
    let repository = try ScratchRepository.equipped()
    let long = Shop.base + String(repeating: "# a comment that nobody reads\n", count: 40_000)
    try repository.divide(
      long.replacing("gap: 3", with: "gap: 4"), long.replacing("Paper.", with: "Less paper."), base: long)
    let ran = try repository.gitRan("merge", "--no-edit", "side")
    #expect(ran.code == 0 && ran.stderr.contains("merged by lines, not by meaning: base is too large"), "\(ran)")
    let text = try repository.shop
    #expect(text.contains("gap: 4") && text.contains("Less paper."))
  }

  @Test func `strictly, two edits of one thing conflict`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.divide(Shop.with(("value: 9", "value: 8")), Shop.with(("target: 4", "target: 3")))
    try repository.git("config", "cjmgit.merge.strict", "true")
    #expect(try repository.gitRan("merge", "side").code == 1)
    #expect(try repository.shop.contains("<<<<<<< ours — KPI queue\n"))
    try repository.git("merge", "--abort")
    try repository.git("config", "cjmgit.merge.strict", "false")
    try repository.git("merge", "-q", "--no-edit", "side")
    #expect(try repository.shop == Shop.with(("value: 9, target: 4", "value: 8, target: 3")))
  }

  @Test func `what lines doubled is no clean merge`() throws {
    let repository = try ScratchRepository.equipped()
    let wait = "  - id: wait\n    title: I wait\n    gap: 2\n"
    try repository.divide(Shop.with(("  - id: pay\n", wait + "  - id: pay\n")), Shop.base + wait)
    let ran = try repository.gitRan(["merge", "side"], setting: ["CJMGIT_MERGE": "lines"])
    #expect(ran.code == 1 && ran.stderr.contains("Stage wait stands twice now"), "\(ran)")
    let said = try repository.cjmgit("conflicts")
    #expect(said.code == 1 && said.stdout.contains("Stage wait stands twice in `shop.cjm.yaml`"), "\(said)")
  }
}
