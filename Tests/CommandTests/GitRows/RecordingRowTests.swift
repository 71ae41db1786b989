import Foundation
import TestSupport
import Testing

/// What git does around a commit: hooks, signatures, messages, locks, and a disk that does not take it.
@Suite struct RecordingRowTests {
  @Test func `every hook of a commit runs, wherever core.hooksPath says, and may refuse`() throws {
    let session = try Session()
    let names = [
      "pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "reference-transaction", "post-index-change",
    ]
    for name in names { try session.repository.hook(name, "echo \(name) >> ../ran") }
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    let ran = try String(contentsOf: session.repository.folder.appending(path: "ran"), encoding: .utf8)
    #expect(Set(ran.split(separator: "\n").map(String.init)) == Set(names))
    try session.repository.git("config", "core.hooksPath", ".githooks")
    try session.repository.hook("pre-commit", "echo 'not today' >&2; exit 1", in: ".githooks")
    try session.repository.write("a.cjm.yaml", map("a", "need: Care\n"))
    try session.types(["commit"])
    try session.types("git", "status", "--short")
    try session.ends(as: "hooks")
  }

  @Test func `a commit is signed with an ssh key, or not made`() throws {
    let session = try Session()
    let repository = session.repository
    try repository.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "carl", "-f", "../key"])
    try repository.run(["sh", "-c", "echo \"carl@example.org $(cat ../key.pub)\" > ../allowed"])
    for (key, value) in [
      ("gpg.format", "ssh"), ("user.signingKey", "../key.pub"), ("commit.gpgSign", "true"),
      ("gpg.ssh.allowedSignersFile", "../allowed"),
    ] { try repository.git("config", key, value) }
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.types("git", "log", "-1", "--format=%G? %GS")
    try repository.git("config", "user.signingKey", "../no-key.pub")
    try repository.write("a.cjm.yaml", map("a", "need: Care\n"))
    try session.types(["commit"])
    try session.types("git", "status", "--short")
    try session.ends(as: "signed-ssh")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/gpg"), "gpg is not installed"))
  func `a commit is signed by gpg`() throws {
    let session = try Session()
    let repository = session.repository
    // The agent's socket wants a short path.
    let home = "/tmp/cjmgit-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(
      atPath: home, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    repository.environment["GNUPGHOME"] = home
    defer {
      _ = try? repository.run(["gpgconf", "--kill", "all"])
      try? FileManager.default.removeItem(atPath: home)
    }
    try repository.run(
      [
        "gpg", "-q", "--batch", "--passphrase", "", "--quick-gen-key", "Carl <carl@example.org>", "ed25519", "sign",
        "never",
      ])
    try repository.git("config", "commit.gpgSign", "true")
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.types("git", "log", "-1", "--format=%G? %GS")
    try session.ends(as: "signed-gpg")
  }

  @Test func `messages are UTF-8 whatever the configuration says, and lose no line`() throws {
    let session = try Session()
    let repository = session.repository
    try repository.git("config", "core.commentChar", ";")
    try repository.git("config", "commit.cleanup", "strip")
    try session.types(["commit", "-m", "# Быстро; ; и точка"])
    try repository.git("config", "i18n.commitEncoding", "KOI8-R")
    try repository.write("a.cjm.yaml", map("a", "need: Care\n"))
    try session.types(["commit", "-m", "Бережно"])
    try repository.hook("post-commit", "exit 0")
    try repository.write("a.cjm.yaml", map("a", "need: Both\n"))
    try session.types(["commit", "-m", "# И быстро, и бережно"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.types("git", "log", "--encoding=UTF-8", "--format=%s|%e|%b")
    try session.ends(as: "messages")
  }

  @Test func `before the first commit, and on no branch`() throws {
    let unborn = try ScratchRepository()
    try unborn.write("a.cjm.yaml", map("a"))
    let session = try Session(continuing: unborn)
    try session.types(["status"], ["diff", "--stat"], ["diff", "HEAD"], ["log"], ["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", before: "4b825dc642cb6eb9a060e54bf8d69288fbee4904"))
    try unborn.git("switch", "-q", "--detach")
    try unborn.write("a.cjm.yaml", Session.changed)
    try session.types(Session.week)
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.types("git", "branch", "--contains", "HEAD")
    try session.types(["commit"])
    try session.ends(as: "unborn-and-detached")
  }

  @Test(arguments: ["index", "refs/heads/main"])
  func `a lock that stays stops the commit, and stays`(_ locked: String) throws {
    let session = try Session()
    try session.repository.write(".git/\(locked).lock", "")
    try session.types(["diff", "--stat"], ["commit"])
    #expect(FileManager.default.fileExists(atPath: "\(session.repository.path)/.git/\(locked).lock"))
    try FileManager.default.removeItem(atPath: "\(session.repository.path)/.git/\(locked).lock")
    try session.types("git", "status", "--short")
    try session.types("git", "log", "--format=%s")
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.ends(as: locked == "index" ? "locked-index" : "locked-branch")
  }

  @Test func `what a group shares stays readable for the group`() throws {
    let session = try Session("--shared=group")
    try session.repository.install()
    try session.types("sh", "-c", "umask 077; cjmgit commit")
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    #expect(
      try session.repository.run(["find", ".git/objects", ".git/refs", "-type", "f", "!", "-perm", "-040"]) == "")
  }

  @Test(.enabled(if: SmallDisk.isPossible, "file systems cannot be mounted here"))
  func `a repository that may not be written is read, and a full disk loses nothing`() throws {
    let session = try Session()
    let disk = try SmallDisk(at: session.repository.folder.appending(path: "disk").path, size: "600k")
    defer { disk.end() }
    try session.repository.run(["cp", "-a", session.repository.path, disk.path])
    let place = "disk/work"
    try session.repository.run(["sh", "-c", "dd if=/dev/zero of=../filler bs=1k count=2000 2>&1 || :"], in: place)
    try session.types(["diff", "--stat"], ["commit"], ["commit", "--edit"], in: place)
    try session.repository.run(["rm", "../filler"], in: place)
    try session.types("git", "status", "--short", in: place)
    #expect(try session.repository.git("fsck", "--no-dangling", in: place) == "")
    try disk.remount("ro")
    try session.types(["status"], ["diff"], ["log", "--oneline"], ["check"], ["commit"], in: place)
    try disk.remount("rw")
    try session.types(["commit"], in: place)
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", in: place))
    try session.ends(as: "disk")
  }

  @Test func `what cannot be printed is an error and not silence`() throws {
    let session = try Session()
    try session.repository.install()
    for command in ["status", "diff", "log", "schema journey"] {
      try session.types("sh", "-c", "cjmgit \(command) > /dev/full")
    }
    try session.ends(as: "full-output")
  }
}

/// A small file system of its own, to be filled up.
struct SmallDisk {
  let path: String

  /// Mounts it.
  init(at path: String, size: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try SmallDisk.run(["mount", "-t", "tmpfs", "-o", "size=\(size),mode=755", "none", path])
  }

  /// Whether this process may mount anything.
  static let isPossible: Bool = {
    guard getuid() == 0 else { return false }
    let place = FileManager.default.temporaryDirectory.appending(path: "cjmgit-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: place) }
    guard let disk = try? SmallDisk(at: place, size: "4k") else { return false }
    disk.end()
    return true
  }()

  /// Changes how it may be used.
  func remount(_ option: String) throws { try SmallDisk.run(["mount", "-o", "remount,\(option)", path]) }

  /// Takes it away.
  func end() { try? SmallDisk.run(["umount", path]) }

  private static func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }
}
