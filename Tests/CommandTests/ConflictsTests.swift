import Foundation
import TestSupport
import Testing

@Suite struct ConflictsTests {
  @Test(arguments: ["en", "ru", "uk"])
  func `what a merge left is listed by stage, with both sides and the names by which it is settled`(
    _ language: String
  ) throws {
    let repository = try ScratchRepository.stopped()
    let ran = try repository.cjmgit("conflicts", "--lang", language)
    #expect(ran.code == 1 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "conflicts.\(language).txt")
  }

  @Test func `JSON says what is left, and in which state`() throws {
    let repository = try ScratchRepository.stopped()
    _ = try repository.cjmgit("resolve", "shop/pay/gap", "--ours")
    let ran = try repository.cjmgit("conflicts", "--format", "json")
    #expect(ran.code == 1)
    expectSnapshot(ran.stdout, "conflicts.json")
  }

  @Test func `what was settled by hand is said to be, and what somebody began to edit`() throws {
    let repository = try ScratchRepository.stopped()
    let text = try repository.shop
    let value =
      "<<<<<<< ours — Stage pay, gap\n    gap: 4\n=======\n    gap: 5\n>>>>>>> theirs — Stage pay, gap\n"
    try #require(text.contains(value))
    try repository.write(Shop.file, text.replacing(value, with: "    gap: 1\n").replacing("Two bags.", with: "No bag."))
    let said = try repository.cjmgit("conflicts").stdout
    #expect(said.contains("3 conflicts, 1 settled\n") && said.contains("  ✓  Stage pay, gap   settled\n"), "\(said)")
    let edited = "  ✗  Stage carry   shop/carry\n       edited by hand, or merged by lines: remove its markers\n"
    #expect(said.contains(edited), "\(said)")
  }

  @Test func `no conflict is no output but a word, and exits with 0`() throws {
    let repository = try ScratchRepository()
    #expect(try repository.cjmgit("conflicts") == Ran(code: 0, stdout: "no conflicts\n", stderr: ""))
    try repository.commit("Begin", [Shop.file: Shop.base])
    #expect(try repository.cjmgit("conflicts").code == 0)
  }

  @Test func `files that are no maps, were deleted, or cannot be read are named with what to do`() throws {
    let repository = try ScratchRepository.equipped()
    let files = ["note.txt": "one\n", "gone.cjm.yaml": Shop.base, "bad.cjm.yaml": "journey: bad\n"]
    try repository.commit("Begin", files)
    try repository.git("checkout", "-q", "-b", "side")
    try repository.commit(
      "Side", ["note.txt": "two\n", "gone.cjm.yaml": Shop.with(("gap: 3", "gap: 4")), "bad.cjm.yaml": "journey: [\n"])
    try repository.git("checkout", "-q", "main")
    try repository.git("rm", "-q", "gone.cjm.yaml")
    try repository.commit("Main", ["note.txt": "three\n", "bad.cjm.yaml": "journey: worse\n"])
    #expect(try repository.gitRan("merge", "side").code == 1)
    let ran = try repository.cjmgit("conflicts")
    #expect(ran.code == 1 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "conflicts.files.txt")
    let named = try repository.cjmgit("conflicts", "note.txt").stdout
    #expect(named.hasSuffix("\n\n`note.txt` is no map: choose between its markers, then `git add note.txt`\n"))
    #expect(try repository.cjmgit("conflicts", "shop").stdout.contains("gone.cjm.yaml"))
  }

  @Test func `a map that git merged by lines is not taken for settled`() throws {
    let repository = try ScratchRepository()
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("gap: 3", "gap: 5")))
    #expect(try repository.gitRan("merge", "side").code == 1)
    let said = try repository.cjmgit("conflicts").stdout
    #expect(said.contains("1 conflict\n") && said.contains("edited by hand"), "\(said)")
    let before = try repository.shop
    let refused = try repository.cjmgit("resolve", "shop/pay/gap", "--ours")
    #expect(refused.code == 128 && refused.stderr.contains("edited by hand"), "\(refused)")
    #expect(try repository.shop == before)
    let hint = "go on by hand, then `git add shop.cjm.yaml`;"
    #expect(said.contains(hint) && refused.stderr.contains(hint), "\(said)")
  }

  @Test(arguments: [
    ("en", "`shop.cjm.yaml` is staged with markers in it"), ("ru", "`shop.cjm.yaml` подготовлен к коммиту с метками"),
    ("uk", "`shop.cjm.yaml` підготовлено до коміту з мітками"),
  ])
  func `a map that was staged on half the way is no end of the conflicts`(_ language: String, _ says: String) throws {
    let repository = try ScratchRepository.stopped()
    try repository.git("add", Shop.file)
    let ran = try repository.cjmgit("conflicts", "--lang", language)
    #expect(ran.code == 1 && ran.stdout.isEmpty && ran.stderr.hasPrefix(says), "\(ran)")
    let refused = try repository.cjmgit("resolve", "--all", "--ours", "--lang", language)
    #expect(refused.code == 128 && refused.stderr.contains(says), "\(refused)")
    try repository.git("checkout", "--merge", Shop.file)
    #expect(try repository.cjmgit("resolve", "--all", "--ours", "--add").code == 0)
    #expect(try repository.cjmgit("conflicts") == Ran(code: 0, stdout: "no conflicts\n", stderr: ""))
  }

  @Test(arguments: [
    ("en", "ours    `main`, onto which your commits are put\ntheirs  your own commit of `side`: Side\n\n"),
    ("ru", "ours    `main`, на неё переносятся ваши коммиты\ntheirs  ваш коммит из `side`: Side\n\n"),
    ("uk", "ours    `main`, на неї переносяться ваші коміти\ntheirs  ваш коміт із `side`: Side\n\n"),
  ])
  func `in a rebase it is said that theirs is one's own commit`(_ language: String, _ head: String) throws {
    let repository = try ScratchRepository.equipped()
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("gap: 3", "gap: 5")))
    try repository.git("checkout", "-q", "side")
    #expect(try repository.gitRan("rebase", "main").code == 1)
    let said = try repository.cjmgit("conflicts", "--lang", language).stdout
    #expect(said.hasPrefix(head), "\(said)")
  }

  @Test func `in a cherry-pick the commit that comes in is named`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("gap: 3", "gap: 5")))
    #expect(try repository.gitRan("cherry-pick", "side").code == 1)
    let said = try repository.cjmgit("conflicts").stdout
    #expect(said.hasPrefix("ours    `main`, where you are\ntheirs  `side`, which comes in: Side\n\n"), "\(said)")
  }

  @Test func `a thing that one side deleted is offered no value`() throws {
    let repository = try ScratchRepository.stopped()
    for name in ["shop/pay/gap", "pay/queue/value", "pay/queue/target"] {
      #expect(try repository.cjmgit("resolve", name, "--ours").code == 0)
    }
    let said = try repository.cjmgit("conflicts").stdout
    #expect(said.contains("`cjmgit resolve shop/carry --ours`, `--theirs` or `--base`;"), "\(said)")
  }

  @Test(arguments: ["en", "ru", "uk"])
  func `status says where a merge stands and what comes next`(_ language: String) throws {
    let repository = try ScratchRepository.stopped()
    let said = try repository.cjmgit("status", "--lang", language, at: "2026-11-18T16:00:00Z").stdout
    expectSnapshot(said, "status.merge.\(language).txt")
  }
}
