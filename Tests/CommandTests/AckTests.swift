import TestSupport
import Testing

/// A company of three departments and one map of them, for `ack` and `coord`.
enum Crossing {
  static let company = """
    company: Crossing
    language: en
    departments:
      - {id: rails, title: Rails, head: rita}
      - {id: road, title: Road, head: ron}
      - {id: signs, title: Signs, parent: road, head: sam}
    people:
      - {id: rita, name: Rita Rail, email: rita@crossing.example, department: rails}
      - {id: ron, name: Ron Road, email: ron@crossing.example, department: road}
      - {id: sam, name: Sam Sign, email: sam@crossing.example}
      - {id: vic, name: Vic Visitor, email: vic@crossing.example}

    """

  static func map(
    gap: Int = 3, light: Int = 0, action: String = "Stops", title: String = "I cross the rails"
  ) -> String {
    """
    journey: crossing
    title: \(title)
    owner: ron
    stages:
      - id: wait
        title: I wait
        gap: \(gap)
        departments:
          - {id: rails, role: accountable}
          - {id: signs, role: responsible}
        touchpoints:
          - {id: light, title: The light, emotion: \(light), action: \(action), standard: Red for a minute}
      - id: cross
        title: I cross
        departments: [{id: road, role: accountable}]

    """
  }

  /// A repository in which the map began last week, and Rita changed a stage and a touchpoint this week.
  static func repository() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try commit(repository, "Ron", "2026-11-12T10:00:00Z", ["cjm.yaml": company, "crossing.cjm.yaml": map()])
    try commit(
      repository, "Rita", "2026-11-18T10:00:00Z", ["crossing.cjm.yaml": map(gap: 4, light: -1, action: "Waits")])
    return repository
  }

  /// Commits files as one of the company's people, by the first name.
  static func commit(_ repository: ScratchRepository, _ name: String, _ date: String, _ files: [String: String]) throws
  {
    for (file, text) in files { try repository.write(file, text) }
    try repository.git("add", "-A")
    try repository.git(
      "commit", "-q", "--allow-empty", "-m", "Edit",
      setting: [
        "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": "\(name.lowercased())@crossing.example",
        "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date,
      ])
  }
}

@Suite struct AckTests {
  private func ack(_ repository: ScratchRepository, _ arguments: String...) throws -> Ran {
    let ran = try repository.cjmgit(["ack"] + arguments)
    return Ran(code: ran.code, stdout: ran.stdout.withoutShortNames, stderr: ran.stderr.withoutShortNames)
  }

  private func refused(_ code: Int32, _ text: String) -> Ran {
    Ran(code: code, stdout: "", stderr: "cjmgit: \(text)\n")
  }

  private func head(_ repository: ScratchRepository) throws -> String {
    String(try repository.git("rev-parse", "HEAD").prefix(40))
  }

  private let done = "[main 0000000] Signs: has seen the changes\n"

