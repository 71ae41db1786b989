import Foundation
import TestSupport
import Testing

@Suite struct ResolveTests {
  @Test func `one conflict is settled, the others and edits elsewhere stay byte for byte`() throws {
    let repository = try ScratchRepository.stopped()
    let edited = try repository.shop.replacing("# The path", with: "# This is the path")
    try repository.write(Shop.file, edited)
    let block = "<<<<<<< ours — Stage pay, gap\n    gap: 4\n=======\n    gap: 5\n>>>>>>> theirs — Stage pay, gap\n"
    try #require(edited.contains(block))
    let ran = try repository.cjmgit("resolve", "shop/pay/gap", "--theirs")
    #expect(
      ran
        == Ran(
          code: 0, stdout: "",
          stderr: "settled: Stage pay, gap — theirs\nleft in `shop.cjm.yaml`: 3 conflicts\n"))
    #expect(try repository.shop == edited.replacing(block, with: "    gap: 5\n"))
  }

  @Test(
    arguments: ["merge", "diff3", "zdiff3"].flatMap { style in
      ["en", "ru", "uk"].map { (style, $0) }
    })
  func `in every style and language each side can be taken`(_ style: String, _ language: String) throws {
    let repository = try ScratchRepository.equipped()
    try repository.write("cjm.yaml", "language: \(language)\n")
    try repository.git("config", "merge.conflictStyle", style)
    try repository.divide(
      Shop.with(("gap: 3", "gap: 4"), ("severity: 4", "severity: 3")),
      Shop.with(("gap: 3", "gap: 5"), ("severity: 4", "severity: 2")))
    #expect(try repository.gitRan("merge", "side").code == 1)
    #expect(try repository.shop.contains("|||||||") == (style != "merge"))
    #expect(try repository.cjmgit("resolve", "--base", "pay/gap").code == 0)
    #expect(try repository.cjmgit("resolve", "--ours", "shop/stages/pay/pains/one-till/severity").code == 0)
    #expect(try repository.shop == Shop.with(("severity: 4", "severity: 3")))
  }

  @Test func `of two conflicts in one line each is settled by itself, in any order`() throws {
    for (first, second) in [("value", "target"), ("target", "value")] {
      let repository = try ScratchRepository.stopped()
      #expect(try repository.cjmgit("resolve", "pay/queue/\(first)", "--ours").code == 0)
      #expect(try repository.cjmgit("resolve", "pay/queue/\(second)", "--theirs").code == 0)
      let wanted = first == "value" ? "value: 8, target: 3" : "value: 7, target: 2"
      #expect(try repository.shop.contains("{id: queue, title: Minutes in the queue, \(wanted)}\n"))
      #expect(try repository.cjmgit("conflicts").stdout.contains("2 conflicts, 2 settled\n"))
    }
  }

  @Test func `all of a map is settled at once, and staged where that is asked for`() throws {
    let repository = try ScratchRepository.stopped()
    let ran = try repository.cjmgit("resolve", "--all", "--ours", "--add", "shop")
    #expect(ran.code == 0 && ran.stderr.hasSuffix("nothing is left to decide in `shop.cjm.yaml`, it is staged\n"))
    #expect(
      try repository.shop
        == Shop.with(
          ("gap: 3", "gap: 4"), ("value: 9, target: 4", "value: 8, target: 2"), (Shop.stage("carry"), ""),
          ("Nobody", "Somebody"), ("severity: 4", "severity: 2")))
    #expect(try repository.git("status", "--porcelain", "-uno") == "M  shop.cjm.yaml\n")
    #expect(try repository.cjmgit("conflicts").code == 0)
  }

  @Test func `without --add the last one says what to type`() throws {
    let repository = try ScratchRepository.stopped()
    let ran = try repository.cjmgit("resolve", "--all", "--theirs")
    #expect(ran.code == 0)
    #expect(ran.stderr.hasSuffix("nothing is left to decide in `shop.cjm.yaml`: `git add shop.cjm.yaml`\n"))
    #expect(try repository.git("status", "--porcelain", "-uno") == "UU shop.cjm.yaml\n")
    #expect(try repository.cjmgit("conflicts").code == 1)
  }

  @Test(arguments: [
    ("pay/gap", "1", "    gap: 1\n"), ("carry", "1", ""), ("pay/gap", "huge", ""), ("pay/gap", "9", ""),
    ("pay/queue/value", "3", ""),
  ])
  func `a value of one's own is checked and written`(_ path: String, _ value: String, _ line: String) throws {
    let repository = try ScratchRepository.stopped()
    let before = try repository.shop
    let ran = try repository.cjmgit("resolve", path, "--value", value)
    #expect(ran.code == (line.isEmpty ? 128 : 0), "\(ran)")
    let block = "<<<<<<< ours — Stage pay, gap\n    gap: 4\n=======\n    gap: 5\n>>>>>>> theirs — Stage pay, gap\n"
    #expect(try repository.shop == (line.isEmpty ? before : before.replacing(block, with: line)))
  }

  @Test(arguments: [
    ("No # bag: at all", "\"No # bag: at all\""), ("\"Quoted\" \\ and", "'\"Quoted\" \\ and'"), ("- a", "\"- a\""),
    ("plain text", "plain text"), ("{a: b}", "\"{a: b}\""), ("null\nstages: []", "null stages: []"),
  ])
  func `a text is written so that it is read back the same, and the comment behind it stays`(
    _ value: String, _ written: String
  ) throws {
    let repository = try ScratchRepository.equipped()
    try repository.divide(
      Shop.with(("title: I pay   #", "title: We pay   #")), Shop.with(("title: I pay   #", "title: They pay   #")))
    #expect(try repository.gitRan("merge", "side").code == 1)
    let ran = try repository.cjmgit("resolve", "pay/title", "--value", value)
    #expect(ran.code == 0, "\(ran)")
    let line = try repository.shop.split(separator: "\n").first { $0.hasSuffix("# at the till") } ?? ""
    let flat = value.replacing("\n", with: " ")
    let quoted = "\"" + flat.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    #expect(
      ["    title: \(flat)   # at the till", "    title: \(quoted)   # at the till"].contains(String(line)),
      "\(line) \(written)")
    #expect(try repository.cjmgit("conflicts").stdout.contains("1 settled"))
  }

  @Test func `lines that were edited by hand are refused, and nothing changes`() throws {
    let repository = try ScratchRepository.stopped()
    let text = try repository.shop.replacing("    gap: 5\n", with: "    gap: 2\n")
    try repository.write(Shop.file, text)
    #expect(
      try repository.cjmgit("resolve", "pay/gap", "--ours")
        == Ran(
          code: 128, stdout: "",
          stderr: """
            cjmgit: Stage pay, gap: its lines in `shop.cjm.yaml` were edited by hand, or merged by lines
              go on by hand, then `git add shop.cjm.yaml`; `git checkout --merge shop.cjm.yaml` writes the conflicts anew

            """))
    #expect(try repository.cjmgit("resolve", "--all", "--ours").code == 128)
    #expect(try repository.shop == text)
    try repository.git("checkout", "--merge", Shop.file)
    #expect(try repository.cjmgit("resolve", "--all", "--ours").code == 0)
  }

  @Test func `a path that names nothing, several, or something settled is answered with what to type`() throws {
    let repository = try ScratchRepository.stopped()
    let said = { (words: [String]) in try repository.cjmgit(["resolve", "--ours"] + words).stderr }
    #expect(
      try said(["shop/pay/gapp"]) == "cjmgit: `shop/pay/gapp` names no conflict\n  did you mean `shop/pay/gap`?\n")
    #expect(
      try said(["pay"]) == """
        cjmgit: `pay` names several conflicts: `shop/pay/gap`, `shop/pay/queue/value`, `shop/pay/queue/target`
          name one, or settle all with `--all`

        """)
    #expect(try repository.cjmgit("resolve", "carry", "--ours").code == 0)
    #expect(try said(["carry"]).hasPrefix("cjmgit: Stage carry is settled in `shop.cjm.yaml` already\n"))
    #expect(try repository.cjmgit("resolve", "pay", "--all", "--ours").code == 0)
    #expect(try repository.cjmgit("resolve", "--all", "--ours").stderr.contains("nothing is left to decide in `shop`"))
  }

  @Test func `a conflict with two places is settled at both`() throws {
    let carry = Shop.stage("carry")
    let repository = try ScratchRepository.equipped()
    let ours = Shop.with((carry, "")).replacing("  - id: choose", with: carry + "  - id: choose")
    try repository.divide(ours, Shop.with((carry, "")) + carry.dropLast())
    #expect(try repository.gitRan("merge", "side").code == 1)
    #expect(try repository.cjmgit("conflicts").stdout.contains("1 conflict\n"))
    #expect(try repository.cjmgit("resolve", "shop/stages", "--ours").code == 0)
    #expect(try repository.shop == ours)
  }

  @Test func `Windows line ends and a missing last one stay`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.write(".gitattributes", try repository.read(".gitattributes") + "*.cjm.yaml text eol=crlf\n")
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("gap: 3", "gap: 5")))
    #expect(try repository.gitRan("merge", "side").code == 1)
    #expect(try repository.cjmgit("resolve", "pay/gap", "--ours").code == 0)
    #expect(try repository.shop == Shop.with(("gap: 3", "gap: 4")).replacing("\n", with: "\r\n"))
  }

  @Test func `the command line must make sense`() throws {
    let repository = try ScratchRepository.stopped()
    for words in [["pay/gap"], ["pay/gap", "--ours", "--theirs"], ["--ours"], ["--all", "--value", "1"]] {
      #expect(try repository.cjmgit(["resolve"] + words).code == 2, "\(words)")
    }
    try repository.git("merge", "--abort")
    #expect(
      try repository.cjmgit("resolve", "pay/gap", "--ours")
        == Ran(code: 128, stdout: "", stderr: "cjmgit: nothing is in conflict\n"))
  }
}
