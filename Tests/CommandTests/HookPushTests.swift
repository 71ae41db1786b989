import Foundation
import TestSupport
import Testing

@Suite struct HookPushTests {
  @Test func `a push of a broken map is refused, and the pusher reads what to mend`() throws {
    let repository = try ScratchRepository.pushing()
    try repository.commit("Broken", ["a.cjm.yaml": map("a", "review-every: часто\n")])
    let refused = try repository.gitRan("push", "-q", "origin", "main")
    #expect(refused.code == 1 && refused.stdout.isEmpty)
    expectSnapshot(refused.stderr.plain, "hook.push.txt")
    #expect(try repository.tip("main") == repository.git("rev-parse", "HEAD~"))
    try repository.commit("Mended", ["a.cjm.yaml": map("a", "need: Скорость\n")])
    #expect(try repository.gitRan("push", "-q", "origin", "main").code == 0)
  }

  @Test func `a map that a merge by lines broke is refused`() throws {
    let repository = try ScratchRepository.pushing()
    let pay = "  - id: pay\n    title: I pay\n"
    try repository.git("switch", "-q", "-c", "side")
    try repository.commit("Side", ["a.cjm.yaml": map("a") + pay])
    try repository.git("switch", "-q", "main")
    let first = map("a").replacing("stages:\n", with: "stages:\n" + pay)
    try repository.commit("Main", ["a.cjm.yaml": first])
    try repository.git("merge", "-q", "--no-edit", "side")
    let refused = try repository.gitRan("push", "-q", "origin", "main")
    #expect(refused.code == 1 && refused.stderr.contains("double-id"))
  }

  @Test func `only what the push brings is checked`() throws {
    let repository = try ScratchRepository.pushing()
    try repository.commit("Broken", ["b.cjm.yaml": map("b", "review-every: часто\n")])
    try repository.pushFine("main", skipping: true)
    try repository.commit("Another", ["a.cjm.yaml": map("a", "need: Скорость\n")])
    try repository.pushFine("main")
    try repository.pushFine("main:refs/heads/copy")
    try repository.git("switch", "-q", "-c", "side")
    try repository.commit("Notes", ["notes.txt": "x\n"])
    try repository.pushFine("side")
    try repository.commit("Touched", ["b.cjm.yaml": map("b", "need: Скорость\nreview-every: часто\n")])
    #expect(try repository.gitRan("push", "-q", "origin", "side").code == 1)
    #expect(try repository.gitRan("push", "-q", "origin", "side:refs/heads/fresh").code == 1)
  }

  @Test func `deletions and tags pass, and of several branches each is judged`() throws {
    let repository = try ScratchRepository.pushing()
    try repository.pushFine("main:refs/heads/gone")
    try repository.pushFine(":gone")
    try repository.commit("Broken", ["a.cjm.yaml": map("a", "review-every: часто\n")])
    try repository.git("tag", "t")
    try repository.pushFine("t")
    try repository.git("branch", "good", "HEAD~")
    let both = try repository.gitRan("push", "-q", "origin", "good", "main")
    #expect(both.code == 1 && both.stderr.contains("`main`") && !both.stderr.contains("`good` не"))
  }

  @Test func `a server without cjmgit takes no push, and says so`() throws {
    let repository = try ScratchRepository.pushing()
    try repository.commit("Good", ["a.cjm.yaml": map("a", "need: Скорость\n")])
    let plain = repository.environment["PATH"]?.split(separator: ":").dropFirst().joined(separator: ":") ?? ""
    let ran = try repository.gitRan("push", "-q", "origin", "main", setting: ["PATH": plain])
    #expect(ran.code == 1)
    #expect(ran.stderr.contains("remote: cjmgit is not installed here, so the pushed maps could not be checked."))
    try repository.git("remote", "set-url", "origin", "../server.git")
    try repository.pushFine("main", skipping: true)
  }

