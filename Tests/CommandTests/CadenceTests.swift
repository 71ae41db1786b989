import Foundation
import TestSupport
import Testing

/// Who is told when, by `notify --due`: the village of `TellingVillage`, where Zoe owns the map, Ann's department answers for
/// its stage, Bob reads daily and Eve at once.
@Suite struct CadenceTests {
  private func due(_ village: TellingVillage, _ moment: String) throws -> String {
    let ran = try village.repository.cjmgit(["notify", "--due"], at: moment)
    try #require(ran.code == 0 && ran.stderr.isEmpty, "\(ran)")
    return ran.stdout.split(separator: "\n").dropFirst().joined().trimmingCharacters(in: .whitespaces)
  }

  @Test func `each at their own time, and what cannot wait once a day`() throws {
    let village = try TellingVillage(knowing: 1)
    try village.change(2, at: "2026-11-20T10:00:00Z")
    #expect(try due(village, "2026-11-20T10:05:00Z") == "Ann Birch, Eve Dale")
    #expect(try due(village, "2026-11-20T10:06:00Z") == "")
    try village.change(4, at: "2026-11-20T15:00:00Z")
    #expect(try due(village, "2026-11-20T15:05:00Z") == "Eve Dale")
    #expect(try due(village, "2026-11-21T08:59:00Z") == "Ann Birch")
    #expect(try due(village, "2026-11-21T09:00:00Z") == "Bob Cedar")
    #expect(try due(village, "2026-11-22T12:00:00Z") == "")
    #expect(try due(village, "2026-11-23T08:59:59Z") == "")
    #expect(try due(village, "2026-11-23T09:00:00Z") == "Zoe Ash, Ann Birch")
    #expect(try due(village, "2026-11-30T09:00:00Z") == "Zoe Ash, Bob Cedar, Eve Dale")
    #expect(try due(village, "2026-11-30T09:05:00Z") == "")
  }

  @Test func `maps without an answer are due once a week, though nobody changed anything`() throws {
    let village = try TellingVillage(knowing: 1)
    #expect(try due(village, "2026-11-23T09:00:00Z") == "")
    #expect(try due(village, "2026-11-30T08:59:59Z") == "")
    let dry = try village.repository.cjmgit(["notify", "--due", "--dry-run"], at: "2026-11-30T09:00:00Z")
    #expect(dry.stdout.hasSuffix("A reminder of maps without an answer: Zoe Ash, Eve Dale\n"), "\(dry)")
    #expect(try due(village, "2026-11-30T09:00:00Z") == "Zoe Ash, Bob Cedar, Eve Dale")
    #expect(try due(village, "2026-11-30T09:01:00Z") == "")
    #expect(try due(village, "2026-12-01T09:00:00Z") == "")
    let confirm = ["commit", "--allow-empty", "-qm", "All is well\n\nCjm-Confirmed: visit"]
    let dates = ["GIT_AUTHOR_DATE": "2026-12-02T10:00:00Z", "GIT_COMMITTER_DATE": "2026-12-02T10:00:00Z"]
    try village.repository.git(confirm, setting: dates)
    #expect(try due(village, "2026-12-07T09:00:00Z") == "")
    #expect(try due(village, "2026-12-14T09:00:00Z") == "Zoe Ash, Bob Cedar, Eve Dale")
    #expect(Set(village.arrived.letters).count == village.arrived.letters.count)
  }

  @Test func `by hand nobody is reminded, and who has just been told is not reminded the hour after`() throws {
    let village = try TellingVillage(knowing: 1)
    let ran = try village.repository.cjmgit("notify", at: "2026-12-02T09:00:00Z")
    #expect(ran == Ran(code: 0, stdout: "Nothing changed that concerns anybody\n", stderr: ""))
    #expect(try due(village, "2026-12-02T09:01:00Z") == "")
    #expect(try due(village, "2026-12-07T09:00:00Z") == "Zoe Ash, Bob Cedar, Eve Dale")
  }

