import Git
import SystemPackage
import TestSupport
import Testing

@Suite struct `the log` {
  @Test func `newest first, people and words as written`() throws {
    let scratch = try branched()
    let repository = try scratch.open()
    let commits = try repository.log(from: [repository.resolveCommit("main")])
    #expect(
      commits.map(\.oid.description).joined(separator: "\n")
        == (try scratch.git("log", "--date-order", "--format=%H").trimmed))
    #expect(commits.first?.parents.count == 2)
    let git = try scratch.git("log", "-1", "--format=%an|%ae|%at|%cn|%ce|%T|%B", "HEAD^1").trimmed
    let second = commits.first { $0.oid == commits.first?.parents.first }
    let words = second.map {
      "\($0.author.name)|\($0.author.email)|\($0.author.seconds)|\($0.committer.name)|\($0.committer.email)|\($0.tree)|\($0.message)"
    }
    #expect(words?.trimmed == git)
    #expect(second?.author.zone == "+0200")
  }

  @Test func `without what others have, by the first parent, by path`() throws {
    let scratch = try branched()
    let repository = try scratch.open()
    let (tip, side) = (try repository.resolveCommit("main"), try repository.resolveCommit("side"))
    #expect(try repository.log(from: [tip], hiding: [side]).map(\.subject) == ["Merge branch 'side'", "third"])
    #expect(
      try repository.log(from: [tip], firstParentOnly: true).map(\.subject) == [
        "Merge branch 'side'", "third", "first",
      ])
    let maps = PathFilter(globs: ["*.cjm.yaml"])
    #expect(
      try repository.log(from: [tip], changing: maps).map(\.subject) == ["Merge branch 'side'", "second", "first"])
    #expect(try repository.log(from: [tip], changing: maps, limit: 1).count == 1)
    #expect(try repository.mergeBase(of: tip, and: side) == side)
    #expect(try repository.isAncestor(side, of: tip))
  }

  @Test func `histories that share nothing`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("checkout", "-q", "--orphan", "other")
    try scratch.commit("other", ["a": "b\n"])
    let repository = try scratch.open()
    #expect(try repository.mergeBase(of: repository.resolve("main"), and: repository.resolve("other")) == nil)
  }

  @Test func `a shallow clone ends at its edge and does not fail`() throws {
    let scratch = try branched()
    try scratch.commit("fifth", ["b": "5\n"])
    try scratch.git("clone", "-q", "--depth=2", "file://\(scratch.path)", "../shallow")
    let repository = try scratch.open(at: "shallow")
    let tip = try repository.resolveCommit("HEAD")
    #expect(repository.isShallow == true)
    #expect(try repository.log(from: [tip]).map(\.subject) == ["fifth", "Merge branch 'side'"])
    #expect(
      try repository.log(from: [tip], changing: PathFilter(globs: ["b"])).map(\.subject) == [
        "fifth", "Merge branch 'side'",
      ])
    let edge = try repository.resolveCommit("HEAD~1")
    #expect(try repository.log(from: [tip], hiding: [edge]).map(\.subject) == ["fifth"])
    #expect(try repository.mergeBase(of: tip, and: edge) == edge)
    let trouble = #expect(throws: GitError.self) { try repository.resolve("HEAD~2") }
    #expect(
      trouble?.description == """
        could not find `HEAD~2`: history is cut off before it: this clone is shallow; \
        `git fetch --unshallow` brings the rest
        """)
  }

  @Test func `a message in Latin-1 is read as text`() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "i18n.commitEncoding", "ISO-8859-1")
    try scratch.run(
      ["sh", "-c", "printf 'caf\\351\\n' | git commit -q --allow-empty -F -"])
    let repository = try scratch.open()
    #expect(try repository.commit(repository.resolveCommit("HEAD")).message == "café\n")
  }

  private func branched() throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a.cjm.yaml": "a\n", "b": "1\n"])
    try scratch.git("checkout", "-q", "-b", "side")
    try scratch.commit("second", ["a.cjm.yaml": "A\n"])
    try scratch.git("checkout", "-q", "main")
    try scratch.commit("third", ["b": "3\n"])
    try scratch.git("merge", "-q", "--no-ff", "--no-edit", "side")
    return scratch
  }
}
