import Foundation
import TestSupport
import Testing

extension ScratchRepository {
  /// Types a command line at a terminal (`script` of util-linux) and gives what the terminal shows, its line ends mended.
  func typed(_ line: String, setting extra: [String: String] = [:]) throws -> Ran {
    let folder = URL(filePath: Binary.path).deletingLastPathComponent().path
    let ran = try ran(
      "/usr/bin/env", ["script", "--quiet", "--return", "--echo", "never", "--command", line, "/dev/null"],
      setting: [
        "TERM": "xterm", "PATH": "\(folder):\(environment["PATH"] ?? "")", "CJMGIT_NOW": "2026-11-20T16:00:00+03:00",
      ].merging(extra) { $1 })
    return Ran(code: ran.code, stdout: ran.stdout.replacing("\r\n", with: "\n"), stderr: ran.stderr)
  }
}

/// A repository with one map, whose only change is not committed.
private func changed() throws -> ScratchRepository {
  let repository = try ScratchRepository()
  try repository.commit("Begin", ["a.cjm.yaml": map("a")])
  try repository.write("a.cjm.yaml", map("a", title: "Mended"))
  return repository
}

/// A pager that shows what it was given, and how.
private let marking = "sed 's/^/P|/'"

@Suite struct PagerTests {
  @Test(arguments: ["diff", "log", "status", "check", "blame a"])
  func `what people read goes through the pager at a terminal, and nowhere else`(command: String) throws {
    let repository = try changed()
    let ran = try repository.typed("cjmgit \(command)", setting: ["GIT_PAGER": marking])
    #expect(!ran.stdout.isEmpty && ran.stdout.split(separator: "\n").allSatisfy { $0.hasPrefix("P|") })
    let words = command.split(separator: " ").map(String.init)
    #expect(try !repository.cjmgit(words, setting: ["GIT_PAGER": marking]).stdout.contains("P|"))
  }

  @Test func `the plain form of diff is paged and coloured like the others`() throws {
    let repository = try changed()
    try repository.write("b.yaml", map("a"))
    let plain = try repository.typed("cjmgit diff --no-index b.yaml a.cjm.yaml", setting: ["GIT_PAGER": marking])
    #expect(plain.code == 1 && plain.stdout.hasPrefix("P|\u{1B}[1mMended"))
    #expect(
      plain
        == (try repository.typed(
          "cjmgit diff --no-index --color auto b.yaml a.cjm.yaml", setting: ["GIT_PAGER": marking])))
  }

  @Test(arguments: [
    "diff --format json", "diff --name-only", "diff --porcelain", "log --format json", "status --porcelain",
    "status --format json", "check --format json", "check --format github", "check --format sarif",
    "blame a --format json", "schema",
  ])
  func `what programs read is neither paged nor coloured`(command: String) throws {
    let repository = try changed()
    let ran = try repository.typed("cjmgit \(command)", setting: ["GIT_PAGER": marking])
    #expect(
      ran.stdout.replacing(/"commit": ".*"|"head": ".*"/, with: "")
        == (try repository.cjmgit(command.split(separator: " ").map(String.init)).stdout.replacing(
          /"commit": ".*"|"head": ".*"/, with: "")))
  }

  @Test func `GIT_PAGER wins over pager.cjm over core.pager over PAGER`() throws {
    let repository = try changed()
    func shown(_ configuration: String, _ extra: [String: String]) throws -> String {
      try repository.typed("git \(configuration) cjm diff", setting: extra).stdout
    }
    try repository.install("git-cjm")
    let both = "-c pager.cjm='echo cjm;:' -c core.pager='echo core;:'"
    #expect(try shown(both, ["GIT_PAGER": "echo environment;:", "PAGER": "echo PAGER;:"]) == "environment\n")
    #expect(try repository.typed("cjmgit diff", setting: ["PAGER": "echo PAGER;:"]).stdout == "PAGER\n")
    let core = "-c core.pager='echo core;:'"
    #expect(try shown(core, ["PAGER": "echo PAGER;:"]) == "core\n")
    try repository.git("config", "--global", "core.pager", "echo core;:")
    try repository.git("config", "--global", "pager.cjm", "echo cjm;:")
    #expect(try repository.typed("cjmgit diff").stdout == "cjm\n")
    try repository.git("config", "pager.cjm", "false")
    #expect(try repository.typed("cjmgit diff").stdout.contains("Mended"))
  }

  @Test func `a repository's own configuration starts no program`() throws {
    let repository = try changed()
    try repository.git("config", "core.pager", "touch evil;:")
    try repository.git("config", "pager.cjm", "touch evil;:")
    #expect(try repository.typed("cjmgit diff", setting: ["PAGER": "cat"]).stdout.contains("Mended"))
    #expect(!FileManager.default.fileExists(atPath: repository.path + "/evil"))
  }

  @Test(arguments: [
    "cjmgit --no-pager diff", "cjmgit diff --no-pager", "GIT_PAGER= cjmgit diff", "GIT_PAGER=cat cjmgit diff",
  ])
  func `there is none where none is wanted`(line: String) throws {
    let ran = try changed().typed(line, setting: ["PAGER": marking])
    #expect(ran.code == 0 && ran.stdout.contains("Mended") && !ran.stdout.contains("P|"))
  }

  @Test func `less is told to leave short texts be, unless the person told it otherwise`() throws {
    let repository = try changed()
    let pager = ["GIT_PAGER": "printf '%s %s %s\\n' \"$LESS\" \"$LV\" \"$GIT_PAGER_IN_USE\";:"]
    #expect(try repository.typed("cjmgit diff", setting: pager).stdout == "FRX -c true\n")
    #expect(try repository.typed("LESS=R LV=x cjmgit diff", setting: pager).stdout == "R x true\n")
  }

  @Test func `what went wrong is not paged, and the exit code stays`() throws {
    let repository = try changed()
    let wrong = try repository.typed("cjmgit diff nowhere", setting: ["GIT_PAGER": marking])
    #expect(wrong.code == 128 && wrong.stdout.hasPrefix("cjmgit: `nowhere`"))
    #expect(try repository.typed("cjmgit diff --exit-code", setting: ["GIT_PAGER": marking]).code == 1)
    let missing = try repository.typed("cjmgit diff", setting: ["GIT_PAGER": "no-such-pager"])
    #expect(missing.code == 0 && missing.stdout.hasPrefix("cjmgit: there is no pager `no-such-pager`\n"))
    #expect(missing.stdout.contains("Mended"))
  }

  @Test func `a pager that is left early ends the work in silence`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let ran = try repository.typed("cjmgit log -p", setting: ["GIT_PAGER": "head -n 1 >/dev/null"])
    #expect(ran.stdout.isEmpty)
  }

  @Test func `behind git's own pager the colours and the width stay`() throws {
    let repository = try changed()
    let ran = try repository.cjmgit(
      "diff", setting: ["GIT_PAGER_IN_USE": "true", "COLUMNS": "60", "TERM": "xterm"])
    let first = ran.stdout.prefix { $0 != "\n" }
    #expect(first.contains("\u{1B}[1mMended") && first.replacing(/\u{1B}\[[0-9]*m/, with: "").count == 60)
    try repository.git("config", "color.pager", "false")
    #expect(try !repository.cjmgit("diff", setting: ["GIT_PAGER_IN_USE": "1"]).stdout.contains("\u{1B}"))
  }
}

