import Foundation
import TestSupport
import Testing

@Suite struct MergeTests {
  /// Two departments edit one map in one week: what both make together.
  private static let ours = Shop.with(("gap: 3", "gap: 4"), ("Nobody near.", "Somebody near."))
  private static let theirs = Shop.with(("emotion: -1", "emotion: 1"), ("Paper.", "Less paper."))
  private static let joined = Shop.with(
    ("gap: 3", "gap: 4"), ("Nobody near.", "Somebody near."), ("emotion: -1", "emotion: 1"), ("Paper.", "Less paper."))

  /// A repository in which nothing is set up, and git finds no program of ours.
  private func divided(_ attributes: String? = nil) throws -> ScratchRepository {
    let repository = try ScratchRepository()
    if let attributes { try repository.commit("Attributes", [".gitattributes": attributes]) }
    try repository.divide(Self.ours, Self.theirs)
    return repository
  }

  /// Everything below the folder of git that is no object, reference or log.
  private func facts(_ repository: ScratchRepository) throws -> String {
    try repository.run(["sh", "-c", "cat .git/config; find .git/info -type f -exec sh -c 'echo {}; cat {}' ';'"])
  }

  @Test(arguments: [
    nil, "*.cjm.yaml merge=cjm\n", "*.cjm.yaml merge=union\n", "*.cjm.yaml -merge\n", "* merge\n",
    "*.cjm.yaml merge=binary\n",
  ])
  func `two edits of one map are joined on any machine, whatever its attributes say`(_ attributes: String?) throws {
    let repository = try divided(attributes)
    try repository.run(["sh", "-c", "mkdir -p .git/info; printf '*.png -diff' > .git/info/attributes"])
    let before = try facts(repository)
    let ran = try repository.cjmgit("merge", "side", "-m", "Both", setting: ["TMPDIR": repository.folder.path])
    #expect(ran.code == 0, "\(ran)")
    #expect(try repository.shop == Self.joined)
    #expect(try repository.git("log", "-1", "--format=%s %p").split(separator: " ").count == 3)
    #expect(try facts(repository) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: repository.folder.path) == ["work"])
    #expect(ran.stdout.hasPrefix("merged by meaning:\n\nI buy"), "\(ran.stdout)")
  }

  @Test func `attributes that a killed run left are put back`() throws {
    let repository = try divided("*.cjm.yaml -merge\n")
    try repository.run(["sh", "-c", "mkdir -p .git/info; echo '*.png -diff' > .git/info/attributes.cjmgit"])
    try repository.write(".git/info/attributes", "# cjmgit merge, process 999999999\n*.cjm.yaml merge=cjm\n")
    #expect(try repository.cjmgit("merge", "side").code == 0)
    #expect(try repository.read(".git/info/attributes") == "*.png -diff\n")
    #expect(!FileManager.default.fileExists(atPath: repository.path + "/.git/info/attributes.cjmgit"))
  }

  @Test func `what the person's own attributes say of other files still holds`() throws {
    let repository = try divided()
    try repository.run(["sh", "-c", "mkdir -p ~/.config/git; echo '*.txt merge=union' > ~/.config/git/attributes"])
    try repository.git("checkout", "-q", "side")
    try repository.commit("Note", ["note.txt": "one\n"])
    try repository.git("checkout", "-q", "main")
    try repository.commit("Note", ["note.txt": "two\n"])
    #expect(try repository.cjmgit("merge", "side").code == 0)
    #expect(try repository.read("note.txt") == "two\none\n")
  }

  @Test func `a preview says what each side changed and what will conflict, and changes nothing`() throws {
    let repository = try ScratchRepository()
    try repository.divide(
      Shop.with(("gap: 3", "gap: 4"), (Shop.stage("carry"), "")),
      Shop.with(("gap: 3", "gap: 5"), ("A bag.", "Two bags."), ("severity: 4", "severity: 2")))
    let state = {
      try repository.git("status", "--porcelain") + repository.git("count-objects") + self.facts(repository)
    }
    let before = try state()
    for (words, file) in [
      ([], "preview.txt"), (["--lang", "ru"], "preview.ru.txt"), (["--format", "json"], "preview.json"),
    ] {
      let ran = try repository.cjmgit(["merge", "side", "--preview"] + words)
      #expect(ran.code == 1 && ran.stderr.isEmpty)
      let base = try repository.git("rev-parse", "HEAD~1").dropLast()
      expectSnapshot(ran.stdout.replacing(base, with: "BASE").replacing(base.prefix(7), with: "BASE"), file)
    }
    #expect(try state() == before)
    let clean = try divided().cjmgit("merge", "side", "--preview")
    #expect(clean.code == 0 && clean.stdout.hasSuffix("the maps can be merged without conflicts\n"))
  }

