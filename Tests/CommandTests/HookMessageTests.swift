import Foundation
import TestSupport
import Testing

private let trailers = "Cjm-Week: 2026-W47\nCjm-Journey: a\nCjm-Stage: a/bring\n"

@Suite struct HookMessageTests {
  @Test func `a plain commit of maps begins with what changed, above git's comments`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.edits("cp \"$1\" ../sheet")
    #expect(try repository.gitRan("commit", "-q").code == 0)
    expectSnapshot(try repository.read("../sheet"), "hook.sheet.txt")
    #expect(
      try repository.message() == """
        Repair: Gap 4

        [a] Repair

        1. I bring the bicycle
          · Gap 4

        \(trailers)

        """)
  }

  @Test func `it is the message of cjmgit commit`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.gitFine("commit", "-q", "--no-edit")
    let written = try repository.message()
    try repository.gitFine("reset", "-q", "--soft", "HEAD~")
    #expect(try repository.cjmgit("commit").code == 0)
    #expect(try repository.message() == written)
  }

  @Test func `another mark of comments, a diff and a sign-off stay in their places`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.edits("cp \"$1\" ../sheet")
    try repository.gitFine("-c", "core.commentChar=;", "commit", "-q", "-v", "-s")
    let sheet = try repository.read("../sheet")
    #expect(sheet.contains("\n\n\(trailers)Signed-off-by: Carl <carl@example.org>\n\n; Please enter"))
    #expect(sheet.contains("\n; ------------------------ >8 ------------------------\n"))
    #expect(sheet.contains("\n+    gap: 4\n"))
    #expect(try repository.message().hasSuffix("\(trailers)Signed-off-by: Carl <carl@example.org>\n\n"))
    try repository.stage("a", gap: 5)
    try repository.gitFine("-c", "core.commentChar=auto", "commit", "-q", "--amend")
    #expect(try repository.message().components(separatedBy: "Cjm-Week").count == 2)
  }

  @Test(arguments: [["-m", "By hand"], ["-F", "../message"]])
  func `to a message that was given only the trailers are added`(_ arguments: [String]) throws {
    let repository = try ScratchRepository.messaging()
    try repository.write("../message", "By hand\n")
    try repository.stage("a", gap: 4)
    try repository.gitFine(["commit", "-q"] + arguments)
    #expect(try repository.message() == "By hand\n\n\(trailers)\n")
  }

  @Test func `without an editor nothing is a comment`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.gitFine("commit", "-q", "-m", "#12 is mended", "-m", "#13 is not")
    #expect(try repository.message() == "#12 is mended\n\n#13 is not\n\n\(trailers)\n")
  }

  @Test func `trailers join those that are there, and ids that are there are not doubled`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.gitFine(
      "commit", "-q", "-m", "By hand", "-m", "Cjm-Stage: a/bring\nReviewed-by: Zoe <zoe@village.example>")
    #expect(try repository.message() == "By hand\n\n\(trailers)Reviewed-by: Zoe <zoe@village.example>\n\n")
  }

  @Test func `a commit that is made anew speaks of all that it changes`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.gitFine("commit", "-q", "-m", "By hand")
    try repository.stage("b", gap: 2)
    try repository.gitFine("commit", "-q", "--amend", "--no-edit")
    let both = "Cjm-Week: 2026-W47\nCjm-Journey: a\nCjm-Journey: b\nCjm-Stage: a/bring\n\n"
    #expect(try repository.message() == "By hand\n\n\(both)")
    try repository.gitFine("commit", "-q", "--amend", "--no-edit")
    #expect(try repository.message() == "By hand\n\n\(both)")
  }

  @Test func `a message that was copied gets the trailers of its own change`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.gitFine("commit", "-q", "-m", "By hand")
    try repository.write("notes.txt", "x\n")
    try repository.gitFine("add", "notes.txt")
    try repository.gitFine("commit", "-q", "-m", "Notes")
    try repository.stage("b", gap: 2)
    let ran = try repository.gitRan("commit", "-q", "-C", "HEAD~")
    #expect(
      ran.code == 0 && ran.stderr.contains("cjmgit: the `Cjm-…` lines of the message agree with the change now\n"))
    #expect(try repository.message() == "By hand\n\nCjm-Week: 2026-W47\nCjm-Journey: b\n\n")
  }

  @Test func `wrong trailers are put right, and the rest of the message stays byte for byte`() throws {
    let repository = try ScratchRepository.messaging(["commit-msg"])
    try repository.stage("a", gap: 4)
    let text = "Wrong\n\n#1 kept  \n\n\n- kept\n\nCjm-Week: 2020-W01\nX-Y: z\nCjm-Stage: x/y\nCjm-Confirmed: a\n"
    try repository.write("../message", text)
    let ran = try repository.gitRan("commit", "-q", "--cleanup=verbatim", "-F", "../message")
    #expect(
      ran == Ran(code: 0, stdout: "", stderr: "cjmgit: the `Cjm-…` lines of the message agree with the change now\n"))
    #expect(
      try repository.message() == "Wrong\n\n#1 kept  \n\n\n- kept\n\n\(trailers)Cjm-Confirmed: a\nX-Y: z\n\n")
  }

  @Test func `who confirms a journey that there is none of is asked which one was meant`() throws {
    let repository = try ScratchRepository.messaging(["commit-msg"])
    try repository.stage("abc", gap: 4)
    let ran = try repository.gitRan("commit", "-q", "-m", "x", "-m", "Cjm-Confirmed: abd")
    #expect(
      ran
        == Ran(
          code: 1, stdout: "",
          stderr: """
            cjmgit: `Cjm-Confirmed: abd` names no journey; did you mean `abc`?
              what you wrote is in `.git/COMMIT_EDITMSG`: correct it and `git commit -e -F .git/COMMIT_EDITMSG`

            """))
    try repository.gitFine("commit", "-q", "-m", "x", "-m", "Cjm-Confirmed: a")
    let empty = try repository.gitRan("commit", "-q", "--allow-empty", "-m", "x", "-m", "Cjm-Confirmed: abd")
    #expect(empty.code == 0 && empty.stderr.hasPrefix("cjmgit: `Cjm-Confirmed: abd` names no journey"))
  }

  @Test(arguments: ["sed -i /./d \"$1\"", "sed -i '/^[^#C]/d' \"$1\"", "sed -i '/^Cjm/d;/^[^#]/d' \"$1\""])
  func `who empties the message wants no commit, and none is made`(_ editor: String) throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.edits(editor)
    let ran = try repository.gitRan("commit", "-q")
    #expect(ran.code == 1 && ran.stderr.hasSuffix("Aborting commit due to empty commit message.\n"))
    #expect(try repository.git("rev-list", "--count", "HEAD") == "1\n")
  }

  @Test func `a template that nobody touched makes no commit, one that is filled in gets trailers`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.write("../template", "Why:\n# say why\n")
    try repository.git("config", "commit.template", repository.folder.path + "/template")
    try repository.stage("a", gap: 4)
    try repository.edits("cp \"$1\" ../sheet")
    let ran = try repository.gitRan("commit", "-q")
    #expect(ran.code == 1 && ran.stderr.hasSuffix("Aborting commit; you did not edit the message.\n"))
    #expect(try repository.read("../sheet").hasPrefix("Why:\n# say why\n"))
    try repository.edits("sed -i 's/^Why:/Why: because/' \"$1\"")
    try repository.gitFine("commit", "-q")
    #expect(try repository.message() == "Why: because\n\n\(trailers)\n")
  }

  @Test func `without maps nothing is touched, and nothing is said`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.write("notes.txt", "x\n")
    try repository.git("add", "notes.txt")
    try repository.edits("cp \"$1\" ../sheet; echo Notes >\"$1\"")
    #expect(try repository.gitRan("commit", "-q") == Ran(code: 0, stdout: "", stderr: ""))
    #expect(try repository.read("../sheet").hasPrefix("\n# Please enter"))
    #expect(try repository.message() == "Notes\n\n")
  }

  @Test func `merges, rebases and what git copies keep their messages`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.git("switch", "-q", "-c", "side")
    try repository.stage("b", gap: 2)
    try repository.gitFine("commit", "-q", "-m", "Side")
    let side = try repository.message()
    try repository.git("switch", "-q", "main")
    try repository.stage("a", gap: 4)
    try repository.gitFine("commit", "-q", "-m", "Main")
    #expect(try repository.gitRan("merge", "-q", "--no-edit", "side") == Ran(code: 0, stdout: "", stderr: ""))
    #expect(try repository.message() == "Merge branch 'side'\n\n")
    try repository.gitFine("reset", "-q", "--hard", "HEAD~")
    #expect(try repository.gitRan("cherry-pick", "side").code == 0)
    #expect(try repository.message() == side)
    try repository.gitFine("reset", "-q", "--hard", "HEAD~")
    #expect(try repository.gitRan("rebase", "-q", "main", "side") == Ran(code: 0, stdout: "", stderr: ""))
    #expect(try repository.message() == side)
  }

  @Test(arguments: [["-a"], ["a.cjm.yaml"]])
  func `they see what these take`(_ arguments: [String]) throws {
    let repository = try ScratchRepository.messaging()
    if arguments != ["-a"] { try repository.stage("b", gap: 2) }
    try repository.write("a.cjm.yaml", stage("a", gap: 4))
    try repository.gitFine(["commit", "-q", "-m", "x"] + arguments)
    #expect(try repository.message() == "x\n\n\(trailers)\n")
  }

  @Test func `in a company of another language and another encoding of messages only trailers are written`() throws {
    let repository = try ScratchRepository.messaging()
    try repository.stage("a", gap: 4)
    try repository.edits("sed -i '1s/^/x/' \"$1\"")
    try repository.gitFine("-c", "i18n.commitEncoding=KOI8-R", "commit", "-q")
    #expect(try repository.message() == "x\n\n\(trailers)\n")
  }

  @Test func `of many who will be told the first are named`() throws {
    let repository = try ScratchRepository.messaging(["post-commit"])
    let ids = (10..<22).map { "p\($0)" }
    let people = ids.map { "  - {id: \($0), name: Person \($0.uppercased()), email: \($0)@village.example}\n" }
    try repository.write("cjm.yaml", try repository.read("cjm.yaml") + people.joined())
    try repository.git("commit", "-q", "-a", "-m", "People")
    try repository.write("a.cjm.yaml", map("a", "working-group: [\(ids.joined(separator: ", "))]\n"))
    let ran = try repository.gitRan("commit", "-q", "-a", "-m", "x")
    let lines = ran.stderr.split(separator: "\n")
    #expect(
      lines.count == 9 && lines.first == "Letters will go to 13 people:" && lines.last == "  and 6 more", "\(ran)")
  }

  @Test func `behind a commit it is said who will be told, and nothing of it can fail`() throws {
    let repository = try ScratchRepository.messaging(["post-commit"])
    try repository.stage("a", gap: 4)
    let told = "Letters will go to 1 person:\n  Ann Birch  owner of the journey\n"
    #expect(try repository.gitRan("commit", "-q", "-m", "x") == Ran(code: 0, stdout: "", stderr: told))
    #expect(try repository.gitRan("commit", "-q", "--amend", "-m", "y") == Ran(code: 0, stdout: "", stderr: told))
    let owner = ["GIT_AUTHOR_EMAIL": "birch@village.example"]
    try repository.stage("a", gap: 5)
    #expect(
      try repository.gitRan("commit", "-q", "-m", "x", setting: owner).stderr == "No letter will go to anybody\n")
    let broken = try repository.ran(Binary.path, ["hook", "run", "post-commit"], setting: ["CJMGIT_NOW": "soon"])
    #expect(broken.code == 0)
    #expect(
      try repository.ran(Binary.path, ["hook", "run", "post-commit"], setting: ["GIT_DIR": "nowhere"]).code == 0)
    let plain = repository.environment["PATH"]?.split(separator: ":").dropFirst().joined(separator: ":") ?? ""
    try repository.stage("a", gap: 1)
    #expect(
      try repository.gitRan("commit", "-q", "-m", "x", setting: ["PATH": plain])
        == Ran(
          code: 0, stdout: "", stderr: "cjmgit is not installed here, so nobody can say who will be told.\n"))
  }
}