  @Test func `a plan that was cut off reminds of the maps as they were at its end`() throws {
    let village = try TellingVillage(knowing: 1)
    let head = try village.repository.git("rev-parse", "HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
    let plan = """
      {"schema": 1, "from": "\(head)", "to": "\(head)", "cadences": ["weekly"], "boundary": null,
       "reminder": "2026-11-30T09:00:00Z", "floor": null, "moves": [], "moment": "2026-11-30T09:00:00Z"}
      """
    try village.change(2, at: "2026-11-27T10:00:00Z")
    try plan.write(toFile: village.home + "/plan", atomically: true, encoding: .utf8)
    let ran = try village.repository.cjmgit(["notify", "--due"], at: "2026-11-30T09:05:00Z")
    #expect(ran.code == 0 && ran.stdout.contains("Zoe Ash"), "\(ran)")
    let subjects = try village.subjects(of: "zoe")
    #expect(subjects.filter { $0 == "Week 48: maps without an answer: A visit" }.count == 1, "\(subjects)")
  }

  @Test func `what would go is shown before it goes, also what cannot wait`() throws {
    let village = try TellingVillage(knowing: 1)
    try village.change(2, at: "2026-11-20T10:00:00Z")
    let said = try ["2026-11-20T10:05:00Z", "2026-11-21T09:00:00Z", "2026-11-23T09:00:00Z"].map { moment in
      let ran = try village.repository.cjmgit(["notify", "--due", "--dry-run"], at: moment)
      #expect(ran.code == 0 && ran.stderr.isEmpty)
      return "\(moment)\n\(ran.stdout)"
    }
    expectSnapshot(said.joined(separator: "\n"), "notify.due.txt")
    #expect(try due(village, "2026-11-20T10:05:00Z") == "Ann Birch, Eve Dale")
    let ran = try village.repository.cjmgit(["notify", "--due", "--dry-run"], at: "2026-11-20T10:06:00Z")
    #expect(ran == Ran(code: 0, stdout: "No letter will go to anybody\n", stderr: ""))
  }

  @Test func `what was undone within a window is not told in it`() throws {
    let village = try TellingVillage(knowing: 1)
    try village.change(2, at: "2026-11-23T11:00:00Z")
    try village.change(1, at: "2026-11-23T11:10:00Z")
    #expect(try due(village, "2026-11-30T09:00:00Z") == "")
  }

  @Test func `letters by hand tell everybody everything, and nothing is due behind them`() throws {
    let village = try TellingVillage()
    let ran = try village.repository.cjmgit("notify", at: "2026-11-23T11:30:00Z")
    #expect(ran.stdout.hasSuffix("\n  Zoe Ash, Ann Birch, Bob Cedar, Eve Dale\n"))
    #expect(try due(village, "2026-11-23T12:00:00Z") == "")
    #expect(try due(village, "2026-12-01T12:00:00Z") == "")
  }

  @Test func `what is pushed late, with an older date, waits for the next boundary`() throws {
    let village = try TellingVillage()
    #expect(
      try due(village, "2026-11-23T12:00:00Z")
        == "Zoe Ash, Ann Birch, Bob Cedar, Eve Dale")
    try village.repository.git("reset", "-q", "--soft", "HEAD~2")
    try village.change(7, at: "2026-11-20T10:30:00Z")
    #expect(try due(village, "2026-11-23T13:00:00Z") == "Eve Dale")
    #expect(try due(village, "2026-11-30T13:00:00Z").contains("Zoe Ash"))
  }

