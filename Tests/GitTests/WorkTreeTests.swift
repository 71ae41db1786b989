import Foundation
import Git
import SystemPackage
import TestSupport
import Testing

private let wanted = PathFilter(globs: ["*.cjm.yaml", "cjm.yaml"])

@Suite struct `the work tree` {
  @Test func `what changed, without links, pipes, ignored files and other repositories`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(
      "first",
      [
        "same.cjm.yaml": "s\n", "mod.cjm.yaml": "m\n", "gone.cjm.yaml": "g\n", "linked.cjm.yaml": "l\n",
        "run.cjm.yaml": "r\n", "notes.txt": "n\n", ".gitignore": "drafts/\nnode_modules/\n*.tmp.cjm.yaml\n",
      ])
    try scratch.write("drafts/kept.cjm.yaml", "k\n")
    try scratch.git("add", "-f", "drafts/kept.cjm.yaml")
    try scratch.git("commit", "-q", "-m", "a tracked file in an ignored folder")
    try scratch.write("mod.cjm.yaml", "M\n")
    try scratch.write("drafts/kept.cjm.yaml", "K\n")
    try scratch.write("drafts/loose.cjm.yaml", "l\n")
    try scratch.write("node_modules/x/a.cjm.yaml", "x\n")
    try scratch.write("b.tmp.cjm.yaml", "t\n")
    try scratch.write("new/deep/n.cjm.yaml", "n\n")
    try scratch.write("staged.cjm.yaml", "s\n")
    try scratch.git("add", "staged.cjm.yaml")
    try scratch.run(
      [
        "sh", "-c",
        """
        rm gone.cjm.yaml linked.cjm.yaml; ln -s /etc/passwd linked.cjm.yaml; chmod +x run.cjm.yaml
        mkfifo pipe.cjm.yaml; ln -s /etc away; ln -s new/deep/n.cjm.yaml link.cjm.yaml
        git init -q inner; echo i > inner/i.cjm.yaml
        """,
      ])
    let repository = try scratch.open()
    let changes = try repository.workTreeChanges(matching: wanted)
    #expect(
      changes.map { "\($0.kind) \($0.path)" } == [
        "modified drafts/kept.cjm.yaml", "deleted gone.cjm.yaml", "typeChanged linked.cjm.yaml",
        "modified mod.cjm.yaml", "untracked new/deep/n.cjm.yaml", "modified run.cjm.yaml", "added staged.cjm.yaml",
      ])
    #expect(
      try repository.workTreeFiles(matching: wanted.under(["new", "same.cjm.yaml"]))
        == ["new/deep/n.cjm.yaml", "same.cjm.yaml"])
  }

  @Test func `an edit of the same length within one tick of the clock is seen`() throws {
    let scratch = try ScratchRepository()
    for number in 0..<20 {
      try scratch.commit("c\(number)", ["a.cjm.yaml": "\(number % 10)\n"])
      try scratch.write("a.cjm.yaml", "\((number + 1) % 10)\n")
      let repository = try scratch.open()
      #expect(try repository.workTreeChanges(matching: wanted).map(\.kind) == [.modified])
    }
  }

  @Test func `files that are not read, and why`() throws {
    let scratch = try ScratchRepository()
    try scratch.write("deep/a", "12345")
    try scratch.run(
      ["sh", "-c", "ln -s a deep/link; ln -s deep shallow; mkfifo pipe; git init -q inner; echo i > inner/i"])
    let repository = try scratch.open()
    func refusal(_ path: FilePath, limit: Int = 1 << 20) -> String {
      do { return try repository.readFile(path, limit: limit).bytes.text } catch { return "\(error.code): \(error)" }
    }
    let texts = [
      refusal("deep/a"), refusal("deep/link"), refusal("shallow/a"), refusal("pipe"), refusal("deep"),
      refusal("inner/i"), refusal("deep/a", limit: 4), refusal("none/a"), refusal("../x"), refusal("/etc/passwd"),
    ]
    #expect(
      texts == [
        "12345",
        "symbolicLink: could not read `deep/link`: it is a symbolic link; "
          + "links are not followed; put the file itself there",
        "beyondSymbolicLink: could not read `shallow/a`: `shallow` is a symbolic link; "
          + "give the path where the file really lies",
        "notRegularFile: could not read `pipe`: it is not a regular file",
        "notRegularFile: could not read `deep`: it is not a regular file",
        "inSubmodule: could not read `inner/i`: `inner` is a repository of its own; work there: `cd inner`",
        "tooLarge: could not read `deep/a`: it is longer than 4 bytes",
        "notFound: could not read `none/a`: no such file or directory",
        "invalid: could not read `../x`: it is not a path inside the work tree",
        "invalid: could not read `/etc/passwd`: it is not a path inside the work tree",
      ])
  }

  @Test func `a file that is no UTF-8 in its name`() throws {
    let scratch = try ScratchRepository()
    try scratch.run(["sh", "-c", "echo x > \"$(printf 'caf\\351.cjm.yaml')\""])
    let repository = try scratch.open()
    let path = FilePath(bytes: Array("caf".utf8) + [0xE9] + Array(".cjm.yaml".utf8))
    #expect(try repository.workTreeChanges(matching: wanted).map(\.path) == [path])
    #expect(try repository.readFile(path).bytes.text == "x\n")
  }
}