  @Test func `the first push is told whole, the next one when it is due, and nobody waits`() throws {
    let repository = try ScratchRepository.pushing(push: false)
    try repository.commit("Owned", ["a.cjm.yaml": map("a", "need: Цена\n")])
    let first = try repository.git("rev-parse", "--short=7", "HEAD").dropLast()
    #expect(
      try repository.gitRan("push", "-q", "origin", "main").stderr.plain
        == "remote: cjmgit: пишутся первые письма: по одному каждому, кого касаются карты\n")
    #expect(try repository.letters(of: "ann", waitingFor: 1).count == 1)
    try repository.settled()
    #expect(try repository.git("rev-parse", "refs/cjmgit/notified", in: "server.git") == repository.tip("main"))
    try repository.commit("Second", ["a.cjm.yaml": map("a", "need: Скорость\n")])
    // Whoever tells now must wait for the lock, and the pusher must not.
    let lock = "exec 9>>../server.git/cjmgit/notify.lock; flock 9; timeout 20 git push -q origin main; echo \"$?\""
    let ran = try repository.ran("/usr/bin/env", ["sh", "-c", lock])
    #expect(ran.stdout == "0\n")
    #expect(
      ran.stderr.plain
        == "remote: cjmgit: людям расскажут: срочное сразу, остальное в ближайшем письме за неделю\n")
    try repository.settled()
    #expect(try repository.letters(of: "ann", waitingFor: 1).count == 1)
    let due = try repository.cjmgit(["notify", "--due"], in: "server.git", at: "2026-11-23T09:00:00Z")
    #expect(due.code == 0 && due.stdout.hasPrefix("1 письмо, в "))
    #expect(try repository.letters(of: "ann", waitingFor: 2).count == 2)
    let again = try repository.cjmgit(["notify", "--due"], in: "server.git", at: "2026-11-23T10:00:00Z")
    #expect(again == Ran(code: 0, stdout: "", stderr: ""))
    let log = try repository.read("../server.git/cjmgit/notify.log").split(separator: "\n")
    #expect(log.contains("2026-11-20T13:00:00Z refs/heads/main \(first)..\(try repository.tip("main").prefix(7))"))
  }

  @Test func `where a branch went on without our hook, letters begin with what the push brings`() throws {
    let repository = try ScratchRepository.pushing(push: false)
    try repository.commit("Owned", ["a.cjm.yaml": map("a", "need: Цена\n")])
    try repository.pushFine("main", skipping: true)
    let old = try repository.tip("main")
    try repository.commit("Second", ["a.cjm.yaml": map("a", "need: Скорость\n")])
    try repository.pushFine("main")
    try repository.settled()
    #expect(try repository.git("rev-parse", "refs/cjmgit/notified", in: "server.git") == old)
    #expect(try repository.letters(of: "ann", waitingFor: 0).isEmpty)
  }

  @Test func `another branch tells nobody, and a default branch that is empty is named`() throws {
    let repository = try ScratchRepository.pushing()
    try repository.commit("Second", ["a.cjm.yaml": map("a", "need: Скорость\n")])
    #expect(try repository.gitRan("push", "-q", "origin", "main:side") == Ran(code: 0, stdout: "", stderr: ""))
    try repository.git("symbolic-ref", "HEAD", "refs/heads/master", in: "server.git")
    let ran = try repository.gitRan("push", "-q", "origin", "main", setting: ["LC_ALL": "C.UTF-8"])
    #expect(
      ran.stderr.plain == "remote: cjmgit: no letters: they are about `master`, which is empty; on the server: "
        + "`git symbolic-ref HEAD refs/heads/main`\n")
  }
}

extension ScratchRepository {
  /// A work tree whose `origin` is a server with our hooks, which holds a Russian company and its map `a`.
  static func pushing(push: Bool = true) throws -> ScratchRepository {
    let repository = try ScratchRepository.hooked(install: false)
    try repository.git("init", "-q", "-b", "main", "--bare", "../server.git")
    try repository.cjmgitFine("hook", "install", in: "server.git")
    try repository.git("remote", "add", "origin", "../server.git")
    let company = """
      company: Деревня
      language: ru
      people:
        - {id: ann, name: Анна Берёзова, email: ann@village.example}

      """
    try repository.commit("Company", ["cjm.yaml": company])
    if push { try repository.pushFine("main") }
    return repository
  }

  /// Pushes, which must be taken.
  func pushFine(_ what: String, skipping: Bool = false) throws {
    let ran = try gitRan(["push", "-q", "origin", what], setting: skipping ? ["CJMGIT_SKIP": "1"] : [:])
    try #require(ran.code == 0, "\(ran)")
  }

  /// Where a branch of the server stands.
  func tip(_ branch: String) throws -> String { try git("rev-parse", branch, in: "server.git") }

  /// Waits until nobody writes letters on the server.
  func settled() throws {
    try run(["sh", "-c", "sleep 0.3; exec 9>>../server.git/cjmgit/notify.lock; flock 9"])
    Thread.sleep(forTimeInterval: 0.3)
  }

  /// The letters of a person on the server, once there are so many, or nobody writes any more.
  func letters(of person: String, waitingFor count: Int, seconds: Double = 10) throws -> [String] {
    let folder = self.folder.appending(path: "server.git/cjmgit/mail/\(person)/new")
    let end = Date.now.addingTimeInterval(seconds)
    while true {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      guard names.count < count, Date.now < end else {
        return try names.sorted().map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
      }
      Thread.sleep(forTimeInterval: 0.05)
    }
  }
}

extension String {
  /// Without the spaces that git puts behind what a server says, to wipe out a line of progress.
  fileprivate var plain: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("remote: ") ? String(line.reversed().drop { $0 == " " }.reversed()) : String(line)
    }.joined(separator: "\n")
  }
}