  @Test func `two at once tell nobody twice, in one repository and where somebody else moves the bookmark`() throws {
    let village = try TellingVillage()
    let running = try (0..<3).map { _ in
      try village.repository.started(
        Binary.path, ["notify", "--due"], setting: ["CJMGIT_NOW": "2026-11-23T12:00:00Z"])
    }
    for run in running { #expect(try run.ended().code == 0) }
    #expect(village.arrived.letters.count == 9)
    #expect(Set(village.arrived.told).count == village.arrived.told.count)
    // A clone that fetches what the other one remembers has nobody to tell.
    let clone = village.repository.folder.appending(path: "clone").path
    try village.repository.git("clone", "-q", village.repository.path, clone)
    try village.repository.git("fetch", "-q", "origin", "refs/cjmgit/*:refs/cjmgit/*", in: "clone")
    let ran = try village.repository.cjmgit(["notify", "--due"], in: "clone", at: "2026-11-23T12:00:00Z")
    #expect(ran == Ran(code: 0, stdout: "", stderr: ""))
  }

  @Test func `letters that nobody could send go into the outbox, and people see which and why`() throws {
    let village = try TellingVillage()
    let closed = [
      "GIT_CONFIG_COUNT": "4", "GIT_CONFIG_KEY_0": "cjmgit.send.road", "GIT_CONFIG_VALUE_0": "smtp",
      "GIT_CONFIG_KEY_1": "cjmgit.send.smtp.url", "GIT_CONFIG_VALUE_1": "smtp://127.0.0.1:1",
      "GIT_CONFIG_KEY_2": "cjmgit.send.domains", "GIT_CONFIG_VALUE_2": "village.example",
      "GIT_CONFIG_KEY_3": "cjmgit.send.from", "GIT_CONFIG_VALUE_3": "cjmgit@localhost",
    ]
    for language in ["en", "ru", "uk"] {
      let ran = try village.repository.cjmgit(
        ["notify", "--lang", language], at: "2026-11-23T12:00:00Z", setting: closed)
      #expect(ran.code == 1 && ran.stderr.isEmpty)
      expectSnapshot(ran.stdout, "outbox.notify.\(language).txt")
      let list = try village.repository.cjmgit(["outbox", "--lang", language], at: "2026-11-23T12:00:00Z")
      #expect(list.code == 1)
      expectSnapshot(list.stdout, "outbox.\(language).txt")
    }
    let gone = try village.repository.cjmgit("outbox", "retry", "--all", at: "2026-11-23T12:00:00Z")
    #expect(gone.code == 0 && gone.stdout.contains("4 letters, in "))
    #expect(
      try village.repository.cjmgit("outbox")
        == Ran(code: 0, stdout: "No letter waits, none is held back, none was given up\n", stderr: ""))
  }

  @Test func `the outbox prints JSON of its schema, and a letter that may not leave is held`() throws {
    let village = try TellingVillage()
    let held = [
      "GIT_CONFIG_COUNT": "3", "GIT_CONFIG_KEY_0": "cjmgit.send.road", "GIT_CONFIG_VALUE_0": "smtp",
      "GIT_CONFIG_KEY_1": "cjmgit.send.smtp.url", "GIT_CONFIG_VALUE_1": "smtp://127.0.0.1:1",
      "GIT_CONFIG_KEY_2": "cjmgit.send.from", "GIT_CONFIG_VALUE_2": "cjmgit@localhost",
    ]
    #expect(try village.repository.cjmgit(["notify"], at: "2026-11-23T12:00:00Z", setting: held).code == 1)
    let printed = try village.repository.cjmgit("outbox", "--format", "json").stdout
    expectSnapshot(
      printed.replacing(#/"written": "[^"]*"/#) { _ in "\"written\": \"2026-11-23T12:00:00Z\"" }, "outbox.json")
    let id = try #require(village.leftovers.first { $0.contains("held/") }?.split(separator: "/").last?.prefix(8))
    let shown = try village.repository.cjmgit("outbox", "show", String(id)).stdout
    expectSnapshot(shown.replacing(#/(?m)^(Date|Message-ID): .*$/#) { "\($0.output.1): …" }, "outbox-letter.txt")
    let raw = try village.repository.cjmgit("outbox", "show", "--raw", String(id)).stdout
    #expect(raw.contains("\r\nX-Cjm-Person: "))
    #expect(try village.repository.cjmgit("outbox", "drop", String(id)).stdout.hasPrefix("Taken out: the letter to "))
    #expect(try village.repository.cjmgit("outbox", "show", String(id)).code == 128)
  }

  @Test func `the units are what systemd takes`() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze") else {
      return try Real.skip("the units of systemd: apt-get install systemd")
    }
    let repository = try ScratchRepository()
    let hooks = URL(filePath: #filePath).appending(path: "../../../hooks").standardizedFileURL
    for name in ["cjmgit-notify@.service", "cjmgit-notify@.timer"] {
      let text = try String(contentsOf: hooks.appending(path: name), encoding: .utf8)
      try repository.write(name, text.replacing("/usr/local/bin/cjmgit", with: Binary.path))
    }
    let units = ["cjmgit-notify@srv-maps.service", "cjmgit-notify@srv-maps.timer"].map { "./\($0)" }
    let ran = try repository.ran("/usr/bin/systemd-analyze", ["verify", "--man=no"] + units)
    #expect(ran == Ran(code: 0, stdout: "", stderr: ""))
  }
}