@Suite struct `the index` {
  @Test func `what is staged, and what only announced`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a.cjm.yaml": "a\n", "b.cjm.yaml": "b\n", "c.cjm.yaml": "c\n", "x": "x\n"])
    try scratch.write("a.cjm.yaml", "staged\n")
    try scratch.write("d.cjm.yaml", "d\n")
    try scratch.write("e.cjm.yaml", "e\n")
    try scratch.git("add", "a.cjm.yaml", "d.cjm.yaml")
    try scratch.git("add", "-N", "e.cjm.yaml")
    try scratch.git("rm", "-q", "--cached", "b.cjm.yaml")
    try scratch.git("update-index", "--skip-worktree", "c.cjm.yaml")
    try scratch.write("a.cjm.yaml", "later\n")
    let repository = try scratch.open()
    let index = try repository.index(matching: wanted)
    #expect(
      index.entries.map { "\($0.path) \($0.isIntentToAdd ? "announced" : "")\($0.skipsWorkTree ? "skipped" : "")" }
        == ["a.cjm.yaml ", "c.cjm.yaml skipped", "d.cjm.yaml ", "e.cjm.yaml announced"])
    let changes = try repository.stagedChanges(matching: wanted)
    #expect(changes.map(\.path) == ["a.cjm.yaml", "b.cjm.yaml", "d.cjm.yaml"])
    #expect(try repository.bytes(of: try #require(changes.first?.new?.oid)).text == "staged\n")
  }

  @Test(arguments: [
    ["commit", "-qam", "all"], ["commit", "-qm", "one", "--", "a.cjm.yaml"], ["commit", "-qm", "staged"],
  ])
  func `in a hook it is the index that will be committed`(arguments: [String]) throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a.cjm.yaml": "a\n", "b.cjm.yaml": "b\n"])
    try scratch.write("a.cjm.yaml", "A\n")
    try scratch.write("b.cjm.yaml", "B\n")
    try scratch.git("add", "b.cjm.yaml")
    try scratch.write(
      ".git/hooks/pre-commit", "#!/bin/sh\nenv -0 > \"$HOME/seen\"; cp \"$GIT_INDEX_FILE\" \"$HOME/index\"; exit 1\n")
    try scratch.run(["chmod", "+x", ".git/hooks/pre-commit"])
    #expect(throws: ScratchRepository.Refused.self) { try scratch.git(arguments) }
    let index = scratch.folder.appending(path: "index").path
    let expected =
      arguments.last == "all"
      ? ["a.cjm.yaml", "b.cjm.yaml"] : arguments.last == "staged" ? ["b.cjm.yaml"] : ["a.cjm.yaml"]
    let repository = try scratch.open(setting: ["GIT_INDEX_FILE": index])
    #expect(try repository.stagedChanges(matching: wanted).map { $0.path.string } == expected)
  }

  @Test func `a split or sparse one needs git`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["in/a.cjm.yaml": "a\n", "out/b.cjm.yaml": "b\n"])
    try scratch.git("update-index", "--split-index")
    let split = try scratch.open()
    let trouble = #expect(throws: GitError.self) { try split.index() }
    #expect(trouble?.needsGit == true)
    #expect(try split.workTreeChanges(matching: wanted).isEmpty)
    try scratch.git("update-index", "--no-split-index")
    try scratch.git("sparse-checkout", "set", "--cone", "--sparse-index", "in")
    let sparse = try scratch.open()
    let other = #expect(throws: GitError.self) { try sparse.index() }
    #expect(other?.hint == "the index is sparse; `git sparse-checkout reapply --no-sparse-index` fills it")
  }

  @Test func `announced and skipped entries outlive our commits`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n", "c": "c\n"])
    try scratch.write("e", "e\n")
    try scratch.git("add", "-N", "e")
    try scratch.git("update-index", "--skip-worktree", "c")
    try scratch.write("a", "A\n")
    let ann = Signature(name: "Ann", email: "ann@example.org", seconds: 1_795_000_000, offset: 0)
    _ = try scratch.open().commit([.write("a", Array("A\n".utf8))], message: "m", author: ann, committer: ann)
    #expect(try scratch.git("status", "--porcelain") == " A e\n")
    #expect(try scratch.git("ls-files", "-t") == "H a\nS c\nH e\n")
  }
}
