import Foundation
import TestSupport
import Testing

private let company = """
  company: Repairs
  people:
    - id: ann      # the manager
      name: Ann Bell
      email: ann@repairs.example
      follows:
        - stage: bring   # the first one
    - {id: ben, name: Ben Ash, email: ben@repairs.example}
  departments:
    - {id: counter, title: Counter, head: ann}
    - {id: workshop, title: Workshop}

  """

private let map = """
  journey: repair
  title: My bicycle is in for repair
  owner: ann
  stages:
    - id: bring
      title: I bring it in     # at the counter
      gap: 3
      departments: [counter]
    - id: wait
      title: I wait for the call
      gap: 4   # it was 5
      emotion: -1
      kpis:
        - id: waiting
          title: Days until I know
          kind: time
          unit: days
          value: 6
          target: 2
          measured: 2026-11-06
          period: 1w
        - id: told
          title: Were told a day
          kind: conversion
          entered: 120
          passed: 60
          value: 50.0
          measured: 2026-11-13
          period: 2w

  """

extension ScratchRepository {
  /// A repository with one map, in which Ann works.
  fileprivate static func shop() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    repository.environment["GIT_AUTHOR_EMAIL"] = "ann@repairs.example"
    try repository.commit("Begin", ["repair.cjm.yaml": map, "cjm.yaml": company])
    return repository
  }

  fileprivate func text(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path).appending(path: name), encoding: .utf8)
  }

  /// What somebody sees who types these commands one after the other, and what became of the files.
  fileprivate func transcript(_ calls: [String]..., language: String = "en") throws -> String {
    var text = ""
    for call in calls {
      let ran = try cjmgit(call + ["--lang", language])
      let words = call.map { $0.contains { " ;#".contains($0) } ? "'\($0)'" : $0 }.joined(separator: " ")
      text += "$ cjmgit \(words)\n\(ran.stdout)\(ran.stderr)" + (ran.code == 0 ? "" : "→ \(ran.code)\n") + "\n"
    }
    return text + "$ git diff\n" + (try git("diff", "--no-color", "-U0", "--no-ext-diff", "--no-textconv"))
  }
}

@Suite struct `Maps edited in place` {
  @Test(arguments: ["en", "ru", "uk"]) func `set changes values, and says what changed`(language: String) throws {
    let repository = try ScratchRepository.shop()
    expectSnapshot(
      try repository.transcript(
        ["set", "repair/wait/gap", "3", "wait/emotion", "-2"], ["set", "repair/wait/gap", "3"],
        ["set", "wait/gap", "7"], ["set", "repair/wait/gapp", "2"], ["set", "repiar/wait/gap", "2"],
        ["set", "wait", "2"], ["set", "wait/departments", "workshop"], ["set", "--add", "wait/departments", "workshp"],
        ["set", "--add", "wait/departments", "workshop"], ["set", "bring/title", "I bring it: #1"],
        ["set", "--clear", "wait/told"], ["set", "--new", "wait/pains/late/text", "It is late"],
        ["set", "company/ben/cadence", "daily"], ["set", "--clear", "bring/title"], language: language),
      "set.\(language).txt")
  }

  @Test func `several pairs are written together or not at all`() throws {
    let repository = try ScratchRepository.shop()
    #expect(try repository.cjmgit("set", "wait/gap", "2", "bring/gap", "12").code == 128)
    #expect(try repository.text("repair.cjm.yaml") == map)
    #expect(try repository.cjmgit("set", "wait/gap", "2", "--dry-run").code == 0)
    #expect(try repository.text("repair.cjm.yaml") == map)
  }

  @Test func `a file that cannot be read is left alone, and so is a link`() throws {
    let repository = try ScratchRepository.shop()
    try repository.write("repair.cjm.yaml", map + "  broken: [\n")
    let ran = try repository.cjmgit("set", "repair.cjm.yaml/wait/gap", "2")
    #expect(ran.code == 128 && ran.stderr.contains("repair.cjm.yaml:"), "\(ran)")
    #expect(try repository.text("repair.cjm.yaml") == map + "  broken: [\n")
  }

  @Test func `a figure is recorded, with its counts and its day`() throws {
    let repository = try ScratchRepository.shop()
    expectSnapshot(
      try repository.transcript(
        ["kpi", "list"], ["kpi", "record", "repair", "waiting", "4,5 days"],
        ["kpi", "record", "repair", "told", "70/130", "--measured", "16.11.2026"],
        ["kpi", "record", "repair", "told", "55"], ["kpi", "record", "repair", "told", "entered=130"],
        ["kpi", "record", "repair", "told", "140/130"], ["kpi", "record", "repair", "waitin", "4"],
        ["kpi", "record", "repair", "waiting", "4/5"],
        ["kpi", "record", "repair", "waiting", "4", "--measured", "2026-11-01"],
        ["kpi", "list", "repair"]),
      "kpi.txt")
  }

