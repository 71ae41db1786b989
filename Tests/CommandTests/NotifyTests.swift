import TestSupport
import Testing

@Suite struct NotifyTests {
  private static let company = """
    company: Village
    language: en
    people:
      - {id: zoe, name: Zoe Ash, email: zoe@village.example}
      - {id: ann, name: Ann Birch, email: ann@village.example}

    """

  private func map(_ gap: Int) -> String {
    """
    journey: visit
    title: A visit
    owner: zoe
    manager: ann
    stages:
      - {id: enter, title: I enter, gap: \(gap)}

    """
  }

  private func village() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["cjm.yaml": Self.company, "visit.cjm.yaml": map(3)])
    return repository
  }

  private let written = "2 letters, in "
  private let begin = "say where to begin: `cjmgit notify --since REV`, or `cjmgit notify --all` for everything"
  private let fetch = "fetch what another clone remembers: `git fetch origin 'refs/cjmgit/*:refs/cjmgit/*'`"
  private let beginning = "cjmgit: nobody was told of anything from this repository yet\n  "

  @Test func `a first commit is told, by last name, and twice in a row tells nobody twice`() throws {
    let repository = try village()
    let ran = try repository.cjmgit("notify")
    #expect(ran.code == 0 && ran.stdout.hasPrefix(written) && ran.stdout.hasSuffix("\n  Zoe Ash, Ann Birch\n"))
    #expect(try repository.cjmgit("notify").stdout == "Nothing changed that concerns anybody\n")
  }

  @Test func `a history of which nobody is known to have heard is not told without a word where to begin`() throws {
    let repository = try village()
    try repository.commit("Change", ["visit.cjm.yaml": map(4)])
    let refused = Ran(code: 128, stdout: "", stderr: "\(beginning)\(begin); or \(fetch)\n")
    #expect(try repository.cjmgit("notify") == refused)
    #expect(try repository.cjmgit("notify", "--dry-run") == refused)
    try repository.git("remote", "add", "origin", "../elsewhere")
    #expect(try repository.cjmgit("notify").stderr == "\(beginning)\(fetch); or \(begin)\n")
    #expect(try repository.cjmgit("notify", "--all").stdout.hasPrefix(written))
    #expect(try repository.git("rev-parse", "refs/cjmgit/notified") == repository.git("rev-parse", "HEAD"))
  }

  @Test func `from a commit on is told from there, and the next time from the end`() throws {
    let repository = try village()
    try repository.commit("Change", ["visit.cjm.yaml": map(4)])
    #expect(try repository.cjmgit("notify", "--since", "HEAD~1").stdout.hasPrefix(written))
    #expect(try repository.cjmgit("notify").stdout == "Nothing changed that concerns anybody\n")
    #expect(try repository.cjmgit("notify", "--since", "HEAD~1", "--all").code == 2)
  }

  @Test func `a time that is none is refused, and one of the repository's own does not count`() throws {
    let repository = try village()
    try repository.git("config", "cjmgit.notify.weekly", "whenever")
    #expect(try repository.cjmgit("notify").code == 0)
    try repository.git("config", "--global", "cjmgit.notify.weekly", "monday")
    #expect(
      try repository.cjmgit("notify", "--due")
        == Ran(
          code: 128, stdout: "",
          stderr: "cjmgit: `cjmgit.notify.weekly` is no time: `monday`\n  write it as `mon 09:00`\n"))
  }
}
