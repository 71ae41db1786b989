import Foundation
import Git
import SystemPackage
import TestSupport
import Testing

@Suite(.enabled(if: getuid() == 0, "only root may give files away")) struct `somebody else's repository` {
  @Test func `is refused as what it is, and opened where safe.directory says so`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.run(["chown", "-R", "nobody", "."])
    #expect(
      try scratch.refusal() == """
        could not open the repository at `/work`: dubious ownership: `/work/.git` belongs to another user; \
        if you trust it: `git config --global --add safe.directory /work`
        """)
    for (value, isTrusted) in [
      ("*", true), (scratch.path, true), (scratch.folder.path + "/*", true), ("~/work", true), ("~/*", true),
      ("/elsewhere", false), (scratch.path + "/*", false),
    ] {
      try scratch.run(["git", "config", "--global", "--replace-all", "safe.directory", value])
      let isOpened = try scratch.refusal().hasPrefix("opened")
      #expect(isOpened == isTrusted, "safe.directory=\(value)")
    }
    #expect(try scratch.refusal(setting: ["SUDO_UID": "65534"]).hasPrefix("opened"))
    #expect(try scratch.refusal(setting: ["GIT_DIR": scratch.path + "/.git"]).hasPrefix("opened"))
  }
}

@Suite struct `the server's side` {
  @Test func `objects in quarantine are seen`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("init", "-q", "--bare", "../server.git")
    let hook = scratch.folder.appending(path: "server.git/hooks/pre-receive")
    try Data(
      """
      #!/bin/sh
      cp -r "$GIT_OBJECT_DIRECTORY" "$HOME/quarantine"; echo "$GIT_ALTERNATE_OBJECT_DIRECTORIES" > "$HOME/others"; exit 1

      """.utf8
    ).write(to: hook)
    try scratch.run(["chmod", "+x", hook.path])
    #expect(throws: ScratchRepository.Refused.self) { try scratch.git("push", "-q", "../server.git", "main") }
    let new = try #require(Oid(hex: scratch.git("rev-parse", "HEAD").trimmed))
    let plain = try scratch.open(at: "server.git")
    #expect(throws: GitError.self) { try plain.commit(new) }
    let seeing = try scratch.open(
      at: "server.git",
      setting: [
        "GIT_DIR": ".", "GIT_OBJECT_DIRECTORY": scratch.folder.path + "/quarantine",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": scratch.folder.path + "/server.git/objects",
      ])
    #expect(try seeing.commit(new).subject == "first")
    #expect(try seeing.file(at: "a", in: new)?.text == "a\n")
  }

  @Test func `a bookmark moves only from where it was`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.commit("second", ["a": "b\n"])
    let repository = try scratch.open()
    let (old, new) = (try repository.resolve("HEAD~1"), try repository.resolve("HEAD"))
    let who = Signature(name: "Ann", email: "ann@example.org", seconds: 1_795_000_000, offset: 0)
    let name = "refs/cjmgit/notified"
    #expect(try repository.reference(name) == nil)
    try repository.moveReference(name, from: nil, to: old, by: who, saying: "notify")
    let trouble = #expect(throws: GitError.self) {
      try repository.moveReference(name, from: nil, to: new, by: who, saying: "notify")
    }
    #expect(trouble?.isMoved == true)
    try repository.moveReference(name, from: old, to: new, by: who, saying: "notify")
    #expect(try scratch.git("rev-parse", name).trimmed == new.description)
  }

  @Test func `authority comes from above the repository`() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "--global", "cjmgit.sender", "us@example.org")
    try scratch.git("config", "cjmgit.sender", "evil@example.org")
    let repository = try scratch.open(setting: ["GIT_CONFIG_COUNT": "0"])
    #expect(try repository.value(of: "cjmgit.sender")?.value == "evil@example.org")
    #expect(try repository.protectedValue(of: "cjmgit.sender")?.value == "us@example.org")
    let once = try scratch.open(setting: ["GIT_CONFIG_PARAMETERS": "'cjmgit.sender'='me@example.org'"])
    #expect(
      try once.protectedValue(of: "CJMGIT.sender")
        == ConfigurationEntry(key: "cjmgit.sender", value: "me@example.org", level: .command))
    #expect(try repository.values(below: "cjmgit.").map(\.level) == [.global, .local])
  }
}
