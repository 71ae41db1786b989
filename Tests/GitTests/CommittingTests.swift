import Foundation
import Git
import SystemPackage
import TestSupport
import Testing

private let ann = Signature(name: "Ann", email: "ann@example.org", seconds: 1_795_000_000, offset: 120)
private let carl = Signature(name: "Carl", email: "carl@example.org", seconds: 1_795_000_060, offset: 120)

@Suite struct `committing` {
  @Test func `only the given files, whatever else is staged or changed`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n", "b": "b\n", "sub/c": "c\n"])
    try scratch.write("a", "staged by somebody\n")
    try scratch.git("add", "a")
    try scratch.write("sub/c", "new\n")
    try scratch.write("sub/d", "d\n")
    let repository = try scratch.open()
    let result = try repository.commit(
      [.write("sub/c", Array("new\n".utf8)), .write("sub/d", Array("d\n".utf8)), .remove("b")],
      message: "second\n\nwhy\n\n\n", author: ann, committer: carl)
    #expect(result.head.branch == "main")
    try FileManager.default.removeItem(atPath: scratch.path + "/b")
    #expect(
      try scratch.git("log", "-1", "--format=%H %an %ae %ad|%cn %cd|%B", "--date=raw", "--name-status")
        == """
        \(result.oid) Ann ann@example.org 1795000000 +0200|Carl 1795000060 +0200|second

        why


        D\tb
        M\tsub/c
        A\tsub/d

        """)
    #expect(try scratch.git("status", "--porcelain") == "M  a\n")
    #expect(try scratch.git("reflog", "-2", "--format=%gs") == "commit: second\ncommit (initial): first\n")
    #expect(try scratch.git("fsck", "--strict") == "")
  }

  @Test func `the first commit`() throws {
    let scratch = try ScratchRepository()
    try scratch.write("maps/a.cjm.yaml", "a\n")
    let result = try scratch.open().commit(
      [.write("maps/a.cjm.yaml", Array("a\n".utf8))], message: "first", author: ann, committer: carl)
    #expect(try scratch.git("rev-parse", "main").trimmed == result.oid.description)
    #expect(try scratch.git("status", "--porcelain") == "")
    #expect(try scratch.git("reflog", "--format=%gs") == "commit (initial): first\n")
  }

  @Test func `the last file of a folder takes the folder with it`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n", "deep/er/b": "b\n"])
    try scratch.git("rm", "-q", "deep/er/b")
    _ = try scratch.open().commit([.remove("deep/er/b")], message: "gone", author: ann, committer: carl)
    #expect(try scratch.git("ls-tree", "-r", "-t", "--name-only", "HEAD") == "a\n")
    #expect(try scratch.git("status", "--porcelain") == "")
  }

  @Test func `line ends are stored as git stores them`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", [".gitattributes": "*.yaml text eol=crlf\n"])
    try scratch.write("a.yaml", "a\r\nb\r\n")
    let repository = try scratch.open()
    let file = try repository.readFile("a.yaml")
    let result = try repository.commit([.write("a.yaml", file.bytes)], message: "m", author: ann, committer: carl)
    #expect(try repository.bytes(of: try #require(result.blobs["a.yaml"])).text == "a\nb\n")
    #expect(try scratch.git("status", "--porcelain") == "")
  }

  @Test func `nothing new is refused, unless wanted`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    let repository = try scratch.open()
    let same: [FileChange] = [.write("a", Array("a\n".utf8))]
    let trouble = #expect(throws: GitError.self) {
      try repository.commit(same, message: "m", author: ann, committer: carl)
    }
    #expect(trouble?.isNothingToCommit == true)
    let result = try repository.commit([], message: "looked", author: ann, committer: carl, allowEmpty: true)
    #expect(try scratch.git("log", "--format=%s").trimmed == "looked\nfirst")
    #expect(result.blobs == [:])
  }

  @Test func `other paths may have been committed meanwhile, the same one not`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n", "b": "b\n"])
    let repository = try scratch.open()
    let seen = try repository.head()
    try scratch.commit("other", ["b": "B\n"])
    _ = try repository.commit(
      [.write("a", Array("A\n".utf8))], message: "mine", author: ann, committer: carl, on: seen)
    #expect(try scratch.git("show", "HEAD:b") == "B\n")
    #expect(
      throws: GitError(
        .changedMeanwhile, doing: "commit `b`", message: "somebody else committed it meanwhile",
        hint: "look at `git diff HEAD -- b`, then try again")
    ) {
      try repository.commit([.write("b", Array("mine\n".utf8))], message: "m", author: ann, committer: carl, on: seen)
    }
    #expect(try scratch.git("show", "HEAD:b") == "B\n")
  }

  @Test func `an edit of another file in the tick of its staging is not hidden`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n", "b": "1\n"])
    try scratch.git("config", "core.trustctime", "false")
    let moment = ["touch", "-d", "@1795000000"]
    try scratch.run(moment + ["b"])
    try scratch.git("update-index", "b")
    try scratch.write("b", "2\n")
    try scratch.run(moment + ["b", ".git/index"])
    try scratch.write("a", "A\n")
    _ = try scratch.open().commit(
      [.write("a", Array("A\n".utf8))], message: "m", author: ann, committer: carl)
    #expect(try scratch.git("status", "--porcelain") == " M b\n")
  }

  @Test func `when the branch does not move, the index stays as it was`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    let before = try scratch.git("ls-files", "--debug", "--stage")
    try scratch.write(".git/refs/heads/main.lock", "")
    #expect(throws: GitError.self) {
      try scratch.open().commit(
        [.write("a", Array("A\n".utf8))], message: "m", author: ann, committer: carl, patience: Patience(seconds: 0.05))
    }
    #expect(try scratch.git("ls-files", "--debug", "--stage") == before)
    #expect(try scratch.run(["ls", ".git"]).contains("index.") == false)
  }

  @Test func `a branch that is another name of a branch stays one`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("symbolic-ref", "refs/heads/alias", "refs/heads/main")
    try scratch.git("symbolic-ref", "HEAD", "refs/heads/alias")
    let result = try scratch.open().commit(
      [.write("a", Array("A\n".utf8))], message: "m", author: ann, committer: carl)
    #expect(try scratch.git("symbolic-ref", "refs/heads/alias") == "refs/heads/main\n")
    #expect(try scratch.git("rev-parse", "main").trimmed == result.oid.description)
  }

  @Test func `on no branch it is committed and said`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("checkout", "-q", "--detach")
    let result = try scratch.open().commit(
      [.write("a", Array("A\n".utf8))], message: "m", author: ann, committer: carl)
    #expect(result.head.isDetached)
    #expect(try scratch.git("rev-parse", "HEAD").trimmed == result.oid.description)
    #expect(try scratch.git("rev-list", "--count", "main").trimmed == "1")
  }

  @Test func `a message of blanks is none`() throws {
    let scratch = try ScratchRepository()
    let repository = try scratch.open()
    #expect(throws: GitError(.invalid, doing: "commit", message: "the message is empty", hint: "say what changed")) {
      try repository.commit([.write("a", [])], message: " \n\n", author: ann, committer: carl)
    }
  }

  @Test func `a lock that stays on the index is an error, and it stays`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.write(".git/index.lock", "")
    let trouble = #expect(throws: GitError.self) {
      try scratch.open().commit(
        [.write("a", Array("A\n".utf8))], message: "m", author: ann, committer: carl, patience: Patience(seconds: 0.05))
    }
    #expect(trouble?.isLocked == true)
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/.git/index.lock"))
    #expect(try scratch.git("show", "HEAD:a") == "a\n")
  }

  @Test func `a lock that stays on the branch is an error`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.write(".git/refs/heads/main.lock", "")
    let trouble = #expect(throws: GitError.self) {
      try scratch.open().commit(
        [.write("a", Array("A\n".utf8))], message: "m", author: ann, committer: carl, patience: Patience(seconds: 0.05))
    }
    #expect(trouble?.isLocked == true)
  }

  @Test func `in the middle of a merge it is left to git`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("checkout", "-q", "-b", "side")
    try scratch.commit("side", ["a": "side\n"])
    try scratch.git("checkout", "-q", "main")
    try scratch.commit("main", ["a": "main\n"])
    #expect(throws: ScratchRepository.Refused.self) { try scratch.git("merge", "side") }
    let repository = try scratch.open()
    #expect(repository.state == .merge)
    let trouble = #expect(throws: GitError.self) {
      try repository.commit([.write("a", [])], message: "m", author: ann, committer: carl)
    }
    #expect(
      trouble?.description == """
        could not commit: the repository is in the middle of a merge; \
        finish with `git commit` or `git merge --continue`
        """)
    #expect(try repository.index().conflicts == ["a"])
  }
}
