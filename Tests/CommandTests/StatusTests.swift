import Foundation
import TestSupport
import Testing

/// A small map, for tests that need no real week.
func map(_ id: String, _ rest: String = "", title: String = "Repair") -> String {
  """
  journey: \(id)
  title: \(title)
  owner: ann
  \(rest)stages:
    - id: bring
      title: I bring the bicycle

  """
}

@Suite struct StatusTests {
  @Test(arguments: ["ru", "uk", "en"])
  func `the Friday of a week says what is recorded, what is not, and who waits`(_ language: String) throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom(until: "week47/3")
    try repository.takeRyadom("week47/3")
    let ran = try repository.cjmgit("status", "--lang", language)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "status.\(language).txt")
  }

  @Test func `programs read the same as JSON, from any folder`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom(until: "week47/3")
    try repository.takeRyadom("week47/3")
    let ran = try repository.cjmgit("status", "--format", "json", in: "work/target")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout.withoutObjectNames, "status.json")
  }

  @Test(arguments: [
    ("ru", "Неделя 47: все 5 карт записаны. 12 писем ждут: `cjmgit notify --all`\n"),
    ("uk", "Тиждень 47: усі 5 карт записано. 12 листів чекають: `cjmgit notify --all`\n"),
    ("en", "Week 47: all 5 maps are recorded. 12 letters wait: `cjmgit notify --all`\n"),
  ])
  func `a week in which everything is done is one line`(_ language: String, _ expected: String) throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let date = ["GIT_AUTHOR_DATE": "2026-11-20T17:00:00+03:00", "GIT_COMMITTER_DATE": "2026-11-20T17:00:00+03:00"]
    try repository.git(
      "commit", "-q", "--allow-empty", "-m", "Week 47\n\nCjm-Confirmed: returns\nCjm-Confirmed: delivery-slot",
      setting: date)
    #expect(try repository.cjmgit("status", "--lang", language) == Ran(code: 0, stdout: expected, stderr: ""))
  }

  @Test func `before the first commit every map is new`() throws {
    let repository = try ScratchRepository()
    try repository.write("repair.cjm.yaml", map("repair"))
    let ran = try repository.cjmgit("status")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "status.unborn.txt")
  }

  @Test func `a repository without maps says what a map is`() throws {
    let repository = try ScratchRepository()
    #expect(
      try repository.cjmgit("status")
        == Ran(
          code: 0,
          stdout: """
            Week 47 (16–22 November), today Fri 20 November · branch main

            No maps here yet; a map is a file `NAME.cjm.yaml`, and `cjmgit new NAME` makes one

            """, stderr: ""))
  }

  @Test func `a map that cannot be read is said to be so, and the others are told all the same`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a", title: "One"), "b.cjm.yaml": map("b", title: "Two")])
    try repository.write("a.cjm.yaml", "journey: a\ntitle: [")
    let ran = try repository.cjmgit("status", at: "2026-11-18T16:00:00Z")
    #expect(ran.code == 0)
    #expect(
      ran.stdout == """
        Week 47 (16–22 November), today Wed 18 November · branch main

        Changed, not recorded
          a.cjm.yaml  cannot be read
                      1 error

        Maps of the week: 1 of 2 recorded
          updated         b           Two  Wed, Ann
          cannot be read  a.cjm.yaml       see above

        1 letter waits: `cjmgit notify`

          cjmgit diff      what changed
          cjmgit commit    check and record
          cjmgit check     what is wrong

        """)
  }

  @Test func `a map that was committed broken is not recorded`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": "journey: a\ntitle: ["])
    #expect(
      try repository.cjmgit("status", "--lang", "ru", at: "2026-11-18T16:00:00Z").stdout == """
        Неделя 47 (16–22 ноября), сегодня ср 18 ноября · ветка main

        Карты недели: записано 0 из 1
          не читается      a.cjm.yaml  неделя 47

          cjmgit check    что не так

        """)
  }

  @Test func `who has a letter waiting is what notify says, and after it nobody has`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a").replacing("owner: ann", with: "owner: eve")])
    let waiting = try repository.cjmgit("status", "--lang", "ru", at: "2026-11-18T16:00:00Z").stdout
    #expect(waiting == "Неделя 47: карта записана. 1 письмо ждёт: `cjmgit notify`\n")
    #expect(try repository.cjmgit("notify").stdout.hasPrefix("1 letter, in "))
    let told = try repository.cjmgit("status", "--lang", "ru", at: "2026-11-18T16:00:00Z").stdout
    #expect(told == "Неделя 47: карта записана.\n")
  }

  @Test func `an id that stands in two files is an error here too`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["b.cjm.yaml": map("a")])
    try repository.write("a.cjm.yaml", map("a"))
    #expect(try repository.cjmgit("status", at: "2026-11-18T16:00:00Z").stdout.contains("  1 error, 3 warnings\n"))
  }

  @Test func `a map that is looked at less often is not due`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a", "review-every: 3m\n"), "b.cjm.yaml": map("b")])
    let ran = try repository.cjmgit("status", at: "2026-11-25T16:00:00Z")
    #expect(ran.stdout.contains("Maps of the week: 0 of 1 recorded\n  no answer yet   b  Repair  week 47\n"))
    #expect(!ran.stdout.contains("  a  "))
  }

  @Test func `only the style of a file changed, so that its map is as fresh as before`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.commit("Style", ["a.cjm.yaml": "# a comment\n" + map("a")])
    let ran = try repository.cjmgit("status", "--format", "json", at: "2026-11-25T16:00:00Z")
    let first = try repository.git("rev-parse", "HEAD~1").trimmingCharacters(in: .newlines)
    #expect(ran.stdout.contains("\"commit\": \"\(first)\""))
  }

  @Test func `a map that was moved keeps its history`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    let first = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
    try repository.git("mv", "a.cjm.yaml", "b.cjm.yaml")
    try repository.git("commit", "-q", "-m", "Move")
    let ran = try repository.cjmgit("status", "--format", "json", at: "2026-11-25T16:00:00Z")
    #expect(ran.stdout.contains("\"commit\": \"\(first)\""))
  }

  @Test func `a merge is nobody's answer, the commit that it brings is`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")])
    try repository.git("checkout", "-q", "-b", "side")
    try repository.commit("Side", ["a.cjm.yaml": map("a", title: "Repair soon")])
    let side = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
    try repository.git("checkout", "-q", "main")
    try repository.commit("Main", ["b.cjm.yaml": map("b", title: "Sale")])
    try repository.git("merge", "-q", "--no-ff", "-m", "Merge", "side")
    let ran = try repository.cjmgit("status", "--format", "json", at: "2026-11-18T16:00:00Z")
    #expect(ran.stdout.contains("\"commit\": \"\(side)\""))
  }

  @Test func `a bare repository has a week too`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.git("clone", "-q", "--bare", ".", "../bare.git")
    let ran = try repository.cjmgit("status", in: "bare.git", at: "2026-11-25T16:00:00Z")
    #expect(ran.code == 0 && ran.stdout.contains("no answer yet   a  Repair  week 47"))
  }

  @Test func `outside of a repository it cannot be said`() throws {
    let repository = try ScratchRepository()
    try FileManager.default.createDirectory(
      at: repository.folder.appending(path: "empty"), withIntermediateDirectories: true)
    let ran = try repository.cjmgit("status", in: "empty")
    #expect(ran.code == 128 && ran.stdout.isEmpty && ran.stderr.hasPrefix("cjmgit: could not "))
  }
}

extension String {
  /// The text with the names of objects, which depend on everything before them, made alike.
  var withoutObjectNames: String {
    replacing(/[0-9a-f]{40}/, with: "0000000000000000000000000000000000000000")
  }
}