private func stage(_ id: String, gap: Int) -> String { map(id) + "    gap: \(gap)\n" }

extension ScratchRepository {
  /// A repository with the map `a` of Ann Birch's, and the hooks that speak.
  fileprivate static func messaging(
    _ hooks: [String] = ["prepare-commit-msg", "commit-msg"]
  ) throws -> ScratchRepository {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.write(
      "cjm.yaml",
      """
      company: Village
      language: en
      people:
        - {id: ann, name: Ann Birch, email: birch@village.example}

      """)
    try repository.write("a.cjm.yaml", map("a"))
    try repository.git("add", "-A")
    try repository.git("commit", "-q", "--amend", "-m", "Begin")
    try #require(try repository.ran(Binary.path, ["hook", "install"] + hooks).code == 0)
    repository.environment["GIT_AUTHOR_DATE"] = "2026-11-20T16:00:00+03:00"
    repository.environment["GIT_EDITOR"] = "true"
    return repository
  }

  /// Writes the map `a` with a gap, or a new one.
  fileprivate func stage(_ id: String, gap: Int) throws {
    try write("\(id).cjm.yaml", id == "a" ? CommandTests.stage(id, gap: gap) : map(id))
    try git("add", "\(id).cjm.yaml")
  }

  /// Sets what stands for the editor; `$1` is the file.
  fileprivate func edits(_ script: String) throws {
    try self.script("../editor", "#!/bin/sh\n\(script)\n", mode: 0o755)
    environment["GIT_EDITOR"] = folder.appending(path: "editor").path
  }

  fileprivate func message() throws -> String { try git("log", "-1", "--format=%B") }

  /// Runs git, which must be content; dates are those of the environment.
  fileprivate func gitFine(_ arguments: String...) throws { try gitFine(arguments) }

  fileprivate func gitFine(_ arguments: [String]) throws {
    let ran = try gitRan(arguments)
    try #require(ran.code == 0, "\(ran)")
  }
}
