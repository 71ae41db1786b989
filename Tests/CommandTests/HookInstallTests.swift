import Foundation
import TestSupport
import Testing

@Suite struct HookInstallTests {
  private static let client = ["pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"]
  private static let server = ["pre-receive", "post-receive"]

  @Test func `they are the files that others copy by hand, and installing them twice changes nothing`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    #expect(try repository.cjmgit("hook", "install", "--check").code == 1)
    let installed = try repository.cjmgit("hook", "install")
    #expect(installed == Ran(code: 0, stdout: repository.lines("installed", Self.client), stderr: ""))
    try repository.cjmgitFine("hook", "install", "--server")
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../hooks").standardizedFileURL
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      for name in Self.client + Self.server {
        try repository.run(["cp", "-p", ".git/hooks/\(name)", top.appending(path: name).path])
      }
    }
    // What begins so is for cron and timers.
    let copies = try FileManager.default.contentsOfDirectory(atPath: top.path).filter { !$0.hasPrefix("cjmgit-") }
      .sorted()
    #expect(copies == (Self.client + Self.server).sorted())
    for name in copies {
      let hook = repository.path + "/.git/hooks/" + name
      let copy = top.appending(path: name)
      #expect(try Data(contentsOf: URL(filePath: hook)) == Data(contentsOf: copy), "hooks/\(name)")
      #expect(try repository.mode(".git/hooks/\(name)") == 0o755)
      #expect(FileManager.default.isExecutableFile(atPath: copy.path))
    }
    #expect(
      try repository.cjmgit("hook", "install")
        == Ran(code: 0, stdout: repository.lines("already installed:", Self.client), stderr: ""))
    #expect(try repository.cjmgit("hook", "install", "--check") == Ran(code: 0, stdout: "", stderr: ""))
    #expect(
      try repository.cjmgit("hook", "uninstall").stdout == repository.lines("removed", Self.client + Self.server))
    #expect(try repository.hookFiles() == [])
    #expect(
      try repository.cjmgit("hook", "uninstall")
        == Ran(code: 0, stdout: "no hook of cjmgit is installed (\(repository.path)/.git/hooks)\n", stderr: ""))
  }

  @Test func `status says of each what is there`() throws {
    let repository = try ScratchRepository.hooked(["pre-commit"])
    try repository.hook("prepare-commit-msg", "exit 0")
    try repository.hook("commit-msg", "exit 0")
    try repository.cjmgitFine("hook", "install", "commit-msg")
    let old = try repository.read(".git/hooks/pre-commit")
    try repository.write(
      ".git/hooks/pre-commit", "#!/bin/sh\n# The pre-commit hook of cjmgit, version 1: old\nexit 0\n")
    let ran = try repository.cjmgit("hook", "status")
    #expect(ran.code == 1)
    #expect(
      ran.stdout == """
        hooks in \(repository.path)/.git/hooks
          pre-commit          of another version or not executable: `cjmgit hook install` renews it
          prepare-commit-msg  not installed; another hook is there
          commit-msg          installed, behind the one that was there: commit-msg.cjmgit-prev
          post-commit         not installed

        """)
    #expect(try repository.cjmgit("hook", "status", "commit-msg").code == 0)
    let json = try repository.cjmgit("hook", "status", "--format", "json").stdout
    expectSnapshot(json.replacing(repository.path, with: "…"), "hooks.json")
    #expect(
      try repository.cjmgit("hook", "install", "pre-commit").stdout
        == "renewed \(repository.path)/.git/hooks/pre-commit\n")
    #expect(try repository.read(".git/hooks/pre-commit") == old)
    try repository.run(["chmod", "-x", ".git/hooks/pre-commit"])
    #expect(try repository.cjmgit("hook", "install", "--check", "pre-commit").code == 1)
    try repository.cjmgitFine("hook", "install", "pre-commit")
    #expect(try repository.mode(".git/hooks/pre-commit") == 0o755)
  }

  @Test func `an old one into which somebody wrote stays as it is`() throws {
    let repository = try ScratchRepository.hooked(["post-commit"])
    let hook = ".git/hooks/post-commit"
    let older = try repository.read(hook).replacing("version 2", with: "version 3")
    try repository.write(hook, older)
    let refused = try repository.cjmgit("hook", "install", "post-commit")
    #expect(refused.code == 128 && refused.stderr.contains("somebody changed it, so everything stays as it is"))
    #expect(try repository.cjmgit("hook", "install").code == 128)
    #expect(try repository.hookFiles() == ["post-commit"])
    #expect(try repository.read(hook) == older)
  }

  @Test func `a dry run says the same and does nothing`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    let dry = try repository.cjmgit("hook", "install", "--dry-run")
    #expect(dry.stdout == repository.lines("installed", Self.client))
    #expect(dry.stderr == "nothing was done: this was a dry run\n")
    #expect(try repository.hookFiles() == [])
    try repository.cjmgitFine("hook", "install")
    #expect(
      try repository.cjmgit("hook", "uninstall", "--dry-run").stdout == repository.lines("removed", Self.client))
    #expect(try repository.hookFiles() == Self.client.sorted())
  }

  @Test func `a hook of another name is no hook of ours`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    #expect(
      try repository.cjmgit("hook", "install", "pre-comit")
        == Ran(
          code: 2, stdout: "",
          stderr: """
            cjmgit: there is no hook `pre-comit` of ours; did you mean `pre-commit`?
              there are \((Self.client + Self.server).joined(separator: ", "))

            """))
  }

  @Test func `every hook that was there runs first with the same words and the same input, and comes back`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.git("init", "-q", "--bare", "../server.git")
    let script = "#!/bin/sh\n# тот, что был\r\necho \"$(basename \"$0\") $* | $(cat)\" >>\"$LOG\"\nexit 0"
    for name in Self.client { try repository.script(".git/hooks/\(name)", script, mode: 0o750) }
    for name in Self.server { try repository.script("../server.git/hooks/\(name)", script, mode: 0o700) }
    try repository.cjmgitFine("hook", "install")
    try repository.cjmgitFine("hook", "install", in: "server.git")
    repository.environment["LOG"] = repository.folder.appending(path: "log").path
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    try repository.git("commit", "-q", "-a", "-m", "x")
    try repository.git("push", "-q", "../server.git", "main")
    let tip = try repository.git("rev-parse", "HEAD").dropLast()
    let none = String(repeating: "0", count: 40)
    #expect(
      try repository.read("../log") == """
        pre-commit.cjmgit-prev  | 
        prepare-commit-msg.cjmgit-prev .git/COMMIT_EDITMSG message | 
        commit-msg.cjmgit-prev .git/COMMIT_EDITMSG | 
        post-commit.cjmgit-prev  | 
        pre-receive.cjmgit-prev  | \(none) \(tip) refs/heads/main
        post-receive.cjmgit-prev  | \(none) \(tip) refs/heads/main

        """)
    try repository.cjmgitFine("hook", "uninstall")
    try repository.cjmgitFine("hook", "uninstall", in: "server.git")
    for name in Self.client {
      #expect(try repository.read(".git/hooks/\(name)") == script)
      #expect(try repository.mode(".git/hooks/\(name)") == 0o750)
    }
    for name in Self.server {
      #expect(try repository.read("../server.git/hooks/\(name)") == script)
      #expect(try repository.mode("../server.git/hooks/\(name)") == 0o700)
    }
    #expect(try repository.hookFiles() == Self.client.sorted())
  }

  @Test func `a hook that is a link comes back as that link`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.script("tools/check", "#!/bin/sh\necho linked >&2\nexit 1\n", mode: 0o755)
    try FileManager.default.createDirectory(
      atPath: repository.path + "/.git/hooks", withIntermediateDirectories: true)
    let link = repository.path + "/.git/hooks/pre-commit"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../../tools/check")
    try FileManager.default.createSymbolicLink(
      atPath: repository.path + "/.git/hooks/post-commit", withDestinationPath: "nowhere")
    try repository.cjmgitFine("hook", "install")
    try repository.git("add", "tools")
    #expect(try repository.gitRan("commit", "-m", "x") == Ran(code: 1, stdout: "", stderr: "linked\n"))
    try repository.cjmgitFine("hook", "uninstall")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../../tools/check")
    #expect(try repository.hookFiles() == ["post-commit", "pre-commit"])
  }

  @Test(.enabled(if: geteuid() == 0, "only root can make files that are somebody else's"))
  func `where the third cannot be moved, the first two are taken back`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.git("config", "--global", "safe.directory", "*")
    for name in ["pre-commit", "commit-msg"] { try repository.hook(name, "echo \(name)") }
    // In a sticky folder everybody may write, and nobody may move what belongs to others.
    try repository.run(["chmod", "1777", ".git/hooks"])
    try repository.run(["chown", "65534", ".git/hooks/pre-commit"])
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let ran = try repository.ran("/usr/bin/env", nobody + [Binary.path, "hook", "install"])
    #expect(
      ran
        == Ran(
          code: 128, stdout: "",
          stderr: "cjmgit: could not move `\(repository.path)/.git/hooks/commit-msg`: operation not permitted\n"))
    #expect(try repository.hookFiles() == ["commit-msg", "pre-commit"])
    #expect(try repository.read(".git/hooks/pre-commit") == "#!/bin/sh\necho pre-commit\n")
  }

  @Test func `where one cannot be written none is, and one sentence says so`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.hook("pre-commit", "exit 0")
    try FileManager.default.createDirectory(
      atPath: repository.path + "/.git/hooks/commit-msg/inside", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: repository.path + "/.git/hooks/commit-msg.cjmgit-prev", withIntermediateDirectories: true)
    let files = try repository.hookFiles()
    let refused = try repository.cjmgit("hook", "install")
    #expect(refused.code == 128 && refused.stderr.contains("commit-msg` is another hook, and"))
    #expect(try repository.hookFiles() == files)
    try FileManager.default.removeItem(atPath: repository.path + "/.git/hooks")
    try repository.write(".git/hooks", "no folder\n")
    #expect(
      try repository.cjmgit("hook", "install")
        == Ran(
          code: 128, stdout: "",
          stderr: "cjmgit: could not write `\(repository.path)/.git/hooks/pre-commit`: not a directory\n"))
  }

  @Test func `worktrees share them, and each is checked by its own index`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.git("worktree", "add", "-q", "-b", "side", "../side")
    #expect(
      try repository.cjmgit("hook", "install", in: "side").stdout
        == repository.lines("installed", Self.client) + "shared by 2 worktrees\n")
    let file = repository.folder.appending(path: "side/a.cjm.yaml")
    try Data(map("a", "review-every: often\n").utf8).write(to: file)
    #expect(try repository.gitRan(["commit", "-a", "-m", "x"], in: "side").code == 1)
    try Data(map("a", "need: Speed\n").utf8).write(to: file)
    #expect(try repository.gitRan(["commit", "-q", "-a", "-m", "x"], in: "side").code == 0)
    #expect(try repository.git("log", "-1", "--format=%(trailers:key=Cjm-Journey)", "side") == "Cjm-Journey: a\n\n")
  }

  @Test func `in a submodule they lie in its own git folder`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.git("init", "-q", "-b", "main", "../other")
    try repository.git("commit", "-q", "--allow-empty", "-m", "o", in: "other")
    try repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../other", "module")
    #expect(
      try repository.cjmgit("hook", "install", "pre-commit", in: "work/module").stdout
        == "installed \(repository.path)/.git/modules/module/hooks/pre-commit\n")
  }

  @Test func `a bare repository gets those of a server, and a work tree where they are asked for`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.git("init", "-q", "--bare", "../server.git")
    let folder = repository.folder.path + "/server.git/hooks/"
    #expect(
      try repository.cjmgit("hook", "install", in: "server.git").stdout
        == Self.server.map { "installed \(folder)\($0)\n" }.joined())
    #expect(try repository.cjmgit("hook", "status", in: "server.git").code == 0)
    #expect(try repository.cjmgit("hook", "install", "--server").stdout == repository.lines("installed", Self.server))
    #expect(try repository.cjmgit("hook", "status", "--server").code == 0)
    #expect(try repository.cjmgit("hook", "status").code == 1)
  }
}

extension ScratchRepository {
  /// What is said of hooks in the repository's own folder.
  fileprivate func lines(_ said: String, _ hooks: [String]) -> String {
    hooks.map { "\(said) \(path)/.git/hooks/\($0)\n" }.joined()
  }

  /// The files in the folder of the hooks.
  func hookFiles() throws -> [String] {
    let folder = path + "/.git/hooks"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".sample") }.sorted()
  }

  fileprivate func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
  }

  /// Writes a file that can be run.
  func script(_ name: String, _ text: String, mode: Int) throws {
    try write(name, text)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(path)/\(name)")
  }

  /// Runs `cjmgit`, which must be content.
  func cjmgitFine(_ arguments: String..., in place: String? = nil) throws {
    let ran = try ran(Binary.path, arguments, in: place)
    try #require(ran.code == 0, "\(ran)")
  }
}
