import Foundation
import TestSupport
import Testing

/// Formats of repositories and of the index.
@Suite struct FormatRowTests {
  @Test func `a repository of SHA-256 names is refused in one sentence`() throws {
    let session = try Session("--object-format=sha256")
    try session.types(Session.week)
    try session.types("git", "status", "--short")
    try session.ends(as: "sha256")
  }

  @Test func `extensions that change what is read are refused by name`() throws {
    let session = try Session()
    let config = session.repository.path + "/.git/config"
    let plain = try String(contentsOfFile: config, encoding: .utf8)
    for name in ["refStorage", "relativeWorktrees", "compatObjectFormat", "submodulePathConfig"] {
      let text = plain.replacing("repositoryformatversion = 0", with: "repositoryformatversion = 1")
      try (text + "[extensions]\n\t\(name) = reftable\n").write(toFile: config, atomically: true, encoding: .utf8)
      try session.types(["commit"])
    }
    try (plain + "[extensions]\n\trefStorage = reftable\n").write(toFile: config, atomically: true, encoding: .utf8)
    try session.types(["commit"])
    try plain.replacing("repositoryformatversion = 0", with: "repositoryformatversion = 99")
      .write(toFile: config, atomically: true, encoding: .utf8)
    try session.types(["commit"])
    try plain.write(toFile: config, atomically: true, encoding: .utf8)
    try session.types("git", "status", "--short")
    try session.ends(as: "extensions")
  }

  @Test func `extensions that change nothing for us do not matter`() throws {
    let session = try Session()
    try session.repository.git("config", "core.repositoryformatversion", "1")
    for name in ["preciousObjects", "worktreeConfig"] {
      try session.repository.git("config", "extensions.\(name)", "true")
    }
    try session.repository.git("config", "extensions.partialClone", "origin")
    session.repository.environment["GIT_AUTHOR_NAME"] = nil
    try session.repository.git("config", "user.name", "Local")
    try session.repository.git("config", "--worktree", "user.name", "Of this tree")
    try session.types(["commit"])
    try session.types("git", "log", "-1", "--format=%an")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.ends(as: "extensions-read")
  }

  @Test func `a split index is read by git`() throws {
    let session = try Session()
    try session.repository.write("n.cjm.yaml", map("n"))
    try session.repository.git("add", "-N", "n.cjm.yaml")
    try session.repository.git("update-index", "--split-index")
    try session.types(Session.week + [["diff", "--staged"]])
    try session.types("git", "status", "--short")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", "n.cjm.yaml"))
    try session.repository.install()
    try session.types(["hook", "install"])
    try session.repository.write("n.cjm.yaml", map("n", "review-every: often\n"))
    try session.types("git", "commit", "-qam", "Often")
    try session.types("git", "commit", "-qm", "Often", "--", "n.cjm.yaml")
    try session.ends(as: "split-index")
  }

  @Test(arguments: [true, false])
  func `what a sparse checkout leaves out is neither deleted nor told to be`(isIndexSparse: Bool) throws {
    let session = try Session(changing: false)
    let repository = session.repository
    try repository.commit("Folders", ["in/c.cjm.yaml": map("c"), "out/d.cjm.yaml": map("d")])
    let index = isIndexSparse ? "--sparse-index" : "--no-sparse-index"
    try repository.git("sparse-checkout", "set", "--cone", index, "in")
    try repository.write("in/c.cjm.yaml", map("c", "need: Speed\n"))
    try session.types(Session.week + [["diff", "--staged"]])
    try session.types("git", "status", "--short")
    #expect(try session.isAsGitWouldHaveIt("in/c.cjm.yaml"))
    try repository.write("out/d.cjm.yaml", map("d", "need: Care\n"))
    try repository.write("out/new.cjm.yaml", map("new"))
    try session.types(["diff", "--stat"], ["commit"], ["commit", "out/d.cjm.yaml"])
    try session.types("git", "ls-tree", "-r", "--name-only", "HEAD")
    #expect(try session.isAsGitWouldHaveIt("out/d.cjm.yaml"))
    try session.ends(as: "sparse")
  }

  @Test func `caches of all kinds, packed references and a git folder elsewhere do not matter`() throws {
    let session = try Session("--separate-git-dir=../store")
    let repository = session.repository
    for (key, value) in [("core.untrackedCache", "true"), ("core.fsmonitor", "/bin/false"), ("index.version", "4")] {
      try repository.git("config", key, value)
    }
    try repository.git("update-index", "--index-version", "4", "--untracked-cache")
    try repository.git("commit-graph", "write", "--reachable")
    try repository.git("repack", "-adq", "--write-midx", "--write-bitmap-index")
    try repository.git("pack-refs", "--all")
    try session.types(["diff", "--stat"], ["commit"])
    try repository.git("config", "--unset", "core.fsmonitor")
    try session.types("git", "status", "--short")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.ends(as: "caches")
  }
}