@Suite struct ColourTests {
  @Test(arguments: [
    ("--color=always", "NO_COLOR=1", "never", true), ("--color", "NO_COLOR=1", "never", true),
    ("--color never", "FORCE_COLOR=1", "always", false), ("", "NO_COLOR=1 FORCE_COLOR=1", "always", false),
    ("", "FORCE_COLOR=1", "never", true), ("", "CLICOLOR_FORCE=1", "never", true),
    ("", "FORCE_COLOR=0", "", false), ("", "", "always", true), ("", "NO_COLOR=", "always", true),
    ("", "", "true", false), ("", "", "", false),
  ])
  func `the option wins over the environment over git's configuration`(
    option: String, environment: String, configured: String, isOn: Bool
  ) throws {
    let repository = try changed()
    if !configured.isEmpty { try repository.git("config", "color.ui", configured) }
    let ran = try repository.run(["sh", "-c", "\(environment) \(Binary.path) diff \(option)"])
    #expect(ran.contains("\u{1B}[") == isOn)
    guard option.isEmpty else { return }
    try repository.install()
    _ = try repository.cjmgit("doctor", "--fix", "--external-diff")
    let told = try repository.run(["sh", "-c", "\(environment) git diff"])
    #expect(told.contains("Mended") && told.contains("\u{1B}[") == isOn)
  }

  @Test func `color.cjm wins over color.ui, and a dumb terminal has none`() throws {
    let repository = try changed()
    #expect(try repository.typed("cjmgit --no-pager diff").stdout.contains("\u{1B}["))
    #expect(try !repository.typed("cjmgit --no-pager diff", setting: ["TERM": "dumb"]).stdout.contains("\u{1B}["))
    try repository.git("config", "color.ui", "always")
    try repository.git("config", "color.cjm", "false")
    #expect(try !repository.typed("cjmgit --no-pager diff").stdout.contains("\u{1B}["))
    try repository.write("b.yaml", map("a"))
    let plain = try repository.typed("cjmgit --no-pager diff --no-index b.yaml a.cjm.yaml")
    #expect(plain.code == 1 && plain.stdout.contains("Mended") && !plain.stdout.contains("\u{1B}["))
  }
}
