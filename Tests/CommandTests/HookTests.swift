import Foundation
import TestSupport
import Testing

@Suite struct HookTests {
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
      try repository.cjmgit("hook", "install", "pre-commit").stdout
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

  @Test func `cjmgit commit does not run its own hooks a second time`() throws {
    let repository = try ScratchRepository.hooked([])
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let ran = try repository.cjmgit("commit")
    #expect(ran.code == 0)
    #expect(ran.stderr == "3 warnings: `cjmgit check` shows them\n")
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
            Install it, or go on without it this once: CJMGIT_SKIP=1 git commit, or git commit --no-verify

            """))
  }
}

extension ScratchRepository {
  /// A repository with one map, our program first on its path, and hooks in it if wanted.
  static func hooked(_ hooks: [String] = ["pre-commit"], install: Bool = true) throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.install("cjmgit")
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    if install {
      try #require(try repository.ran(Binary.path, ["hook", "install"] + hooks).code == 0)
    }
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
