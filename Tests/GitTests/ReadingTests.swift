import Git
import SystemPackage
import TestSupport
import Testing

@Suite struct `reading history` {
  @Test func `files, entries and changes are git's own`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["maps/a.cjm.yaml": "a\n", "maps/b.cjm.yaml": "b\n", "cjm.yaml": "c\n", "x/y/z": "z"])
    try scratch.commit("second", ["maps/a.cjm.yaml": "A\n", "maps/deep/c.cjm.yaml": "c\n", "x/y/z": "Z"])
    let repository = try scratch.open()
    let (old, new) = (try repository.resolve("HEAD~1"), try repository.resolve("main"))
    #expect(try repository.file(at: "maps/a.cjm.yaml", in: old)?.text == "a\n")
    #expect(try repository.file(at: "maps/none", in: old) == nil)
    #expect(try repository.file(at: "maps", in: old) == nil)
    let wanted = PathFilter(globs: ["*.cjm.yaml", "cjm.yaml"])
    #expect(try lines(repository.entries(in: new)) == scratch.git("ls-tree", "-r", "HEAD"))
    #expect(
      try repository.entries(in: new, matching: wanted).map(\.path) == [
        "cjm.yaml", "maps/a.cjm.yaml", "maps/b.cjm.yaml", "maps/deep/c.cjm.yaml",
      ])
    #expect(try lines(repository.changes(from: old, to: new)) == scratch.git("diff-tree", "-r", "HEAD~1", "HEAD"))
    #expect(
      try repository.changes(from: old, to: new, matching: wanted.under(["maps/deep"])).map(\.path)
        == ["maps/deep/c.cjm.yaml"])
    #expect(try lines(repository.changes(from: nil, to: old)).split(separator: "\n").count == 4)
  }

  @Test func `a file that becomes a folder is one gone and one new`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n", "a.b": "b\n"])
    try scratch.git("rm", "-q", "a")
    try scratch.commit("second", ["a/inner": "i\n"])
    let repository = try scratch.open()
    let changes = try repository.changes(from: repository.resolve("HEAD~1"), to: repository.resolve("HEAD"))
    #expect(lines(changes) == (try scratch.git("diff-tree", "-r", "HEAD~1", "HEAD")))
  }

  @Test func `a thousand files more do not disturb the order`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", Dictionary(uniqueKeysWithValues: (0..<300).map { ("d\($0 % 7)/f\($0)", "\($0)\n") }))
    try scratch.commit(
      "second", Dictionary(uniqueKeysWithValues: (0..<40).map { ("d\($0 % 5)/f\($0 * 3)", "x\($0)\n") }))
    let repository = try scratch.open()
    let changes = try repository.changes(from: repository.resolve("HEAD~1"), to: repository.resolve("HEAD"))
    #expect(lines(changes) == (try scratch.git("diff-tree", "-r", "HEAD~1", "HEAD")))
  }

  @Test func `names are bytes: two spellings of é are two files, and Latin-1 is no error`() throws {
    let scratch = try ScratchRepository()
    let blob = try scratch.git("hash-object", "-w", "--stdin", input: "x\n").trimmed
    let entries = "100644 blob \(blob)\tcaf\u{e9}\n100644 blob \(blob)\tcafe\u{301}\n"
    let tree = try scratch.git("mktree", input: entries).trimmed
    let paths = try scratch.open().entries(in: try #require(Oid(hex: tree))).map(\.path)
    #expect(Set(paths).count == 2)
    let latin = FilePath(bytes: [0x63, 0xE9])
    #expect(latin.bytes == [0x63, 0xE9])
  }

  @Test func `revisions that do not exist`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    let repository = try scratch.open()
    #expect(throws: GitError(.notFound, doing: "find `HEAD~3`", message: "there is no such revision")) {
      try repository.resolve("HEAD~3")
    }
    #expect(throws: GitError(.notFound, doing: "find `nowhere`", message: "there is no such revision")) {
      try repository.resolve("nowhere")
    }
  }

  @Test func `an object that is not in the clone is not a file that did not exist`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "old\n"])
    try scratch.commit("second", ["a": "new\n"])
    try scratch.git("config", "uploadpack.allowFilter", "true")
    try scratch.git("clone", "-q", "--filter=blob:none", "file://\(scratch.path)", "../partial")
    let repository = try scratch.open(at: "partial")
    let old = try repository.resolve("HEAD~1")
    let trouble = try #require(throws: GitError.self) { try repository.file(at: "a", in: old) }
    #expect(trouble.isMissingObject)
    #expect(trouble.message == "this partial clone was made without it")
    #expect(try repository.file(at: "a", in: repository.resolve("HEAD"))?.text == "new\n")
  }

  private func lines(_ entries: [TreeEntry]) -> String {
    entries.map { "\($0.mode) \($0.mode == .submodule ? "commit" : "blob") \($0.oid)\t\($0.path)\n" }.joined()
  }

  private func lines(_ changes: [PathChange]) -> String {
    changes.map { change in
      let modes = "\(change.old?.mode.description ?? "000000") \(change.new?.mode.description ?? "000000")"
      let oids = "\(change.old?.oid ?? .zero) \(change.new?.oid ?? .zero)"
      let letter = change.old == nil ? "A" : change.new == nil ? "D" : "M"
      return ":\(modes) \(oids) \(letter)\t\(change.path)\n"
    }.joined()
  }
}
