import Foundation
import TestSupport
import Testing

extension Ran {
  /// What was printed, without the names of temporary folders and versions.
  fileprivate func plain(_ repository: ScratchRepository) -> String {
    stdout.replacing(repository.path, with: "TOP")
      .replacing(URL(filePath: Binary.path).deletingLastPathComponent().resolvingSymlinksInPath().path, with: "BIN")
      .replacing(/git [0-9.]+, libgit2 [0-9.]+/, with: "git G, libgit2 L")
  }
}

@Suite struct DoctorTests {
  @Test(arguments: ["en", "ru", "uk"])
  func `a repository that was set up and used is fine`(_ language: String) throws {
    let repository = try ScratchRepository.equipped()
    try repository.write("a.cjm.yaml", map("a"))
    try repository.git("add", "-A")
    try repository.git("commit", "-q", "-m", "Begin")
    try #require(try repository.cjmgit("hook", "install").code == 0)
    expectSnapshot(
      try repository.cjmgit("doctor", "--lang", language).plain(repository), "doctor.fine.\(language).txt")
  }

  @Test func `one that was not says what to type, and exits with 1`() throws {
    let repository = try ScratchRepository()
    try repository.install("cjmgit")
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.txt": ""])
    try repository.write(
      ".git/hooks/pre-commit", "#!/bin/sh\n# The pre-commit hook of cjmgit, version 1: old\nexit 0\n")
    let ran = try repository.cjmgit("doctor")
    #expect(ran.code == 1 && ran.stderr.isEmpty)
    expectSnapshot(ran.plain(repository), "doctor.bare.txt")
    let json = try repository.cjmgit("doctor", "--format", "json")
    expectSnapshot(json.plain(repository), "doctor.json")
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.stdout.utf8)) as? [String: Any])
    let checks = try #require(read["checks"] as? [[String: Any]])
    let wrong = checks.filter { $0["state"] as? String == "wrong" }
    #expect(read["fine"] as? Bool == false && json.code == 1)
    #expect(
      wrong.map { [$0["check"] as? String, $0["command"] as? String] }.suffix(3) == [
        ["attributes", "cjmgit doctor --fix"], ["configuration", "cjmgit doctor --fix"],
        ["hook", "cjmgit hook install"],
      ])
  }

  @Test func `a server shows and merges nothing, so it lacks no drivers`() throws {
    let repository = try ScratchRepository()
    try repository.install("cjmgit")
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.git("clone", "-q", "--bare", ".", "../bare.git")
    let ran = try repository.cjmgit("doctor", "--format", "json", in: "bare.git")
    #expect(!ran.stdout.contains("\"attributes\"") && !ran.stdout.contains("\"configuration\""), "\(ran.stdout)")
  }

  @Test func `it believes no line that it did not see work`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    let joined = "journey: sample\ntitle: Sample\nstages:\n  - id: pay\n    title: I pay\n    gap: 2\n    emotion: 1\n"
    try repository.write("joined.yaml", joined)
    try repository.git("config", "merge.cjm.driver", "cp \(repository.path)/joined.yaml %A")
    #expect(
      try repository.cjmgit("doctor").stdout.contains("✓ `git merge` joined two edits of neighbouring lines of a map\n")
    )
    for line in ["true", "exit 1", "no-such-program %A", "git merge-file %A %O %B"] {
      try repository.git("config", "merge.cjm.driver", line)
      let ran = try repository.cjmgit("doctor")
      #expect(ran.code == 1 && ran.stdout.contains("✗ the line in `merge.cjm.driver` does not join"))
    }
    try repository.git("config", "diff.cjm.textconv", "cat")
    #expect(try repository.cjmgit("doctor").stdout.contains("✗ the line in `diff.cjm.textconv`"))
  }

  @Test func `attributes further down count`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.commit("Begin", ["maps/a.cjm.yaml": map("a"), "maps/.gitattributes": "*.yaml -diff\n"])
    #expect(
      try repository.cjmgit("doctor").stdout.contains(
        "✗ the attribute `diff` of `maps/a.cjm.yaml` does not select `cjm`  → git check-attr --all -- maps/a.cjm.yaml\n"
      ))
  }

  @Test func `what libgit2 cannot do is told with what is done instead`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.git("config", "commit.gpgSign", "true")
    #expect(
      try repository.cjmgit("doctor").stdout.contains(
        "· libgit2 cannot do it, so `cjmgit commit` leaves the commit to git: `commit.gpgSign` wants it signed\n"))
    try repository.git("config", "core.repositoryFormatVersion", "1")
    try repository.git("config", "extensions.objectFormat", "sha256")
    let ran = try repository.cjmgit("doctor")
    #expect(ran.code == 1 && ran.stdout.contains("✗ could not open the repository at "))
  }

  @Test func `programs that git does not find are wrong`() throws {
    let repository = try ScratchRepository.equipped()
    repository.loseOurPrograms()
    let ran = try repository.cjmgit("doctor")
    #expect(ran.stdout.contains("✗ git does not find `cjmgit-merge`: its folder is not on PATH  → ln -s "))
  }

  @Test func `a bookmark that leads nowhere is wrong`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.git("update-ref", "refs/cjmgit/notified", "HEAD")
    #expect(try repository.cjmgit("doctor").stdout.contains("✓ everybody was told up to "))
    try repository.write(".git/refs/cjmgit/notified", String(repeating: "1", count: 40) + "\n")
    #expect(try repository.cjmgit("doctor").stdout.contains("✗ `refs/cjmgit/notified` names the commit 1111111"))
  }
}
