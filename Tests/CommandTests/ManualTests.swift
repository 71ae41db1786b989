import Foundation
import TestSupport
import Testing

@testable import cjmgit

@Suite struct ManualTests {
  /// The manual pages and completions as `make install` lays them out, below `share` beside the repository.
  private func shared() throws -> (ScratchRepository, String) {
    let repository = try ScratchRepository()
    let share = repository.folder.path + "/share"
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.ci/share")
      .standardizedFileURL
    try repository.run([script.path, Binary.path, share])
    return (repository, share)
  }

  @Test func `every command has a page, and git finds one of its own`() throws {
    let (repository, share) = try shared()
    let help = try repository.cjmgit("--help").stdout
    let commands =
      help.split(separator: "SUBCOMMANDS:").last?.matches(of: /\n {2}([a-z-]+) {2}/)
      .map { String($0.1) } ?? []
    #expect(commands.contains("diff") && commands.count >= 11)
    let expected = ["cjmgit.1", "git-cjm.1"] + (commands + ["help"]).map { "cjmgit-\($0).1" }
    #expect(try FileManager.default.contentsOfDirectory(atPath: share + "/man/man1").sorted() == expected.sorted())
    #expect(try String(contentsOfFile: share + "/man/man1/git-cjm.1", encoding: .utf8) == ".so man1/cjmgit.1\n")
    let whole = try String(contentsOfFile: share + "/man/man1/cjmgit.1", encoding: .utf8)
    for name in commands { #expect(whole.contains("\\fBcjmgit\\-\(name)\\fR(1)")) }
  }

  @Test func `a page says what the command is, takes and ends with`() throws {
    let repository = try ScratchRepository()
    #expect(try repository.cjmgit("man", "pages/man1").code == 0)
    expectSnapshot(try repository.run(["cat", "pages/man1/cjmgit-status.1"]), "cjmgit-status.1")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")))
  func `groff has nothing to say of a page`() throws {
    let (repository, share) = try shared()
    for page in try FileManager.default.contentsOfDirectory(atPath: share + "/man/man1") {
      let ran = try repository.ran("/usr/bin/groff", ["-man", "-Tutf8", "-ww", "-z", "\(share)/man/man1/\(page)"])
      let isLink = page == "git-cjm.1" && ran.stderr.contains("man1/cjmgit.1")  // only `man` knows where that is
      #expect(ran.code == 0 && ran.stderr.isEmpty || isLink, "\(page): \(ran.stderr)")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/man")))
  func `man shows the pages under both names`() throws {
    let (repository, share) = try shared()
    let setting = ["MANPATH": share + "/man", "MANWIDTH": "80", "MANPAGER": "cat", "TERM": "dumb"]
    let page = try repository.ran("/usr/bin/man", ["cjmgit-status"], setting: setting)
    #expect(page.code == 0 && page.stdout.contains("\n       -z     The same with lines that end in NUL"))
    let whole = try repository.ran("/usr/bin/man", ["cjmgit"], setting: setting)
    #expect(whole.stdout.contains("cjmgit-diff(1)") && whole.stdout.contains("CJMGIT_NOW"))
    #expect(try repository.ran("/usr/bin/man", ["git-cjm"], setting: setting).stdout == whole.stdout)
  }

  @Test func `what stands for something in roff stands for itself`() {
    #expect(Roff.text(".it's a \\-`^~—") == "\\&.it\\(aqs a \\e\\-\\(ga\\(ha\\(ti\\[u2014]")
    #expect(
      Roff.blocks("One.\n\n  a  b\n  .c\n\nTwo.") == [
        ".PP", "One.", ".PP", ".nf", ".RS", "a  b", "\\&.c", ".RE", ".fi", ".PP", "Two.",
      ])
  }
}
