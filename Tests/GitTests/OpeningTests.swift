import Foundation
import Git
import SystemPackage
import TestSupport
import Testing

@Suite struct `opening a repository` {
  @Test func `finds it from a folder below, and says where that is`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["maps/a.cjm.yaml": "a\n"])
    let repository = try scratch.open(at: "work/maps")
    #expect(repository.workTree == FilePath(scratch.path))
    #expect(repository.prefix == "maps")
    #expect(repository.isBare == false)
    #expect(try repository.head().branch == "main")
  }

  @Test func `a branch without a commit is unborn`() throws {
    let scratch = try ScratchRepository()
    let repository = try scratch.open()
    #expect(try repository.head() == Head(reference: "refs/heads/main", commit: nil))
  }

  @Test func `a detached head has a commit and no branch`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("checkout", "-q", "--detach")
    let head = try scratch.open().head()
    #expect(head.isDetached)
    #expect(head.commit?.description == (try scratch.git("rev-parse", "HEAD").trimmed))
  }

  @Test func `nothing here or above`() throws {
    let scratch = try ScratchRepository()
    try FileManager.default.removeItem(atPath: scratch.path + "/.git")
    #expect(
      try scratch.refusal()
        == "could not find a repository in `/work` or above: there is none; `cjmgit init` makes one, with a first map")
  }

  @Test func `a linked worktree has its own head and shares the rest`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("worktree", "add", "-q", "-b", "side", "../side")
    let repository = try scratch.open(at: "side")
    #expect(try repository.head().branch == "side")
    #expect(repository.workTree == FilePath(scratch.folder.path + "/side"))
    #expect(repository.commonDirectory == FilePath(scratch.path + "/.git"))
    #expect(repository.isLinkedWorktree == true)
    let hooked = try scratch.open(at: "side", setting: ["GIT_DIR": scratch.path + "/.git/worktrees/side"])
    #expect(hooked.workTree == FilePath(scratch.folder.path + "/side"))
    #expect(try hooked.head().branch == "side")
  }

  @Test func `a worktree of a bare repository is not bare`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("clone", "-q", "--bare", ".", "../bare.git")
    try scratch.git("worktree", "add", "-q", "-b", "side", "../side", in: "bare.git")
    #expect(try scratch.open(at: "side").workTree == FilePath(scratch.folder.path + "/side"))
    #expect(try scratch.open(at: "bare.git").isBare == true)
  }

  @Test func `a worktree whose repository moved`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("worktree", "add", "-q", "-b", "side", "../side")
    try FileManager.default.moveItem(atPath: scratch.path, toPath: scratch.folder.path + "/moved")
    #expect(
      try scratch.refusal(at: "side") == """
        could not open the repository that `/side/.git` points to: `/work/.git/worktrees/side` is not there; \
        if the main repository moved, run `git worktree repair` there
        """)
  }

  @Test func `a git folder kept elsewhere`() throws {
    let scratch = try ScratchRepository("--separate-git-dir=../store")
    try scratch.commit("first", ["a": "a\n"])
    let repository = try scratch.open()
    #expect(repository.gitDirectory == FilePath(scratch.folder.path + "/store"))
    #expect(repository.workTree == FilePath(scratch.path))
  }

  @Test func `GIT_DIR and GIT_WORK_TREE`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    let both = try scratch.open(at: "", setting: ["GIT_DIR": "work/.git", "GIT_WORK_TREE": "work"])
    #expect(both.workTree == FilePath(scratch.path))
    #expect(try both.readFile("a").bytes.text == "a\n")
    #expect(try scratch.open(at: "", setting: ["GIT_DIR": "work/.git"]).workTree == FilePath(scratch.folder.path))
  }

  @Test func `a bare repository inside another's files is refused, one that stands alone is not`() throws {
    let scratch = try ScratchRepository()
    try scratch.git("init", "-q", "--bare", "inner.git")
    try scratch.git("init", "-q", "--bare", "../outer.git")
    #expect(
      try scratch.refusal(at: "work/inner.git") == """
        could not open the repository at `/work/inner.git`: it is a bare repository inside the files of another one, \
        where anybody may have put it; set `GIT_DIR` to it if you mean it
        """)
    #expect(try scratch.open(at: "outer.git").isBare == true)
    #expect(try scratch.open(at: "work", setting: ["GIT_DIR": "inner.git"]).gitDirectory.lastComponent == "inner.git")
  }

  @Test(arguments: [
    ("worktreeConfig", "true"), ("partialClone", "origin"), ("preciousObjects", "true"),
  ])
  func `harmless extensions are read`(name: String, value: String) throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "core.repositoryformatversion", "1")
    try scratch.git("config", "extensions.\(name)", value)
    #expect(try scratch.open().workTree != nil)
  }

  @Test func `formats libgit2 does not read are refused by name`() throws {
    let sha256 = try ScratchRepository("--object-format=sha256")
    #expect(try sha256.refusal().contains("it names its objects by something else than SHA-1"))
    let reftable = try ScratchRepository()
    try reftable.run(["git", "config", "extensions.refStorage", "reftable"])
    #expect(
      try reftable.refusal() == """
        could not open the repository: it keeps its references as `reftable`; \
        `git refs migrate --ref-format=files` changes that
        """)
  }

  @Test func `paths as typed become paths of the repository`() throws {
    let scratch = try ScratchRepository()
    try scratch.write("maps/deep/a", "a\n")
    try scratch.run(["ln", "-s", "work", "../alias"])
    let repository = try scratch.open(at: "work/maps")
    let alias = FilePath(scratch.folder.path + "/alias/maps/b")
    let typed: [FilePath] = ["a", "./deep/../b", "../c", FilePath(scratch.path + "/maps/a"), alias, "."]
    #expect(
      try typed.map { try repository.repositoryPath(of: $0) } == ["maps/a", "maps/b", "c", "maps/a", "maps/b", "maps"])
    let trouble = #expect(throws: GitError.self) { try repository.repositoryPath(of: "../../x") }
    #expect(trouble?.message.hasPrefix("it lies outside") == true)
  }

  @Test func `what cannot be honoured is said`() throws {
    let scratch = try ScratchRepository()
    #expect(try scratch.refusal(setting: ["GIT_COMMON_DIR": "/elsewhere"]).hasSuffix("unset `GIT_COMMON_DIR`"))
    try scratch.git("init", "-q", "--bare", "../bare.git")
    try scratch.git("config", "--global", "safe.bareRepository", "explicit")
    #expect(try scratch.refusal(at: "bare.git").hasSuffix("set `GIT_DIR` to it"))
    try scratch.run(["git", "config", "core.repositoryformatversion", "99"])
    #expect(try scratch.refusal().contains("unsupported repository version 99"))
  }

  @Test func `the repository's own configuration can be written`() throws {
    let scratch = try ScratchRepository()
    let repository = try scratch.open()
    try repository.setLocal("merge.cjmgit.driver", to: "cjmgit-merge %O %A %B")
    #expect(try scratch.git("config", "--local", "merge.cjmgit.driver") == "cjmgit-merge %O %A %B\n")
    try repository.setLocal("merge.cjmgit.driver", to: nil)
    try repository.setLocal("merge.cjmgit.driver", to: nil)
    #expect(try repository.value(of: "merge.cjmgit.driver") == nil)
  }

  @Test func `config.worktree counts`() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "extensions.worktreeConfig", "true")
    try scratch.git("config", "user.email", "local@example.org")
    try scratch.git("config", "--worktree", "user.email", "tree@example.org")
    let entry = try scratch.open().value(of: "user.email")
    #expect(entry == ConfigurationEntry(key: "user.email", value: "tree@example.org", level: .worktree))
  }
}

extension String {
  /// Without the newline that git prints last.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
