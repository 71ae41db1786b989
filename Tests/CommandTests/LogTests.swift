import Foundation
import TestSupport
import Testing

@Suite struct LogTests {
  @Test(arguments: ["ru", "uk", "en"])
  func `the newest commits tell what changed, by journey and stage`(_ language: String) throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let ran = try repository.cjmgit("log", "-n", "3", "--lang", language)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout.withoutShortNames, "log.\(language).txt")
  }

  @Test(arguments: ["json", "markdown"])
  func `programs and pages get the same`(_ format: String) throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let ran = try repository.cjmgit("log", "--week", "2026-W47", "--format", format)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout.withoutObjectNames.withoutShortNames, "log.\(format == "json" ? "json" : "md")")
  }

  @Test func `one line a commit, and only what is asked for`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let all = try repository.cjmgit("log", "--oneline")
    expectSnapshot(all.stdout.withoutShortNames, "log.oneline.txt")
    let worse = try repository.cjmgit("log", "--oneline", "--department", "contact-centre", "--class", "regression")
    expectSnapshot(worse.stdout.withoutShortNames, "log.regressions.txt")
    let some = try repository.cjmgit(
      "log", "--oneline", "--since", "2026-11-10", "--until", "2026-11-12", "--", "returns.cjm.yaml")
    #expect(some.stdout.split(separator: "\n").count == 1 && some.stdout.contains("Чек більше не вимагають"))
    #expect(try repository.cjmgit("log", "--oneline", "HEAD~2..HEAD").stdout.split(separator: "\n").count == 2)
    #expect(try repository.cjmgit("log", "-n", "0").stdout.isEmpty)
  }

  @Test func `a stage that went keeps its name, and what left a stage is said in the message too`() throws {
    let repository = try ScratchRepository()
    let gone = "  - {id: wait, title: I wait}\n", call = "    touchpoints:\n      - {id: call, title: The call}\n"
    let fetch = "  - {id: fetch, title: I fetch it}\n"
    try repository.commit("Begin", ["a.cjm.yaml": map("a") + call + gone + fetch])
    let moved = "  - id: fetch\n    title: I fetch it\n" + call
    try repository.write("a.cjm.yaml", map("a") + moved)
    #expect(try repository.cjmgit("commit", "--lang", "en").code == 0)
    let message = try repository.git("log", "-1", "--format=%B")
    #expect(
      message.contains("\n1. I bring the bicycle\n  → Touchpoint moved to stage 2: The call\n"), "\(message)")
    let text = try repository.cjmgit("log", "-n", "1", "--lang", "en").stdout
    #expect(text.contains("\n  2  I wait\n     ·  Stage removed\n"), "\(text)")
    let page = try repository.cjmgit("log", "-n", "1", "--lang", "en", "--format", "markdown").stdout
    #expect(page.contains("\n**2. I wait**\n"), "\(page)")
  }

  @Test func `numbers are written as git takes them`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.commit("Rename\n\nshort: Sold now", ["a.cjm.yaml": map("a", title: "Sale")])
    let one = try repository.cjmgit("log", "-n", "1", "--oneline")
    #expect(one.stdout.contains("  Sold now  ") && !one.stdout.contains(" \n"))
    for short in ["-n1", "-1"] { #expect(try repository.cjmgit("log", short, "--oneline") == one) }
  }

  @Test func `a patch is what diff shows of the same commit`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let patch = try repository.cjmgit("log", "-p", "-n", "1").stdout
    #expect(patch.hasSuffix(try repository.cjmgit("diff", "HEAD~1", "HEAD").stdout))
  }

  @Test func `a map that was broken for a while does not stop history`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")])
    try repository.commit("Break", ["a.cjm.yaml": "journey: a\ntitle: [", "b.cjm.yaml": map("b", title: "Sale")])
    try repository.commit("Mend", ["a.cjm.yaml": map("a", title: "Mended")])
    let ran = try repository.cjmgit("log", "--lang", "en")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout.withoutShortNames, "log.broken.txt")
  }

  @Test func `a merge is told by the commits that it brought, or as one where that is asked for`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")])
    try repository.git("checkout", "-q", "-b", "side")
    try repository.commit("Side", ["a.cjm.yaml": map("a", title: "Repair soon")])
    try repository.git("checkout", "-q", "main")
    try repository.commit("Main", ["b.cjm.yaml": map("b", title: "Sale")])
    try repository.git("merge", "-q", "--no-ff", "-m", "Merge", "side")
    let subjects = { (ran: Ran) in
      ran.stdout.split(separator: "\n").map { $0.split(separator: " ").dropFirst(2).first.map(String.init) ?? "" }
    }
    #expect(subjects(try repository.cjmgit("log", "--oneline")) == ["Main", "Side", "Begin"])
    #expect(subjects(try repository.cjmgit("log", "--oneline", "--first-parent")) == ["Merge", "Main", "Begin"])
  }

  @Test func `a map that was only moved is no change, one that was moved and changed is one map`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.git("mv", "a.cjm.yaml", "b.cjm.yaml")
    try repository.git("commit", "-q", "-m", "Move")
    try repository.git("mv", "b.cjm.yaml", "c.cjm.yaml")
    try repository.commit("Both", ["c.cjm.yaml": map("a", title: "Sale")])
    let ran = try repository.cjmgit("log", "--oneline", "--lang", "en")
    #expect(ran.stdout.contains("Both") && ran.stdout.contains("· 1") && !ran.stdout.contains("Move"))
  }

  @Test func `before the first commit there is nothing to tell`() throws {
    let repository = try ScratchRepository()
    #expect(
      try repository.cjmgit("log")
        == Ran(
          code: 128, stdout: "",
          stderr: "cjmgit: there are no commits yet\n  `cjmgit commit` records the maps\n"))
    #expect(try repository.cjmgit("log", "--oneline", "-p").code == 2)
  }

  @Test func `a shallow and a bare clone have history, too`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    try repository.git("clone", "-q", "--depth", "3", "--bare", "file://\(repository.path)", "../bare.git")
    let ran = try repository.cjmgit("log", "--oneline", in: "bare.git")
    #expect(ran.code == 0 && ran.stdout.split(separator: "\n").count == 3)
  }
}

extension String {
  /// The text with the short names of commits made alike.
  var withoutShortNames: String {
    replacing(/\b[0-9a-f]{7}\b/, with: "0000000")
  }
}
