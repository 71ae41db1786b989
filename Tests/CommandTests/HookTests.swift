import Foundation
import TestSupport
import Testing

@Suite struct HookTests {
  @Test func `it is the file that others copy by hand, and installing it twice changes nothing`() throws {
    let repository = try ScratchRepository.hooked()
    let hook = repository.path + "/.git/hooks/pre-commit"
    let copied = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../hooks/pre-commit")
    #expect(try Data(contentsOf: URL(filePath: hook)) == Data(contentsOf: copied.standardizedFileURL))
    #expect(try FileManager.default.attributesOfItem(atPath: hook)[.posixPermissions] as? Int == 0o755)
    #expect(
      try repository.cjmgit("hook", "install") == Ran(code: 0, stdout: "already installed: \(hook)\n", stderr: ""))
    #expect(try repository.cjmgit("hook", "status").code == 0)
    #expect(try repository.cjmgit("hook", "uninstall").stdout == "removed \(hook)\n")
    #expect(!FileManager.default.fileExists(atPath: hook))
    #expect(try repository.cjmgit("hook", "status").code == 1)
    #expect(try repository.cjmgit("hook", "uninstall").code == 0)
  }

  @Test func `it checks what is staged and not what lies in the work tree`() throws {
    let repository = try ScratchRepository.hooked()
    try repository.write("a.cjm.yaml", map("a", "review-every: often\n"))
    try repository.git("add", "a.cjm.yaml")
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let refused = try repository.gitRan("commit", "-m", "x")
    #expect(refused.code == 1 && refused.stdout.isEmpty)
    expectSnapshot(refused.stderr, "hook.refused.txt")
    try repository.git("add", "a.cjm.yaml")
    try repository.write("a.cjm.yaml", map("a", "review-every: often\n"))
    let ran = try repository.gitRan("commit", "-q", "-m", "x")
    #expect(ran.code == 0)
    expectSnapshot(ran.stderr, "hook.passed.txt")
  }

  @Test func `of a map that cannot be read only the findings are told`() throws {
    let repository = try ScratchRepository.hooked()
    try repository.write("a.cjm.yaml", "journey: a\ntitle: [")
    let ran = try repository.gitRan("commit", "-a", "-m", "x")
    #expect(ran.code == 1 && ran.stderr.hasPrefix("error: ") && !ran.stderr.contains("removed"))
  }

  @Test(arguments: [["-a"], ["a.cjm.yaml"], ["--only", "a.cjm.yaml"], ["--include", "a.cjm.yaml"]])
  func `it sees what these take`(_ arguments: [String]) throws {
    let repository = try ScratchRepository.hooked()
    try repository.write("b.cjm.yaml", map("b"))
    try repository.git("add", "b.cjm.yaml")
    try repository.write("a.cjm.yaml", map("a", "review-every: often\n"))
    #expect(try repository.gitRan(["commit", "-m", "x"] + arguments).code == 1)
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let ran = try repository.gitRan(["commit", "-q", "-m", "x"] + arguments)
    #expect(ran.code == 0 && ran.stderr.contains("· Need"))
  }

  @Test func `a staged error elsewhere does not stop a commit of one path`() throws {
    let repository = try ScratchRepository.hooked()
    try repository.write("b.cjm.yaml", map("b", "review-every: often\n"))
    try repository.git("add", "b.cjm.yaml")
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    #expect(try repository.gitRan("commit", "-q", "-m", "x", "a.cjm.yaml").code == 0)
    #expect(try repository.git("status", "--porcelain") == "A  b.cjm.yaml\n")
  }

  @Test func `it says nothing where no map is staged`() throws {
    let repository = try ScratchRepository.hooked()
    try repository.write("notes.txt", "x\n")
    try repository.git("add", "notes.txt")
    #expect(try repository.gitRan("commit", "-q", "-m", "x") == Ran(code: 0, stdout: "", stderr: ""))
  }

  @Test func `a hook that was there runs first, refuses if it wants, and comes back byte for byte`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    let script = "#!/bin/sh\n# тот, что был\r\necho \"first $#\" >&2\nexit ${REFUSE:-0}"
    try repository.write(".git/hooks/pre-commit", script)
    let hook = repository.path + "/.git/hooks/pre-commit"
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: hook)
    #expect(
      try repository.cjmgit("hook", "install").stdout
        == "installed \(hook); the hook that was there runs first, as \(hook).cjmgit-prev\n")
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let refused = try repository.gitRan("commit", "-a", "-m", "x", setting: ["REFUSE": "3"])
    #expect(refused == Ran(code: 1, stdout: "", stderr: "first 0\n"))
    let skipped = try repository.gitRan("commit", "-q", "-a", "-m", "x", setting: ["CJMGIT_SKIP": "1"])
    #expect(skipped == Ran(code: 0, stdout: "", stderr: "first 0\n"))
    try repository.write("a.cjm.yaml", map("a"))
    #expect(try repository.cjmgit("commit").stderr.contains("first 0\n"))
    #expect(
      try repository.cjmgit("hook", "uninstall").stdout
        == "removed ours; the hook that was there is back: \(hook)\n")
    #expect(try repository.read(".git/hooks/pre-commit") == script)
    #expect(try FileManager.default.attributesOfItem(atPath: hook)[.posixPermissions] as? Int == 0o750)
    #expect(!FileManager.default.fileExists(atPath: hook + ".cjmgit-prev"))
  }

  @Test func `cjmgit commit does not run its own hook a second time`() throws {
    let repository = try ScratchRepository.hooked()
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let ran = try repository.cjmgit("commit")
    #expect(ran.code == 0 && !ran.stderr.contains("[a] Repair"))
  }

  @Test func `a hook of ours that somebody wrote into runs, and is not taken away`() throws {
    let repository = try ScratchRepository.hooked()
    let hook = ".git/hooks/pre-commit"
    let text = try repository.read(hook).replacing("exec cjmgit", with: "echo extra >&2\nexec cjmgit")
    try repository.write(hook, text)
    try repository.run(["chmod", "+x", hook])
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    #expect(try repository.gitRan("commit", "-q", "-a", "-m", "x").stderr.contains("extra\n"))
    #expect(try repository.cjmgit("hook", "uninstall").code == 128)
    #expect(try repository.cjmgit("hook", "install").code == 128)
    #expect(try repository.read(hook) == text)
  }

  @Test func `worktrees share one, and each is checked by its own index`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.git("worktree", "add", "-q", "-b", "side", "../side")
    #expect(
      try repository.cjmgit("hook", "install", in: "side").stdout
        == "installed \(repository.path)/.git/hooks/pre-commit\n")
    let file = repository.folder.appending(path: "side/a.cjm.yaml")
    try Data(map("a", "review-every: often\n").utf8).write(to: file)
    #expect(try repository.gitRan(["commit", "-a", "-m", "x"], in: "side").code == 1)
    try Data(map("a", "need: Speed\n").utf8).write(to: file)
    #expect(try repository.gitRan(["commit", "-q", "-a", "-m", "x"], in: "side").code == 0)
  }

  @Test func `core.hooksPath is followed inside the repository and not outside of it`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.git("config", "core.hooksPath", ".githooks")
    #expect(
      try repository.cjmgit("hook", "install").stdout == "installed \(repository.path)/.githooks/pre-commit\n")
    try repository.write("a.cjm.yaml", map("a", "review-every: often\n"))
    #expect(try repository.gitRan("commit", "-a", "-m", "x").code == 1)
    try repository.git("config", "core.hooksPath", repository.folder.path + "/common")
    let outside = try repository.cjmgit("hook", "install")
    #expect(outside.code == 128 && outside.stderr.contains("leads out of this repository"))
    try repository.git("config", "--unset", "core.hooksPath")
    try repository.git("config", "--global", "core.hooksPath", repository.folder.path + "/common")
    let everywhere = try repository.cjmgit("hook", "install")
    #expect(
      everywhere.stderr == """
        cjmgit: `core.hooksPath` is set to `\(repository.folder.path)/common` for all your repositories, so nothing was installed
          put this line into the `pre-commit` hook there:
        cjmgit hook run pre-commit || exit $?

        """)
  }

  @Test(arguments: [
    ("pre-commit", "# File generated by pre-commit: https://pre-commit.com"), ("lefthook", "call_lefthook run"),
    ("overcommit", "overcommit --run"),
  ])
  func `hooks that another program keeps are left alone`(_ name: String, _ line: String) throws {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.hook("pre-commit", line)
    let before = try repository.read(".git/hooks/pre-commit")
    let ran = try repository.cjmgit("hook", "install")
    #expect(ran.code == 128)
    #expect(ran.stderr.hasPrefix("cjmgit: `\(name)` keeps the hooks of this repository, so they stay as they are\n"))
    #expect(ran.stderr.contains("cjmgit") && ran.stdout.isEmpty)
    #expect(try repository.read(".git/hooks/pre-commit") == before)
  }

  @Test func `without cjmgit it refuses, and says how to go on`() throws {
    let repository = try ScratchRepository.hooked()
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let plain = repository.environment["PATH"]?.split(separator: ":").dropFirst().joined(separator: ":") ?? ""
    let ran = try repository.gitRan("commit", "-a", "-m", "x", setting: ["PATH": plain])
    #expect(
      ran
        == Ran(
          code: 1, stdout: "",
          stderr: """
            cjmgit is not installed here, so the staged maps could not be checked.
            Install it, or commit without the check this once: CJMGIT_SKIP=1 git commit

            """))
  }
}

extension ScratchRepository {
  /// A repository with one map, our program first on its path, and the hook in it if wanted.
  static func hooked(install: Bool = true) throws -> ScratchRepository {
    let repository = try ScratchRepository()
    let folder = repository.folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "cjmgit"), withDestinationURL: URL(filePath: Binary.path))
    repository.environment["PATH"] = "\(folder.path):\(repository.environment["PATH"] ?? "")"
    repository.environment["CJMGIT_NOW"] = "2026-11-20T16:00:00+03:00"
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    if install { try #require(try repository.cjmgit("hook", "install").code == 0) }
    return repository
  }

  /// Runs git and gives all that it left behind.
  func gitRan(_ arguments: String..., setting extra: [String: String] = [:]) throws -> Ran {
    try gitRan(arguments, setting: extra)
  }

  /// The same for arguments in a list.
  func gitRan(_ arguments: [String], in place: String? = nil, setting extra: [String: String] = [:]) throws -> Ran {
    try ran("/usr/bin/env", ["git"] + arguments, in: place, setting: extra)
  }
}
