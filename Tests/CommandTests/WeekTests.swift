import Foundation
import TestSupport
import Testing

@Suite struct WeekTests {
  private let repository: ScratchRepository

  init() throws {
    repository = try ScratchRepository()
  }

  /// The Friday of week 47: one map changed, two that nobody spoke of yet.
  private func friday() throws {
    try repository.replayRyadom(until: "week47/3")
    try repository.takeRyadom("week47/3")
    repository.environment["GIT_COMMITTER_NAME"] = "Анна Белова"
    repository.environment["GIT_COMMITTER_EMAIL"] = "a.belova@ryadom.example"
  }

  /// What the prompts say to some answers, with the exit code.
  private func answered(_ answers: String, _ arguments: String...) throws -> Ran {
    let file = repository.folder.appending(path: "answers")
    try Data(answers.utf8).write(to: file)
    return try repository.ran(
      "/bin/sh", ["-c", "exec \"$0\" week \"$@\" <'\(file.path)'", Binary.path] + arguments,
      setting: ["CJMGIT_NOW": "2026-11-20T16:00:00+03:00"])
  }

  @Test(arguments: ["en", "ru", "uk"])
  func `the week is gone through on one screen, a key a step`(_ language: String) throws {
    try friday()
    let week = try TypedProgram(["week", "--lang", language], in: repository)
    var screens = [try week.screen(with: "$ cjmgit commit loyalty-online")]
    try week.press("d")
    screens.append(try week.screen(with: "$ cjmgit diff -- loyalty.cjm.yaml"))
    try week.press(" ")
    screens.append(try week.screen(with: "52 "))
    try week.press("q")
    screens.append(try week.screen(with: "$ cjmgit commit loyalty-online"))
    try week.press("f")
    screens.append(try week.screen(with: "  2  "))
    try week.press("2")
    screens.append(try week.screen(with: "--for sokolova"))
    try week.press("ж")
    screens.append(try week.screen(with: language == "en" ? "Latin" : "латинс"))
    try week.press("y")
    screens.append(try week.screen(with: "--confirm returns"))
    try week.press("n")
    screens.append(try week.screen(with: "--confirm delivery-slot"))
    try week.press("y")
    let end = try week.ended()
    #expect(end.code == 0)
    let rule = String(repeating: "=", count: 80) + "\n"
    expectSnapshot(
      (screens + [end.text]).joined(separator: rule).withoutShortNames, "week.screen.\(language).txt")
    #expect(
      try repository.git("log", "-2", "--format=%an, %cn: %s") == """
        Ирина Соколова, Анна Белова: Delivery time: посмотрели, менять нечего
        Ирина Соколова, Анна Белова: Карта лояльности в интернет-магазине: 14 изменений, ▲ 8 ▼ 1

        """)
  }

  @Test(arguments: ["en", "ru", "uk"])
  func `without a screen the same letters answer line by line, and the next run goes on`(_ language: String) throws {
    try friday()
    let first = try answered("m Пилот привязки работает\nf\n3\ny\nn\n", "--lang", language)
    #expect(first.code == 0)
    let second = try answered("", "--lang", language)
    let last = try answered("y\n", "--lang", language)
    let done = try answered("", "--lang", language)
    let all = [first, second, last, done].map { $0.stdout + $0.stderr }
    let rule = String(repeating: "=", count: 80) + "\n"
    expectSnapshot(all.joined(separator: rule).withoutShortNames, "week.prompts.\(language).txt")
    #expect(try repository.git("log", "-1", "--skip=2", "--format=%b").contains("short: Пилот привязки работает\n"))
  }

  @Test func `what cannot be read or recorded is said at its map, and the rest goes on`() throws {
    try repository.commit(
      "Begin", ["a.cjm.yaml": map("a", title: "One"), "b.cjm.yaml": map("b", title: "Two"), "c.cjm.yaml": map("c")])
    try repository.write("a.cjm.yaml", "journey: a\ntitle: [")
    try repository.write("b.cjm.yaml", map("b", "state: nowhere\n", title: "Two"))
    try repository.write("c.cjm.yaml", map("c", title: "Repairs"))
    let ran = try answered("y\ny\nf\n1\ny\n")
    #expect(ran.code == 1)
    expectSnapshot((ran.stdout + ran.stderr).withoutShortNames, "week.troubles.txt")
    #expect(try repository.git("log", "-1", "--format=%s") == "Repairs: Title\n")
  }

  @Test func `an answer that is always yes ends, and records what it can`() throws {
    try repository.commit("Begin", ["a.cjm.yaml": map("a", title: "One"), "b.cjm.yaml": map("b", title: "Two")])
    try repository.write("a.cjm.yaml", "journey: a\ntitle: [")
    try repository.write("b.cjm.yaml", map("b", title: "Three"))
    let ran = try repository.ran(
      "/bin/sh", ["-c", "yes | \"$0\" week", Binary.path], setting: ["CJMGIT_NOW": "2026-11-20T16:00:00+03:00"])
    #expect(ran.code == 1)
    let end = "Week 47: 1 of 2 recorded. Left: a.cjm.yaml.\n1 letter waits: `cjmgit notify --all`\n"
    #expect(ran.stdout.hasSuffix(end))
    #expect(try repository.git("status", "--porcelain") == " M a.cjm.yaml\n")
  }

  @Test func `in the middle of a merge nothing is recorded, and it is said why`() throws {
    try repository.commit("Begin", ["a.cjm.yaml": map("a", title: "One"), "b.cjm.yaml": map("b", title: "Two")])
    try repository.git("switch", "-qc", "side")
    try repository.commit("Side", ["a.cjm.yaml": map("a", title: "Side")])
    try repository.git("switch", "-q", "main")
    try repository.commit("Main", ["a.cjm.yaml": map("a", title: "Main")])
    _ = try? repository.git("merge", "-q", "side")
    let ran = try answered("y\nn\n")
    #expect(ran.code == 1)
    expectSnapshot(ran.stdout, "week.merge.txt")
  }

  @Test func `a terminal that is none has prompts, and a person whom nobody knows is refused`() throws {
    try friday()
    let week = try TypedProgram(["week", "--lang", "en"], in: repository, setting: ["TERM": "dumb"])
    try week.press("q\n")
    let end = try week.ended()
    #expect(end.code == 0 && end.text.contains("Week 47 (16–22 November) · 2 of 5 maps recorded"))
    #expect(
      try answered("", "--for", "nobody").stderr.hasPrefix("cjmgit: сотрудника `nobody` нет в `cjm.yaml`\n"))
  }

  @Test func `what could not be recorded on the screen is told by the exit code, too`() throws {
    try friday()
    try repository.write(".git/hooks/pre-commit", "#!/bin/sh\necho not-on-fridays >&2\nexit 1\n")
    _ = try repository.ran("/bin/chmod", ["+x", ".git/hooks/pre-commit"])
    let week = try TypedProgram(["week", "--lang", "en"], in: repository)
    _ = try week.screen(with: "$ cjmgit commit loyalty-online")
    try week.press("y")
    _ = try week.screen(with: "not-on-fridays")
    try week.press("q")
    #expect(try week.ended().code == 1)
  }

  @Test func `keys are shown on a narrow screen, and cursor keys move`() throws {
    try friday()
    let week = try TypedProgram(["week", "--lang", "en"], in: repository, width: 44, height: 16)
    _ = try week.screen(with: "$ cjmgit commit loyalty-online")
    try week.press("\u{1B}[B")
    let narrow = try week.screen(with: "--confirm returns")
    expectSnapshot(narrow, "week.narrow.txt")
    #expect(narrow.split(separator: "\n", omittingEmptySubsequences: false).count == 17)
    try week.press("\u{1B}[A")
    _ = try week.screen(with: "$ cjmgit commit loyalty-online")
    try week.press("\u{03}")
    #expect(try week.ended().text.isEmpty)
  }
}