  @Test func `percents are read as a spreadsheet saves them, and a day that is still to come is doubted`() throws {
    let repository = try ScratchRepository.shop()
    try repository.write(
      "repair.cjm.yaml", map + "      - {id: seen, title: Seen, kind: csat}\n      - {id: kept, title: Kept}\n")
    try repository.write("week.csv", "путь;показатель;значение;дата\nrepair;seen;61,5 %;01.02.2099\n")
    let ran = try repository.cjmgit("kpi", "import", "week.csv", "--lang", "ru")
    #expect(ran.code == 0)
    #expect(ran.stderr == "cjmgit: `seen`: 1 февраля 2099 ещё не наступило, проверьте дату\n")
    #expect(try repository.text("repair.cjm.yaml").contains("61.5"))
    #expect(
      try repository.cjmgit("kpi", "record", "repair", "kept", "61%")
        == Ran(
          code: 128, stdout: "",
          stderr: """
            cjmgit: `value`: `61%` is no number
              the figure has no unit: leave `%` out, or write `unit: "%"` in the map

            """))
  }

  @Test func `figures are listed for programs, too`() throws {
    let repository = try ScratchRepository.shop()
    let ran = try repository.cjmgit("kpi", "list", "--format", "json")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "kpis.json")
    let none = try repository.cjmgit("kpi", "list", "repiar", "--format", "json")
    #expect(none.code == 128 && none.stdout.isEmpty)
  }

  @Test(arguments: ["en", "ru", "uk"]) func `a sheet is imported whole`(language: String) throws {
    let repository = try ScratchRepository.shop()
    try repository.write(
      "week.csv",
      "\u{FEFF}Карта;Показатель;Значение;Начали;Дошли;Измерено;Кто\r\n"
        + "repair;waiting;\"4,5\";;;20.11.2026;\"Б; Аш\"\r\n;told;;130;70;;\r\n;;;;;;\r\nrepair;\"Days until I know\";;;;;\r\n"
    )
    try repository.write(
      "bad.csv",
      "journey,kpi,value,entered,passed,measured\nrepair,waitng,4\nrepiar,waiting,4\nrepair,waiting,four,,,2026-13-01\n"
        + "repair,told,,100,\nrepair,told,,100,120\n,,5\n")
    try repository.write("odd.csv", "journey,kpi,valeu\nrepair,waiting,4\n")
    try repository.write("open.csv", "sep=;\njourney;kpi;value\nrepair;\"waiting;4\n")
    expectSnapshot(
      try repository.transcript(
        ["kpi", "import", "bad.csv"], ["kpi", "import", "odd.csv"], ["kpi", "import", "open.csv"],
        ["kpi", "import", "week.csv", "--dry-run"],
        ["kpi", "import", "week.csv"], language: language),
      "kpi-import.\(language).txt")
  }

  @Test(arguments: ["en", "ru", "uk"]) func `a subscription is written under one's name`(language: String) throws {
    let repository = try ScratchRepository.shop()
    expectSnapshot(
      try repository.transcript(
        ["follow", "--department", "workshop", "--changes", "improvement,regression"],
        ["follow", "--department", "workshop", "--changes", "regression,improvement"],
        ["follow", "repair", "--person", "ben", "--at-least", "major"], ["follow", "--changes", "improvment"],
        ["follow", "--department", "workshp"], ["follow", "--fields", "gap", "--person", "bem"], ["unfollow"],
        ["unfollow", "--stage", "bring"], ["unfollow", "7"], ["unfollow", "1", "--person", "ben", "--dry-run"],
        language: language),
      "follow.\(language).txt")
  }

  @Test func `follow --preview shows what the last four weeks would have sent`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let ran = try repository.cjmgit(
      "follow", "--department", "digital", "--changes", "regression", "--person", "melnik", "--preview")
    #expect(ran.code == 0 && ran.stderr == "")
    expectSnapshot(ran.stdout, "follow.preview.txt")
    let own = try ScratchRepository.shop().cjmgit("follow", "--department", "counter", "--preview").stdout
    #expect(
      own.hasPrefix(
        "In the last four weeks: 0 letters, 0 items\n"
          + "Your own changes are not in it: whoever made a change gets no letter about it.\n"))
    #expect(try repository.git("status", "--porcelain") == "")
  }
}
