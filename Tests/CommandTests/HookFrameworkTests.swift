import Foundation
import TestSupport
import Testing

/// With the program `pre-commit` from PyPI; the id that builds cjmgit from source is not tried here, it takes minutes.
@Suite struct HookFrameworkTests {
  @Test func `under pre-commit broken maps are stopped, and messages speak of the journey`() throws {
    let repository = try ScratchRepository.hooked(install: false)
    guard let framework = try Framework(in: repository) else {
      return try Real.skip("hooks under pre-commit: `REAL=1 make test` installs it from PyPI")
    }
    let tried = try framework.run("try-repo", "../hooks", "cjmgit-check", "--all-files")
    #expect(tried.code == 0 && tried.stdout.hasSuffix("Passed\n"), "\(tried)")

    let ids = ["cjmgit-check", "cjmgit-prepare-commit-msg", "cjmgit-commit-msg"]
    let rev = try repository.git("rev-parse", "HEAD", in: "hooks").dropLast()
    try repository.write(
      ".pre-commit-config.yaml",
      "repos:\n  - repo: \(repository.folder.path)/hooks\n    rev: \(rev)\n    hooks:\n"
        + ids.map { "      - id: \($0)\n" }.joined())
    try repository.git("add", ".pre-commit-config.yaml")
    let types = ["pre-commit", "prepare-commit-msg", "commit-msg"].flatMap { ["-t", $0] }
    try #require(try framework.run(["install"] + types).code == 0)
    let all = try framework.run("run", "--all-files")
    #expect(all.code == 0 && all.stdout.hasSuffix("Passed\n"), "\(all)")

    try repository.write("a.cjm.yaml", map("a", "review-every: often\n"))
    let refused = try framework.commit("-a", "-m", "Broken")
    #expect(refused.code == 1 && refused.stderr.contains("malformed-span"), "\(refused)")
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let given = try framework.commit("-a", "-m", "By hand", "-m", "Cjm-Stage: a/gone")
    #expect(given.code == 0, "\(given)")
    #expect(try repository.git("log", "-1", "--format=%B") == "By hand\n\nCjm-Week: 2026-W47\nCjm-Journey: a\n\n")
    try repository.write("a.cjm.yaml", map("a", "need: Rest\n"))
    let plain = try framework.commit("-a")
    #expect(plain.code == 0, "\(plain)")
    #expect(try repository.git("log", "-1", "--format=%s") == "Repair: Need\n")

    let own = try repository.cjmgit("hook", "install")
    #expect(own.code == 128 && own.stderr.hasPrefix("cjmgit: `pre-commit` keeps the hooks of this repository"))
  }

  @Test func `what pre-commit hands over are the files that cjmgit knows`() throws {
    let text = try String(contentsOf: Framework.manifest, encoding: .utf8)
    let pattern = try #require(text.split(separator: "\n").first { $0.contains("files: &maps") }?.split(separator: "'"))
    let files = try Regex(String(pattern[1]))
    for name in ["a.cjm.yaml", "maps/b.persona.yaml", "cjm.yaml"] { #expect(name.contains(files), "\(name)") }
    for name in ["a.yaml", "cjm.yaml.orig", "maps/cjm.yaml", "a.cjm.yml"] { #expect(!name.contains(files), "\(name)") }
  }
}

/// The program `pre-commit`, and a repository beside the work tree that holds our ids, as users name it.
private struct Framework {
  static let manifest = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../.pre-commit-hooks.yaml").standardizedFileURL

  private let repository: ScratchRepository
  private let program: String

  /// Nil where it is not installed and not to be.
  init?(in repository: ScratchRepository) throws {
    self.repository = repository
    let home = Real.build.appending(path: "pre-commit")
    program = home.appending(path: "bin/pre-commit").path
    if !FileManager.default.isExecutableFile(atPath: program) {
      guard Real.isWanted else { return nil }
      var environment = ProcessInfo.processInfo.environment
      environment["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
      try repository.run(["python3", "-m", "venv", home.path], environment: environment)
      let pip = home.appending(path: "bin/pip").path
      try repository.run([pip, "install", "--quiet", "pre-commit==4.3.0"], environment: environment)
    }
    let folder = repository.folder.appending(path: "hooks")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Self.manifest, to: folder.appending(path: ".pre-commit-hooks.yaml"))
    try repository.git("init", "-q", in: "hooks")
    try repository.git("add", "-A", in: "hooks")
    try repository.git("commit", "-q", "-m", "Ids", in: "hooks")
  }

  func run(_ arguments: String...) throws -> Ran { try run(arguments) }

  func run(_ arguments: [String]) throws -> Ran { try repository.ran(program, arguments) }

  func commit(_ arguments: String...) throws -> Ran {
    // The week of a commit is that of its author's clock.
    try repository.gitRan(
      ["commit", "-q"] + arguments, setting: ["GIT_EDITOR": "true", "GIT_AUTHOR_DATE": "2026-11-20T12:00:00Z"])
  }
}