  @Test func `what a person has seen is a commit of theirs without a change, with a trailer`() throws {
    let repository = try Crossing.repository()
    let seen = try head(repository)
    let ran = try ack(repository, "--for", "sam", "-m", "Agreed, but a minute is long")
    #expect(ran == Ran(code: 0, stdout: "\(done)  crossing  new\n  cjm.yaml  new\n", stderr: ""))
    #expect(
      try repository.git("log", "-1", "--format=%an <%ae>, %cn%n%B") == """
        Sam Sign <sam@crossing.example>, Carl
        Signs: has seen the changes

        short: Agreed, but a minute is long

        [crossing] I cross the rails
        [cjm] Crossing

        Cjm-Week: 2026-W47
        Cjm-Acknowledged: signs
        Cjm-Acknowledges: \(seen)


        """)
    #expect(try repository.git("diff", "HEAD~1", "HEAD").isEmpty)
  }

  @Test func `what was seen is not seen again, and what came behind it is`() throws {
    let repository = try Crossing.repository()
    #expect(try ack(repository, "--department", "signs", "HEAD~1").code == 0)
    #expect(
      try ack(repository, "--department", "signs").stdout == "\(done)  crossing  ▲ 0\n".replacing("▲ 0", with: "▼ 2"))
    let nothing = "nothing changed up to 0000000 that concerns Signs and has no answer yet"
    #expect(try ack(repository, "--department", "signs") == refused(1, nothing))
    try Crossing.commit(repository, "Ron", "2026-11-19T10:00:00Z", ["crossing.cjm.yaml": Crossing.map(gap: 5)])
    #expect(try ack(repository, "--department", "road").code == 0)
    #expect(try ack(repository, "--department", "signs") == refused(1, nothing))
  }

  @Test func `who it is from says which department it is, and who is of none must say so`() throws {
    let repository = try Crossing.repository()
    #expect(try ack(repository, "--for", "rita").stdout.hasPrefix("[main 0000000] Rails: has seen the changes\n"))
    #expect(
      try ack(repository, "--for", "vic")
        == refused(2, "`vic` has no department in `cjm.yaml`\n  name it: `cjmgit ack --department ID`"))
    #expect(
      try ack(repository)
        == refused(2, "no department is known of whoever works here\n  name it: `cjmgit ack --department ID`"))
  }

  @Test func `what is not there is named, with what was likely meant`() throws {
    let repository = try Crossing.repository()
    #expect(
      try ack(repository, "--department", "sings")
        == refused(2, "`--department sings`: no such department in `cjm.yaml`\n  did you mean `signs`?"))
    #expect(
      try ack(repository, "--for", "ritta") == refused(128, "`ritta` is nobody in `cjm.yaml`\n  did you mean `rita`?"))
    #expect(try ack(repository, "--department", "signs", "v1").code == 128)
  }

  @Test func `in the midst of a merge nothing is recorded`() throws {
    let repository = try Crossing.repository()
    try repository.git("branch", "other", "HEAD~1")
    try repository.git("merge", "-q", "--no-ff", "--no-commit", "-s", "ours", "--allow-unrelated-histories", "other")
    try repository.git("switch", "-q", "-c", "third", "other")
    try repository.write("a.txt", "a")
    try repository.git("add", "-A")
    try repository.git("commit", "-q", "-m", "A")
    try repository.git("merge", "-q", "--no-commit", "--no-ff", "main")
    let ran = try ack(repository, "--department", "signs")
    #expect(ran.code == 128 && ran.stderr.hasPrefix("cjmgit: nothing was committed: "))
  }

  @Test func `a dry run shows the message and writes nothing`() throws {
    let repository = try Crossing.repository()
    let seen = try head(repository)
    let ran = try ack(repository, "--department", "signs", "--dry-run")
    #expect(ran.code == 0 && ran.stdout.contains("Cjm-Acknowledged: signs\n"))
    #expect(ran.stderr == "nothing was committed: this was a dry run\n")
    #expect(try head(repository) == seen)
  }

  @Test func `where hooks are, git commits it and they leave it as it is`() throws {
    let repository = try Crossing.repository()
    try repository.install()
    #expect(try repository.cjmgit("hook", "install").code == 0)
    try repository.write(".git/hooks/pre-commit.local", "#!/bin/sh\nexit 0\n")
    #expect(try ack(repository, "--department", "signs").code == 0)
    #expect(try repository.git("log", "-1", "--format=%(trailers:key=Cjm-Acknowledged,valueonly)") == "signs\n\n")
    try repository.git("commit", "-q", "--amend", "--allow-empty", "--no-edit")
    #expect(try repository.git("log", "-1", "--format=%(trailers:key=Cjm-Acknowledged,valueonly)") == "signs\n\n")
  }

  @Test func `behind a rebase the place in history counts`() throws {
    let repository = try Crossing.repository()
    #expect(try ack(repository, "--department", "signs").code == 0)
    #expect(try repository.cjmgit("coord", "--exit-code").code == 0)
    try repository.git("rebase", "-q", "--force-rebase", "--root", "--committer-date-is-author-date", "-X", "theirs")
    try repository.git("commit", "-q", "--amend", "--allow-empty", "--no-edit", "--reset-author")
    #expect(try repository.cjmgit("coord", "--exit-code").code == 0)
  }

  @Test(arguments: ["en", "ru", "uk"]) func `the log tells who has seen what`(_ language: String) throws {
    let repository = try Crossing.repository()
    #expect(try ack(repository, "--for", "sam").code == 0)
    let ran = try repository.cjmgit("log", "-1", "--lang", language)
    expectSnapshot(ran.stdout.withoutShortNames, "log.ack.\(language).txt")
    let ofRoad = try repository.cjmgit("log", "-1", "--lang", language, "--department", "road")
    #expect(ofRoad == ran)
  }
}
