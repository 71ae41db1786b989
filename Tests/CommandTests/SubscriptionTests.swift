import TestSupport
import Testing

@Suite struct SubscriptionTests {
  private func village() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    return repository
  }

  private func said(_ repository: ScratchRepository, _ arguments: String...) throws -> String {
    let ran = try repository.cjmgit(["subscriptions"] + arguments)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    return ran.stdout
  }

  @Test(arguments: ["en", "ru", "uk"]) func `who hears of changes, and why`(_ language: String) throws {
    let repository = try village()
    let parts = [
      try said(repository, "--lang", language),
      try said(repository, "--lang", language, "--person", "sokolova"),
      try said(repository, "--lang", language, "--stage", "loyalty-online/checkout"),
      try said(repository, "--lang", language, "--department", "finance"),
    ]
    expectSnapshot(parts.joined(separator: "\n——\n"), "subscriptions.\(language).txt")
  }

  @Test(arguments: ["en", "ru", "uk"]) func `who hears of what is not told yet`(_ language: String) throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom(until: "week47/3")
    try repository.git("update-ref", "refs/cjmgit/notified", "HEAD~1")
    try repository.takeRyadom("week47/3")
    expectSnapshot(
      try said(repository, "--pending", "--lang", language), "subscriptions.pending.\(language).txt")
  }

  @Test func `programs read the same`() throws {
    let repository = try Crossing.repository()
    expectSnapshot(try said(repository, "--format", "json"), "subscriptions.json")
    expectSnapshot(try said(repository, "--pending", "--format", "json"), "subscriptions.pending.json")
  }

  @Test func `what is not there is named, with what was likely meant`() throws {
    let repository = try Crossing.repository()
    let ask = { (arguments: String...) in try repository.cjmgit(["subscriptions"] + arguments).stderr }
    #expect(
      try ask("--stage", "crossing/wiat")
        == "cjmgit: `--stage crossing/wiat`: no such stage in the maps\n  did you mean `crossing/wait`?\n")
    #expect(try ask("--person", "ronn") == "cjmgit: `ronn` is nobody in `cjm.yaml`\n  did you mean `ron`?\n")
    #expect(
      try ask("--department", "roads")
        == "cjmgit: `--department roads`: no such department in `cjm.yaml`\n  did you mean `road`?\n")
    #expect(try repository.cjmgit("subscriptions", "--person", "ron", "--pending").code == 2)
  }

  @Test func `a repository without maps has nobody to tell`() throws {
    let ran = try ScratchRepository().cjmgit("subscriptions")
    #expect(
      ran
        == Ran(
          code: 0, stdout: "Nobody hears of any change: there is no map with an owner or a department yet.\n",
          stderr: ""))
    #expect(try ScratchRepository().cjmgit("subscriptions", "--pending").stdout == "Nothing waits.\n")
  }
}
