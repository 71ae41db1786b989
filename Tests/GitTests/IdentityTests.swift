import Git
import SystemPackage
import TestSupport
import Testing

@Suite struct `who commits` {
  @Test func `as git says it`() throws {
    let scratch = try ScratchRepository()
    for part in ["AUTHOR", "COMMITTER"] {
      scratch.environment["GIT_\(part)_NAME"] = nil
      scratch.environment["GIT_\(part)_EMAIL"] = nil
    }
    try scratch.git("config", "--global", "user.name", " Ann <the first>. ")
    scratch.environment["EMAIL"] = "mail@example.org"
    try compare(scratch, [:])
    try compare(scratch, ["GIT_AUTHOR_NAME": "Zoë"])
    try scratch.git("config", "user.email", "ann@example.org")
    try scratch.git("config", "committer.email", "carl@example.org")
    try compare(scratch, [:])
    try compare(scratch, ["GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "Once"])
    try compare(scratch, ["GIT_CONFIG_PARAMETERS": "'user.email'='it'\\''s@example.org'"])
  }

  private func compare(_ scratch: ScratchRepository, _ extra: [String: String]) throws {
    let dates = ["GIT_AUTHOR_DATE": "@1795000000 +0200", "GIT_COMMITTER_DATE": "@1795000000 +0200"]
    let setting = dates.merging(extra) { $1 }
    for part in Part.allCases {
      let git = try scratch.git("var", "GIT_\(part.rawValue.uppercased())_IDENT", setting: setting).trimmed
      let repository = try scratch.open(setting: setting)
      let who = try repository.identity(of: part)
      #expect("\(who.name) <\(who.email)> \(who.seconds) \(who.zone)" == git)
    }
  }

  @Test(arguments: [
    "@1795000000 +0200", "1795000000 -0330", "2026-11-16T09:00:00+02:00", "2026-11-16 09:00:00 +0200",
    "2026-11-16T09:00:00Z", "2026-11-16 09:00", "Mon, 16 Nov 2026 09:00:00 +0200", "Mon Nov 16 09:00:00 2026 +0200",
    "16 Nov 2026 09:00:00 -0800", "2026.11.16 09:00:00 +0100",
  ])
  func `dates as git reads them`(date: String) throws {
    let scratch = try ScratchRepository()
    let git = try scratch.git("var", "GIT_AUTHOR_IDENT", setting: ["GIT_AUTHOR_DATE": date]).trimmed
    let repository = try scratch.open(setting: ["GIT_AUTHOR_DATE": date])
    let who = try repository.identity(of: .author)
    #expect("\(who.name) <\(who.email)> \(who.seconds) \(who.zone)" == git)
  }

  @Test func `nobody`() throws {
    let scratch = try ScratchRepository()
    scratch.environment["GIT_AUTHOR_NAME"] = nil
    let repository = try scratch.open()
    let trouble = #expect(throws: GitError.self) { try repository.identity(of: .author) }
    #expect(
      trouble?.description == """
        could not commit: git does not know the author's name; tell it: `git config --global user.name "Your Name"` \
        and `git config --global user.email you@example.org`
        """)
  }

  @Test func `mailmap gives people their proper names`() throws {
    let scratch = try ScratchRepository()
    try scratch.write(".mailmap", "Ann Lee <ann@example.org> <old@example.org>\n")
    let mailmap = try scratch.open().mailmap()
    let person = try mailmap.resolve(name: "ann", email: "old@example.org")
    #expect(person.name == "Ann Lee")
    #expect(person.email == "ann@example.org")
    let stranger = try mailmap.resolve(name: "Bob", email: "bob@example.org")
    #expect(stranger.name == "Bob")
  }
}
