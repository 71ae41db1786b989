import Foundation
import TestSupport
import Testing

/// Where a repository lies and whose it is.
@Suite struct PlaceRowTests {
  @Test func `in a linked worktree its own branch is told and recorded`() throws {
    let session = try Session()
    try session.repository.git("worktree", "add", "-q", "-b", "side", "../side")
    try Data(Session.changed.utf8).write(to: session.repository.folder.appending(path: "side/a.cjm.yaml"))
    try session.types(Session.week, in: "side")
    try session.types("git", "status", "--short", "--branch", in: "side")
    try session.types("git", "status", "--short", "--branch")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", in: "side"))
    try FileManager.default.moveItem(
      atPath: session.repository.path, toPath: session.repository.folder.path + "/moved")
    try session.types(["status"], ["commit"], in: "side")
    try session.ends(as: "worktree")
  }

  @Test func `git cjm works from a folder below, with -C, and with -c for this once`() throws {
    let session = try Session()
    for name in ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"] {
      session.repository.environment[name] = nil
    }
    try session.repository.install()
    try session.repository.write("below/notes.txt", "1\n")
    try session.types(["commit"])
    try session.types("git", "cjm", "diff", "--stat", "../a.cjm.yaml", in: "work/below")
    try session.types(
      "git", "-C", "..", "-c", "user.name=Just Once", "-c", "user.email=once@example.org", "cjm", "commit",
      in: "work/below")
    try session.types("git", "log", "-1", "--format=%an <%ae> %cn")
    try session.repository.write("a.cjm.yaml", map("a", "need: Care\n"))
    let counted = [
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "Counted <>",
      "EMAIL": "mail@example.org",
    ]
    try session.types("git", "cjm", "commit", "../a.cjm.yaml", in: "work/below", setting: counted)
    try session.types("git", "log", "-1", "--format=%an <%ae> %cn")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.ends(as: "git-cjm")
  }

  @Test func `GIT_DIR, GIT_WORK_TREE and GIT_INDEX_FILE count, relative ones too`() throws {
    let session = try Session()
    let named = ["GIT_DIR": "work/.git", "GIT_WORK_TREE": "work"]
    try session.types(["diff", "--stat"], ["commit"], in: "", setting: named)
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.repository.write("a.cjm.yaml", map("a", "need: Care\n"))
    try session.repository.git("update-index", "--split-index")
    try session.types(["commit"], in: "", setting: named)
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.repository.git("update-index", "--no-split-index")
    try session.repository.write("a.cjm.yaml", Session.changed)
    let index = session.repository.folder.path + "/index"
    try FileManager.default.copyItem(atPath: session.repository.path + "/.git/index", toPath: index)
    try session.repository.git("add", "a.cjm.yaml", setting: ["GIT_INDEX_FILE": index])
    try session.types(["diff", "--staged", "--stat"])
    try session.types(["diff", "--staged", "--stat"], ["commit"], setting: ["GIT_INDEX_FILE": "../index"])
    try session.types("git", "status", "--short", setting: ["GIT_INDEX_FILE": index])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.ends(as: "named-places")
  }

  @Test func `above a ceiling nothing is looked for`() throws {
    let session = try Session()
    try session.repository.write("deep/er/notes.txt", "1\n")
    try session.types(
      Session.week, in: "work/deep/er", setting: ["GIT_CEILING_DIRECTORIES": session.repository.path + "/deep"])
    try session.ends(as: "ceiling")
  }

  @Test func `a bare repository is read and not written; one among the files of another is not opened`() throws {
    let session = try Session()
    try session.repository.git("init", "-q", "--bare", "inner.git")
    try session.repository.run(["sh", "-c", "git config -f inner.git/config core.fsmonitor 'touch ../../canary'"])
    try session.types(Session.week, in: "work/inner.git")
    #expect(!FileManager.default.fileExists(atPath: session.repository.folder.path + "/canary"))
    try session.repository.git("clone", "-q", "--bare", ".", "../server.git")
    try session.types(["log", "--oneline"], ["status"], ["diff"], ["commit"], in: "server.git")
    try session.ends(as: "bare")
  }

  @Test func `maps in a submodule are committed there and nowhere else`() throws {
    let session = try Session()
    let repository = session.repository
    try repository.git("init", "-q", "-b", "main", "../other")
    try Data(map("x").utf8).write(to: repository.folder.appending(path: "other/x.cjm.yaml"))
    try repository.git("add", ".", in: "other")
    try repository.git("commit", "-qm", "Other", in: "other")
    try repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../other", "module")
    try repository.git("commit", "-qm", "Module", "--", "module", ".gitmodules")
    try repository.write("module/x.cjm.yaml", map("x", "need: Speed\n"))
    try session.types(["diff", "--stat"], ["commit", "module/x.cjm.yaml"], ["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.types(["commit"], in: "work/module")
    #expect(try session.isAsGitWouldHaveIt("x.cjm.yaml", in: "work/module"))
    try session.types("git", "status", "--short")
    try repository.git("submodule", "--quiet", "deinit", "-f", "module")
    try repository.write("module/x.cjm.yaml", map("x"))
    try session.types(["commit"])
    try session.types("git", "ls-tree", "HEAD", "module")
    try session.ends(as: "submodule")
  }

  @Test(.enabled(if: getuid() == 0, "only root may give files away"))
  func `somebody else's repository is not opened until safe.directory names it`() throws {
    let session = try Session()
    let repository = session.repository
    try repository.run(["chown", "-R", "nobody", "."])
    try session.types(Session.week)
    try repository.run(["git", "config", "--global", "safe.directory", repository.path])
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.ends(as: "owner")
  }
}
