import Foundation
import TestSupport
import Testing

@Suite struct CommitSafetyTests {
  @Test func `twenty people who commit twenty maps at once keep all twenty`() throws {
    let repository = try ScratchRepository()
    let maps = (1...20).map { "m\($0).cjm.yaml" }
    try repository.commit(
      "Begin", Dictionary(uniqueKeysWithValues: maps.map { ($0, map("a" + $0.prefix { $0 != "." })) }))
    for name in maps { try repository.write(name, map("a" + name.prefix { $0 != "." }, "need: Speed\n")) }
    let running = try maps.map { try repository.started(Binary.path, ["commit", $0]) }
    for one in running { #expect(try one.ended().code == 0) }
    #expect(try repository.git("rev-list", "--count", "HEAD") == "21\n")
    #expect(try repository.git("diff", "HEAD") == "")
    #expect(try repository.git("fsck") == "")
  }

  @Test func `what somebody else staged stays staged, and is not committed`() throws {
    let repository = try ScratchRepository()
    try repository.commit(
      "Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b"), "notes.txt": "1\n", "gone.txt": "1\n"])
    try repository.write("notes.txt", "2\n")
    try repository.write("b.cjm.yaml", map("b", "need: Speed\n"))
    try repository.git("add", "notes.txt", "b.cjm.yaml")
    try repository.git("rm", "-q", "gone.txt")
    try repository.write("notes.txt", "3\n")
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    #expect(try repository.cjmgit("commit", "a").code == 0)
    #expect(try repository.git("show", "--name-only", "--format=") == "a.cjm.yaml\n")
    #expect(try repository.git("status", "--porcelain") == "M  b.cjm.yaml\nD  gone.txt\nMM notes.txt\n")
  }

  @Test func `an edit in the second in which the index was written is still seen afterwards`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "notes.txt": "1\n"])
    try repository.write("notes.txt", "2\n")
    try repository.git("add", "notes.txt")
    try repository.write("notes.txt", "3\n")
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try repository.cjmgit("commit").code == 0)
    #expect(try repository.git("status", "--porcelain") == "MM notes.txt\n")
  }

  @Test func `a file with CRLF keeps it`() throws {
    let repository = try ScratchRepository()
    let text = map("a").replacing("\n", with: "\r\n")
    try repository.commit("Begin", ["a.cjm.yaml": text])
    let changed = map("a", "need: Speed\n").replacing("\n", with: "\r\n")
    try repository.write("a.cjm.yaml", changed)
    #expect(try repository.cjmgit("commit").code == 0)
    #expect(try repository.git("cat-file", "blob", "HEAD:a.cjm.yaml") == changed)
    #expect(try repository.read("a.cjm.yaml") == changed)
    #expect(try repository.git("status", "--porcelain") == "")
  }

  @Test func `somebody's hook runs, by git, and may refuse`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.hook("commit-msg", "grep -q Speed a.cjm.yaml || { echo 'too slow' >&2; exit 1; }")
    try repository.write("a.cjm.yaml", map("a", "need: Patience\n"))
    try repository.write("new.cjm.yaml", map("new"))
    let refused = try repository.cjmgit("commit")
    #expect(refused.code == 1 && refused.stdout.isEmpty)
    #expect(refused.stderr.hasSuffix("too slow\n"))
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let ran = try repository.cjmgit("commit", "-m", "Faster")
    #expect(
      ran.plain.stdout == """
        [main …] Week 47: 2 maps, 2 changes
         Author: Ann <ann@example.org>
         2 files changed, 7 insertions(+)
         create mode 100644 new.cjm.yaml
          a    · 1
          new  new
        Letters will go to 1 person:
          ann  owner of the journey

        """)
    #expect(try repository.git("log", "-1", "--format=%an %cn|%b").hasPrefix("Ann Carl|short: Faster\n"))
    #expect(try repository.git("status", "--porcelain") == "")
  }

  @Test func `in the middle of a merge it says how to finish`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.git("switch", "-q", "-c", "side")
    try repository.commit("Side", ["a.cjm.yaml": map("a", "need: Speed\n")])
    try repository.git("switch", "-q", "main")
    try repository.commit("Main", ["a.cjm.yaml": map("a", "need: Care\n")])
    _ = try? repository.git("merge", "-q", "side")
    let ran = try repository.cjmgit("commit")
    #expect(ran.code == 128)
    #expect(
      ran.stderr
        == "cjmgit: nothing was committed: the repository is in the middle of a merge: finish with `git commit` or "
        + "`git merge --continue`\n")
    #expect(try repository.cjmgit("blame", "a").stderr.hasPrefix("cjmgit: cannot be read: a.cjm.yaml:"))
    try repository.git("checkout", "-q", "--ours", "a.cjm.yaml")
    let status = try repository.cjmgit("status").stdout
    #expect(status.hasSuffix("`cjmgit notify --all`\n  git merge --continue    finish what git has begun\n"))
    #expect(try repository.cjmgit("doctor").stdout.contains("· the repository is in the middle of a merge: "))
  }

  @Test func `links and pipes are no maps, and nothing waits for them`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.run(["sh", "-c", "ln -s /etc/passwd link.cjm.yaml; mkfifo pipe.cjm.yaml"])
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    #expect(try repository.cjmgit("commit").code == 0)
    #expect(try repository.git("show", "--name-only", "--format=") == "a.cjm.yaml\n")
  }

  @Test func `an editor that fails commits nothing, and what was written is offered again`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    let failing = try repository.editor("echo 'short: Faster' >> \"$1\"; exit 3")
    let refused = try repository.cjmgit("commit", "--edit", setting: failing)
    #expect(refused.code == 128 && refused.stderr.contains("ended with 3"))
    let mistyped = try repository.editor("echo 'brng: Why not' >> \"$1\"")
    let unknown = try repository.cjmgit("commit", "--edit", setting: mistyped)
    #expect(unknown.code == 128 && unknown.stderr.contains("`brng` is no stage of what changed"))
    #expect(unknown.stderr.contains("did you mean `bring`?"))
    let mended = try repository.editor("sed -i 's/^brng:/bring:/' \"$1\"")
    #expect(try repository.cjmgit("commit", "--edit", setting: mended).code == 0)
    let body = try repository.git("log", "-1", "--format=%b")
    #expect(body.contains("short: Faster\n") && body.contains("a/bring: Why not\n"))
  }
}

extension ScratchRepository {
  /// Puts a hook of somebody's into the repository.
  func hook(_ name: String, _ script: String, in place: String = ".git/hooks") throws {
    try write("\(place)/\(name)", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(place)/\(name)")
  }
}
