import Foundation
import TestSupport
import Testing

@Suite struct SummaryTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples/ci")
    .standardizedFileURL

  private func summary(_ repository: ScratchRepository, _ words: String...) throws -> Ran {
    try repository.ran(
      "/bin/sh", [Self.samples.appending(path: "summary").path] + words, setting: ["CJMGIT": Binary.path])
  }

  @Test func `the summary of a merge request has a section for every department concerned`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom(until: "week47/3")
    try repository.git("switch", "-q", "-c", "edit")
    try repository.takeRyadom("week47/3")
    try repository.git("commit", "-q", "-a", "-m", "Edit")
    try repository.git("switch", "-q", "main")
    try repository.commit("Something else", ["README": "x\n"])
    let ran = try summary(repository, "main", "edit")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "summary.md")
  }

  @Test func `where no map changed there is no comment`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.commit("Something else", ["README": "x\n"])
    #expect(try summary(repository, "HEAD~1") == Ran(code: 0, stdout: "", stderr: ""))
  }

  @Test func `a department that nobody declared has no section, and does not stop the others`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["cjm.yaml": "departments:\n  - id: sales\n", "a.cjm.yaml": map("a")])
    try repository.commit("Edit", ["a.cjm.yaml": map("a") + "    departments: [sails, sales]\n"])
    let ran = try summary(repository, "HEAD~1")
    #expect(ran.code == 0 && ran.stderr.isEmpty && ran.stdout.hasPrefix("<!-- cjmgit -->\n## Repair\n"))
    #expect(ran.stdout.matches(of: /<summary>(.*)<\/summary>/).map(\.1) == ["sales"])
  }

  @Test func `a map that cannot be read is left out, and named on stderr`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")])
    try repository.commit("Edit", ["a.cjm.yaml": map("a", title: "Mended"), "b.cjm.yaml": "journey: ["])
    let ran = try summary(repository, "HEAD~1")
    #expect(ran.code == 0 && ran.stdout.contains("## Mended") && ran.stderr.contains("HEAD:b.cjm.yaml:"))
  }

  @Test func `what is no revision is an error`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    #expect(try summary(repository).code == 2)
    #expect(try summary(repository, "nowhere").code != 0)
  }
}
