import Foundation
import TestSupport
import Testing

@Suite struct CommitTests {
  @Test func `the real week is committed with its reasons, and says who will be told`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom(until: "week47/3")
    try repository.takeRyadom("week47/3")
    try repository.write("notes.txt", "staged, and none of ours\n")
    try repository.git("add", "notes.txt")
    let editor = try repository.editor(
      "grep -E '^(short|checkout|ask):' '\(Ryadom.folder("week47/3").path)/COMMIT' >> \"$1\"")
    let ran = try repository.cjmgit("commit", "--edit", at: "2026-11-20T16:20:00+03:00", setting: editor)
    #expect(ran.code == 0)
    expectSnapshot(ran.stdout.withoutCommitNames, "commit.real-week.txt")
    expectSnapshot(try repository.git("log", "-1", "--format=%an <%ae>%n%ad%n%n%B", "--date=iso"), "commit.message.txt")
    #expect(try repository.git("status", "--porcelain") == "A  notes.txt\n")
    #expect(try repository.git("show", "--name-only", "--format=") == "loyalty.cjm.yaml\n")
  }

  @Test func `the sheet lists what changed, with an empty line for each reason`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom(until: "week47/3")
    try repository.takeRyadom("week47/3")
    let editor = try repository.editor("cp \"$1\" sheet; : > \"$1\"")
    let ran = try repository.cjmgit("commit", "-m", "Коротко", "--edit", setting: editor)
    #expect(ran.code == 1)
    #expect(ran.stderr.hasSuffix("ничего не записано: лист с причинами очищен\n"))
    expectSnapshot(try repository.read("sheet"), "commit.sheet.txt")
  }

  @Test func `a reason without a key is refused and offered again, and never thrown away`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let before = try repository.git("rev-parse", "HEAD")
    let careless = try repository.editor("{ head -6 \"$1\"; echo 'They are in a hurry'; } > s; cp s \"$1\"")
    let ran = try repository.cjmgit("commit", "--edit", "--lang", "ru", setting: careless)
    #expect(ran.code == 128 && ran.stdout.isEmpty)
    #expect(
      ran.stderr.hasSuffix(
        """
        cjmgit: строка 7 не начинается с ключа (`short:`, `a:` …), ничего не записано
          написанное лежит в `\(repository.path)/.git/CJMGIT_REASONS`

        """))
    #expect(try repository.git("rev-parse", "HEAD") == before)
    let careful = try repository.editor("sed -i 's/^They/short: They/' \"$1\"")
    #expect(try repository.cjmgit("commit", "--edit", setting: careful).code == 0)
    #expect(try repository.git("log", "-1", "--format=%b").contains("short: They are in a hurry\n"))
  }

  @Test func `an empty message says nothing`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    #expect(try repository.cjmgit("commit", "-m", " ").code == 0)
    #expect(try !repository.git("log", "-1", "--format=%b").contains("short:"))
  }

  @Test func `a dry run shows everything and writes nothing`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.write("a.cjm.yaml", map("a", "need: A bicycle by Friday\n"))
    let before = try repository.git("rev-parse", "HEAD")
    let ran = try repository.cjmgit("commit", "--dry-run", "--lang", "en", at: "2026-11-20T16:00:00Z")
    #expect(ran.code == 0)
    expectSnapshot(ran.stdout, "commit.dry-run.txt")
    #expect(ran.stderr.hasSuffix("nothing was committed: this was a dry run\n"))
    #expect(try repository.git("rev-parse", "HEAD") == before)
    #expect(try repository.git("status", "--porcelain") == " M a.cjm.yaml\n")
  }

  @Test func `where nothing changed the answer is no`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "notes.txt": "a\n"])
    try repository.write("notes.txt", "b\n")
    #expect(try repository.cjmgit("commit") == Ran(code: 1, stdout: "", stderr: "nothing changed\n"))
  }

  @Test func `that a map was looked at is a commit too`() throws {
    let repository = try ScratchRepository()
    try repository.commit(
      "Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b", title: "Sale"), "c.cjm.yaml": map("c")])
    try repository.write("c.cjm.yaml", map("c", "need: Speed\n"))
    let early = try repository.cjmgit("commit", "--confirm", "b", "--lang", "ru")
    #expect(early == Ran(code: 1, stdout: "", stderr: "`b` уже подтверждена на этой неделе\n"))
    let one = try repository.cjmgit("commit", "--confirm", "b", at: "2026-11-25T16:00:00Z")
    #expect(
      one.plain == Ran(code: 0, stdout: "[main …] Sale: looked at, nothing to change\n  b  confirmed\n", stderr: ""))
    #expect(
      try repository.git("log", "-1", "--format=%B") == """
        Sale: looked at, nothing to change

        [b] Sale
          looked at, nothing to change

        Cjm-Week: 2026-W48
        Cjm-Confirmed: b


        """)
    let all = try repository.cjmgit("commit", "--confirm", "--all-unchanged", at: "2026-11-25T16:00:00Z")
    #expect(all.code == 0)
    #expect(
      all.plain.stdout == """
        [main …] Repair: Need, 1 confirmed
          c  · 1
          a  confirmed
        Letters will go to 1 person:
          ann  owner of the journey

        """)
    #expect(
      try repository.git("log", "-1", "--format=%(trailers)") == """
        Cjm-Week: 2026-W48
        Cjm-Journey: c
        Cjm-Confirmed: a


        """)
    let none = try repository.cjmgit("commit", "--confirm", "--all-unchanged", at: "2026-11-25T16:00:00Z")
    #expect(
      none
        == Ran(
          code: 1, stdout: "", stderr: "nothing to confirm: every map is updated or confirmed for this week\n"))
  }

  @Test func `a file that only got another name is said to be renamed`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.git("mv", "a.cjm.yaml", "b.cjm.yaml")
    let ran = try repository.cjmgit("commit", "--lang", "ru")
    #expect(ran.plain.stdout.contains("\n  a  файл переименован: a.cjm.yaml → b.cjm.yaml\n"))
    #expect(try repository.git("log", "-1", "--format=%b").contains("\n  файл переименован: a.cjm.yaml → b.cjm.yaml\n"))
  }

  @Test func `a map that was broken in HEAD can be read again, and is not new`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": "journey: a\ntitle: ["])
    try repository.write("a.cjm.yaml", map("a"))
    let ran = try repository.cjmgit("commit", "--lang", "ru")
    #expect(ran.plain.stdout.contains("снова читается\n") && !ran.stdout.contains("новая"))
    #expect(try !repository.git("log", "-1", "--format=%B").contains("new"))
  }

  @Test func `the manager types for somebody else`() throws {
    let repository = try ScratchRepository()
    let company = """
      people:
        - {id: ann, name: Ann}
        - {id: levin, name: Mikhail Levin, email: levin@example.org}

      """
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "cjm.yaml": company])
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    #expect(try repository.cjmgit("commit", "--for", "levin").code == 0)
    #expect(
      try repository.git("log", "-1", "--format=%an %ae %cn") == "Mikhail Levin levin@example.org Carl\n")
    try repository.write("a.cjm.yaml", map("a"))
    #expect(
      try repository.cjmgit("commit", "--for", "levni")
        == Ran(code: 128, stdout: "", stderr: "cjmgit: `levni` is nobody in `cjm.yaml`\n  did you mean `levin`?\n"))
    #expect(try repository.cjmgit("commit", "--for", "ann").stderr.contains("`ann` has no e-mail address"))
  }

  @Test func `errors block and are printed as check prints them`() throws {
    let repository = try ScratchRepository()
    try repository.write("a.cjm.yaml", map("a", "review-every: often\n"))
    let ran = try repository.cjmgit("commit")
    #expect(ran.code == 1 && ran.stdout.isEmpty)
    expectSnapshot(ran.stderr, "commit.errors.txt")
    #expect(try repository.git("status", "--porcelain") == "?? a.cjm.yaml\n")
  }

  @Test func `one of several maps, by id and from a folder below`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["maps/a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")])
    try repository.write("maps/a.cjm.yaml", map("a", "need: Speed\n"))
    try repository.write("b.cjm.yaml", map("b", "need: Speed\n"))
    #expect(try repository.cjmgit("commit", "../b.cjm.yaml", in: "work/maps").code == 0)
    #expect(try repository.git("status", "--porcelain") == " M maps/a.cjm.yaml\n")
    #expect(try repository.cjmgit("commit", "a").code == 0)
    #expect(try repository.git("status", "--porcelain") == "")
    #expect(
      try repository.cjmgit("commit", "loyalty").stderr
        == "cjmgit: `loyalty` is neither a file here nor the id of a map\n  `cjmgit status` lists the maps and their ids\n"
    )
    try repository.write("notes.txt", "x\n")
    #expect(
      try repository.cjmgit("commit", "notes.txt").stderr
        == "cjmgit: `notes.txt` is no map, persona or `cjm.yaml`\n  commit it with `git commit -- notes.txt`\n")
  }

  @Test func `maps come, move and go`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")])
    try FileManager.default.removeItem(atPath: repository.path + "/a.cjm.yaml")
    try repository.write("maps/b.cjm.yaml", map("b", "need: Speed\n"))
    try FileManager.default.removeItem(atPath: repository.path + "/b.cjm.yaml")
    try repository.write("new.cjm.yaml", map("new"))
    let ran = try repository.cjmgit("commit")
    #expect(ran.code == 0)
    #expect(
      ran.plain.stdout.split(separator: "\n").prefix(4).joined(separator: "\n") == """
        [main …] Week 47: 3 maps, 3 changes
          b    · 1
          new  new
          a    removed
        """)
    #expect(try repository.git("ls-files") == "maps/b.cjm.yaml\nnew.cjm.yaml\n")
    #expect(try repository.git("status", "--porcelain") == "")
  }

  @Test func `a journey that stands in two files is refused`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.write("b.cjm.yaml", map("a"))
    let ran = try repository.cjmgit("commit")
    #expect(ran.code == 1)
    #expect(ran.stderr.contains("`journey: a` stands in another file too"))
  }
}

extension ScratchRepository {
  /// The variables that make some lines of shell the editor; the file is `$1`, the folder the repository's.
  func editor(_ script: String) throws -> [String: String] {
    let file = folder.appending(path: "editor of Ann")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return ["GIT_EDITOR": "'\(file.path)'"]
  }

  /// A file below the repository's folder.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path).appending(path: name)), as: UTF8.self)
  }
}

extension Ran {
  /// The same without the names of commits.
  var plain: Ran { Ran(code: code, stdout: stdout.withoutCommitNames, stderr: stderr) }
}

extension String {
  /// The text with `…` for the name of a commit behind its branch.
  var withoutCommitNames: String {
    replacing(#/\[(?<branch>[^ \]]+)( \(root-commit\))? [0-9a-f]{7}\]/#) { "[\($0.output.branch) …]" }
  }
}