  @Test func `what is foreseen is what comes, also when merging strictly`() throws {
    let repository = try ScratchRepository()
    try repository.divide(Shop.with(("value: 9", "value: 8")), Shop.with(("target: 4", "target: 3")))
    #expect(try repository.cjmgit("merge", "side", "--preview").code == 0)
    let strict = try repository.cjmgit("merge", "side", "--preview", "--strict")
    #expect(strict.code == 1 && strict.stdout.contains("  ✗  KPI queue   shop/pay/queue\n"), "\(strict.stdout)")
    #expect(try repository.cjmgit("merge", "side", "--strict").code == 1)
    #expect(try repository.cjmgit("conflicts").stdout.contains("  ✗  KPI queue   shop/pay/queue\n"))
    #expect(try repository.cjmgit("resolve", "queue", "--theirs").code == 128)
    #expect(try repository.cjmgit("resolve", "pay/queue", "--theirs").code == 0)
    #expect(try repository.shop == Shop.with(("target: 4", "target: 3")))
  }

  @Test func `conflicts are listed, and the merge is finished or given up as git's own`() throws {
    let repository = try ScratchRepository()
    try repository.divide(Shop.with(("gap: 3", "gap: 4")), Shop.with(("gap: 3", "gap: 5")))
    let ran = try repository.cjmgit("merge", "side")
    #expect(
      ran.code == 1
        && ran.stdout.contains(
          "left to decide:\n\nours    `main`, where you are\ntheirs  `side`, which comes in: Side\n\nI buy"),
      "\(ran)")
    #expect(ran.stderr.contains("CONFLICT (content): Merge conflict in shop.cjm.yaml\n"))
    let again = try repository.cjmgit("merge", "side")
    #expect(again.code == 128 && again.stderr.contains("unmerged files") && again.stdout.isEmpty)
    #expect(try repository.cjmgit("resolve", "pay/gap", "--ours", "--add").code == 0)
    try repository.git("commit", "-q", "--no-edit")
    #expect(try repository.cjmgit("merge", "side") == Ran(code: 0, stdout: "", stderr: "Already up to date.\n"))
    #expect(
      try repository.cjmgit("merge", "side", "--preview").stdout == "nothing to merge: `side` is merged already\n")
  }

  @Test func `what git refuses is refused, in its words`() throws {
    let repository = try divided()
    try repository.write(Shop.file, Shop.base)
    let dirty = try repository.cjmgit("merge", "side")
    #expect(dirty.code != 0 && dirty.stderr.contains("would be overwritten by merge") && dirty.stdout.isEmpty)
    try repository.git("checkout", "-q", Shop.file)
    try repository.git("checkout", "-q", "--orphan", "alone")
    try repository.commit("Alone", [Shop.file: Shop.base])
    #expect(try repository.cjmgit("merge", "side").stderr.contains("refusing to merge unrelated histories"))
    let preview = try repository.cjmgit("merge", "side", "--preview")
    #expect(preview.code == 1 && preview.stdout.contains("shares no history"))
    #expect(try repository.cjmgit("merge", "nowhere").stderr.contains("there is no such revision"))
    #expect(try repository.cjmgit("merge", "side", "--preview", "-m", "x").code == 2)
  }

  @Test func `a fast-forward, a hook that refuses, and a stop before the commit are git's own`() throws {
    let repository = try divided()
    try repository.git("checkout", "-q", "-b", "behind", "main~1")
    let preview = try repository.cjmgit("merge", "side", "--preview")
    #expect(preview.code == 0 && preview.stdout.hasSuffix("`side` goes on from here: nothing can conflict\n"))
    let ran = try repository.cjmgit("merge", "side")
    #expect(ran.code == 0 && ran.stderr.contains("Fast-forward\n") && ran.stdout.hasPrefix("merged by meaning:\n"))
    #expect(try repository.git("rev-parse", "behind") == repository.git("rev-parse", "side"))
    try repository.git("checkout", "-q", "main")
    try repository.write(".git/hooks/pre-merge-commit", "#!/bin/sh\nprintf 'not \\033[31mtoday\\n'\nexit 1\n")
    try repository.run(["chmod", "+x", ".git/hooks/pre-merge-commit"])
    let refused = try repository.cjmgit("merge", "side")
    #expect(refused.code == 1 && refused.stderr.contains("not \\x1b[31mtoday\n"), "\(refused)")
    try repository.git("merge", "--abort")
    try repository.run(["rm", ".git/hooks/pre-merge-commit"])
    #expect(try repository.cjmgit("merge", "side", "--no-commit").stdout.hasPrefix("merged by meaning:\n"))
    #expect(try repository.shop == Self.joined)
    #expect(FileManager.default.fileExists(atPath: repository.path + "/.git/MERGE_HEAD"))
  }
}
