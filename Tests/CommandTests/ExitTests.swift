import Foundation
import TestSupport
import Testing

/// What a command ends with, in a repository with a history, an edited map, and a broken one beside.
@Suite struct ExitTests {
  private func repository() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")])
    try repository.write("a.cjm.yaml", map("a", title: "Mended"))
    try repository.write("plain/broken.cjm.yaml", map("c") + "    gap: 9\n")
    return repository
  }

  @Test(arguments: [
    // Done.
    ("--version", 0), ("--help", 0), ("help diff", 0), ("init", 0), ("new d", 0), ("status", 0), ("status -z", 0),
    ("check a.cjm.yaml", 0), ("diff", 0), ("diff --exit-code -- b.cjm.yaml", 0), ("diff -q -- b.cjm.yaml", 0),
    ("log", 0), ("log --class regression", 0), ("commit -m x a.cjm.yaml", 0), ("commit --dry-run a.cjm.yaml", 0),
    ("notify --all", 0), ("hook install", 0), ("schema", 0), ("completion bash", 0), ("man man", 0),
    // The answer is no.
    ("check", 1), ("check --strict a.cjm.yaml", 1), ("diff --exit-code", 1), ("diff --quiet", 1),
    ("diff --no-index a.cjm.yaml b.cjm.yaml", 1), ("diff --no-index --porcelain a.cjm.yaml b.cjm.yaml", 1),
    ("commit b.cjm.yaml", 1), ("hook status", 1),
    // No use of the program.
    ("nonsense", 2), ("diff --nonsense", 2), ("diff --format nonsense", 2), ("diff --no-index a.cjm.yaml", 2),
    ("status --nonsense", 2), ("check --staged --rev HEAD", 2), ("log -n x", 2), ("commit --all-unchanged", 2),
    ("notify --all HEAD~1..HEAD", 2), ("hook nonsense", 2), ("schema nonsense", 2), ("completion nonsense", 2),
    ("completion", 2), ("new", 2), ("init --nonsense", 2), ("diff --journey nonsense", 2),
    // It could not be done.
    ("diff nowhere", 128), ("diff --no-index a.cjm.yaml nowhere", 128), ("log nowhere", 128),
    ("check nowhere.cjm.yaml", 128), ("check --rev nowhere", 128), ("commit nowhere.cjm.yaml", 128), ("new a", 128),
    ("notify nowhere..HEAD", 128), ("man a.cjm.yaml/x", 128),
  ])
  func `a command ends with what came of it`(line: String, code: Int32) throws {
    let ran = try repository().cjmgit(line.split(separator: " ").map(String.init))
    #expect(ran.code == code, "\(ran.stderr)")
    if code >= 2 { #expect(ran.stdout.isEmpty && !ran.stderr.isEmpty) }
  }

  @Test(arguments: ["status", "diff", "log", "commit", "notify", "hook install", "check --staged", "new a"])
  func `without a repository it cannot be done`(line: String) throws {
    let repository = try ScratchRepository()
    let ran = try repository.cjmgit(line.split(separator: " ").map(String.init), in: ".")
    #expect(ran.code == 128 && ran.stdout.isEmpty && ran.stderr.hasPrefix("cjmgit: "))
  }

  /// Everything that prints.
  private static let printing = [
    "diff", "diff --format json", "diff --porcelain", "diff --stat", "log", "log --format json",
    "log --oneline", "status", "status --porcelain", "status --format json", "check a.cjm.yaml", "check --format sarif",
    "schema", "schema --reference", "completion zsh", "--help", "--version", "diff --no-index a.cjm.yaml b.cjm.yaml",
  ]

  @Test(arguments: printing) func `a full disk is an error that is said`(line: String) throws {
    let ran = try repository().ran("/bin/sh", ["-c", "'\(Binary.path)' \(line) >/dev/full"])
    #expect(ran.code == 128)
    #expect(ran.stderr == "cjmgit: could not write the output: no space left on device\n")
  }

  @Test(arguments: printing) func `a pipe that nobody reads ends the work in silence`(line: String) throws {
    // A parent that ignores the signal does not make us noisy.
    let script = "trap '' PIPE; { sleep 0.05; exec '\(Binary.path)' \(line); } | true; exit ${PIPESTATUS[0]}"
    #expect(try repository().ran("/bin/bash", ["-c", script]) == Ran(code: 141, stdout: "", stderr: ""))
  }
}
