import TestSupport
import Testing

@Suite struct CoordTests {
  @Test(arguments: ["en", "ru", "uk"]) func `what is not agreed, the worst first`(_ language: String) throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let ran = try repository.cjmgit("coord", "--since", "2026-W47", "--lang", language)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout.withoutShortNames, "coord.\(language).txt")
  }

  @Test(arguments: ["json", "markdown"]) func `programs and reports read the same`(_ format: String) throws {
    let repository = try Crossing.repository()
    let ran = try repository.cjmgit("coord", "--since", "HEAD~1", "--format", format)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(
      ran.stdout.withoutObjectNames.withoutShortNames, "coord.\(format == "json" ? "json" : "md")")
  }

  @Test func `once it was seen it is agreed`() throws {
    let repository = try Crossing.repository()
    let ran = try repository.cjmgit("coord", "--exit-code")
    #expect(ran.code == 1)
    expectSnapshot(ran.stdout.withoutShortNames, "coord.crossing.txt")
    #expect(try repository.cjmgit("ack", "--department", "road").code == 0)
    #expect(
      try repository.cjmgit("coord", "--exit-code")
        == Ran(code: 0, stdout: "Everything that departments carry together is agreed.\n", stderr: ""))
  }

  @Test func `only what waits for a department, and only of departments that there are`() throws {
    let repository = try Crossing.repository()
    #expect(try repository.cjmgit("coord", "--department", "rails", "--exit-code").code == 0)
    #expect(try repository.cjmgit("coord", "--department", "road", "--exit-code").code == 1)
    #expect(
      try repository.cjmgit("coord", "--department", "rail")
        == Ran(
          code: 2, stdout: "",
          stderr: "cjmgit: `--department rail`: no such department in `cjm.yaml`\n  did you mean `rails`?\n"))
  }

  @Test func `status says what waits for an answer, until it has come`() throws {
    let repository = try Crossing.repository()
    try repository.write("crossing.cjm.yaml", Crossing.map(gap: 4, light: -1, action: "Waits", title: "I cross"))
    let waits = "  waits crossing, stage 1: I wait, no answer yet: Signs\n"
    #expect(try repository.cjmgit("status").stdout.contains(waits))
    #expect(try repository.cjmgit("ack", "--for", "sam").code == 0)
    #expect(try !repository.cjmgit("status").stdout.contains("no answer yet: "))
  }

  @Test func `a department that joined a stage is no news once it has seen that it did`() throws {
    let repository = try Crossing.repository()
    let joined = Crossing.map(gap: 4, light: -1, action: "Waits").replacing(
      "[{id: road, role: accountable}]", with: "[{id: road, role: accountable}, rails]")
    try Crossing.commit(repository, "Ron", "2026-11-19T10:00:00Z", ["crossing.cjm.yaml": joined])
    let news = "crossing, stage 2: Rails (responsible), not acknowledged yet"
    try repository.write("crossing.cjm.yaml", joined.replacing("I cross the rails", with: "I cross"))
    #expect(try repository.cjmgit("status").stdout.contains(news))
    #expect(try repository.cjmgit("ack", "--for", "rita").code == 0)
    #expect(try !repository.cjmgit("status").stdout.contains(news))
  }
}
