import Foundation
import TestSupport
import Testing

/// Objects that are elsewhere, cut off, replaced or damaged.
@Suite struct ObjectRowTests {
  @Test func `borrowed objects are read, and where their store is gone that is said`() throws {
    let session = try Session(changing: false)
    try session.repository.git("clone", "-q", "-s", ".", "../clone")
    try Data(Session.changed.utf8).write(to: session.repository.folder.appending(path: "clone/a.cjm.yaml"))
    try session.types(["diff", "--stat"], ["commit"], in: "clone")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", in: "clone"))
    try FileManager.default.moveItem(
      atPath: session.repository.path, toPath: session.repository.folder.path + "/moved")
    try session.types(["status"], ["diff", "HEAD~1"], ["log"], in: "clone")
    try session.ends(as: "alternates")
  }

  @Test func `what a partial clone lacks is said to be lacking, and its remedy helps`() throws {
    let session = try Session(changing: false)
    let repository = session.repository
    try repository.commit("Speed", ["a.cjm.yaml": Session.changed])
    try repository.git("config", "uploadpack.allowFilter", "true")
    try repository.git("clone", "-q", "--filter=blob:none", "file://\(repository.path)", "../clone")
    try Data(map("a", "need: Care\n").utf8).write(to: repository.folder.appending(path: "clone/a.cjm.yaml"))
    try session.types(["diff", "HEAD~1"], ["log", "--oneline"], ["diff", "--stat"], ["commit"], in: "clone")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", in: "clone"))
    try repository.git("fetch", "-q", "--refetch", "--no-filter", in: "clone")
    try session.types(["diff", "--stat", "HEAD~2"], ["log", "--oneline"], in: "clone")
    try session.ends(as: "partial-clone")
  }

  @Test func `the history of a shallow clone is cut off, which is no error`() throws {
    let session = try Session(changing: false)
    let repository = session.repository
    try repository.commit("Speed", ["a.cjm.yaml": Session.changed])
    try repository.git("clone", "-q", "--depth=1", "file://\(repository.path)", "../clone")
    try session.types(["status"], ["log"], ["diff", "HEAD~1"], in: "clone")
    try Data(map("a", "need: Care\n").utf8).write(to: repository.folder.appending(path: "clone/a.cjm.yaml"))
    try session.types(
      ["diff", "--stat"], ["commit"], ["log", "--oneline"], ["log", "--oneline", "-1"],
      ["notify", "--dry-run", "--since", "HEAD~1"], in: "clone")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", in: "clone"))
    try session.ends(as: "shallow-clone")
  }

  @Test func `replaced objects are read as they were written`() throws {
    let session = try Session(changing: false)
    try session.repository.commit("Speed", ["a.cjm.yaml": Session.changed])
    try session.repository.git("replace", "--graft", "HEAD")
    try session.repository.write("a.cjm.yaml", map("a", "need: Care\n"))
    try session.types(["log", "--oneline"], ["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.ends(as: "replaced")
  }

  @Test func `damaged and missing objects are named, and nothing is committed on them`() throws {
    let session = try Session()
    let name = try session.repository.git("rev-parse", "HEAD:a.cjm.yaml").prefix { !$0.isNewline }
    let file = "\(session.repository.path)/.git/objects/\(name.prefix(2))/\(name.dropFirst(2))"
    for damage in ["chmod +w \(file); echo garbage > \(file)", ": > \(file)", "rm \(file)"] {
      try session.repository.run(["sh", "-c", damage])
      try session.types(["diff"], ["commit"])
    }
    try session.types("git", "log", "--format=%s")
    try session.types("git", "status", "--short")
    try session.ends(as: "damaged-objects")
  }

  @Test func `a damaged index stops everything, a missing one nothing`() throws {
    let session = try Session()
    try session.repository.run(["sh", "-c", "echo garbage > .git/index"])
    try session.types(Session.week)
    try session.repository.run(["sh", "-c", ": > .git/index"])
    try session.types(["diff", "--staged"], ["commit"])
    try session.repository.run(["rm", ".git/index"])
    try session.types(["diff", "--stat"], ["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.types("git", "status", "--short")
    try session.ends(as: "index-damage")
  }
}
