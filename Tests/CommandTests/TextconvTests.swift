import Foundation
import TestSupport
import Testing

@Suite struct TextconvTests {
  private static let sample = """
    # A comment, which is no value.
    journey: repair
    title: My bicycle is in for repair
    colour: {of: the wall, is: "\\e[31mred"}
    stages:
      - id: wait
        title: I wait for the call
        reality: |
          A message says that the part is late. I still call on Thursday
          to hear when it comes.

          Nobody answers!
        gap: 3
        departments: [counter]
        principles:
          - id: loss-aversion
        touchpoints:
          - id: call
            title: {en: The call, ru: Звонок}
            channels: [phone, store]
    goals:
      - id: soon
        text: Know it sooner

    """

  @Test(arguments: ["en", "ru", "uk"])
  func `a map is printed in lines that stand for themselves, in the company's language`(_ language: String) throws {
    let repository = try ScratchRepository()
    try repository.write("cjm.yaml", "company: Ours\nlanguage: \(language)\n")
    try repository.write("repair.cjm.yaml", Self.sample)
    let ran = try repository.cjmgit("textconv", "repair.cjm.yaml")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "textconv.\(language).txt")
  }

  @Test func `without a company the locale says the language, and the keys what a file is`() throws {
    let repository = try ScratchRepository()
    try repository.write("other", Self.sample)
    let ran = try repository.ran(Binary.merge, ["textconv", "other"], setting: ["LC_ALL": "ru_RU.UTF-8"])
    #expect(ran.stdout.hasPrefix("Карта пути клиента repair: My bicycle is in for repair\n"))
  }

  @Test(arguments: [
    "stages: [a\n", "a: &x 1\nb: *x\n", "", "no map\n", "<<<<<<< ours\n", String(repeating: "a: b\n", count: 300_000),
    "- 1\r\n", "a: 1\na: 2\n",
  ])
  func `what cannot be read as a map is printed as it is`(_ text: String) throws {
    let repository = try ScratchRepository()
    try repository.write("a.cjm.yaml", text)
    let ran = try repository.ran(Binary.merge, ["textconv", "a.cjm.yaml"])
    #expect(ran.code == 0 && ran.stdout == text && ran.stderr.isEmpty)
  }

  @Test func `pipes are refused rather than waited for, and names are bytes`() throws {
    let repository = try ScratchRepository()
    try repository.run(["mkfifo", "pipe.cjm.yaml"])
    #expect(try repository.ran(Binary.merge, ["textconv", "pipe.cjm.yaml"]).code == 128)
    #expect(try repository.ran(Binary.merge, ["textconv", "gone"]).code == 128)
    #expect(try repository.ran(Binary.merge, ["textconv"]).code == 2)
    try repository.write("a.cjm.yaml", map("a"))
    let script = "n=$(printf '\\351.cjm.yaml'); mv a.cjm.yaml \"$n\"; exec \"$0\" textconv \"$n\""
    #expect(try repository.ran("/bin/sh", ["-c", script, Binary.path]).stdout.hasPrefix("Journey map a: Repair\n"))
  }

  @Test func `git diff, log -p, show and blame print the readable lines, and hunks name their stage`() throws {
    let repository = try ScratchRepository.equipped()
    let stages = (1...3).map {
      "  - id: s\($0)\n    title: Stage \($0)\n    gap: 2\n    reality: A. B. C. D. E. F. G. H.\n"
    }
    let text = "journey: a\ntitle: Repair\nstages:\n" + stages.joined()
    try repository.commit("Begin", ["a.cjm.yaml": text])
    try repository.commit(
      "Worse",
      [
        "a.cjm.yaml": text.replacing("Stage 3\n    gap: 2", with: "Stage 3\n    gap: 4")
          .replacing("G. H.\n  - id: s3", with: "G. I.\n  - id: s3")
      ])
    let diff = try repository.git("diff", "HEAD~1")
    expectSnapshot(diff, "textconv.diff.txt")
    let hunks = diff.drop { $0 != "@" }
    for shown in [["show"], ["log", "-p", "-1"]] { #expect(try repository.git(shown).hasSuffix(hunks)) }
    let blamed = try repository.git("blame", "-s", "a.cjm.yaml").split(separator: "\n")
    #expect(blamed.count { $0.contains("s3 / Gap: 4") } == 1 && blamed.contains { $0.contains(") Stage s3: Stage 3") })
    #expect(try repository.git("diff", "--no-textconv", "HEAD~1").contains("@@ stages:\n") == false)
  }

  @Test func `git shows a map as it is where our program is missing`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    #expect(try repository.git("diff").contains("+  Need: Speed\n"))
    repository.loseOurPrograms()
    let shown = try repository.git("diff")
    #expect(shown.contains("+need: Speed\n"))
  }

  @Test func `in the middle of a merge git diff shows both sides in readable lines`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.commit("Begin", ["a.cjm.yaml": map("a", "need: Speed\nowner-note: x\n")])
    try repository.git("checkout", "-q", "-b", "side")
    try repository.commit("Side", ["a.cjm.yaml": map("a", "need: Calm\nowner-note: x\n")])
    try repository.git("checkout", "-q", "main")
    try repository.commit("Main", ["a.cjm.yaml": map("a", "need: Price\nowner-note: x\n")])
    #expect(try repository.gitRan("merge", "side").code == 1)
    let shown = try repository.git("diff")
    #expect(
      shown.contains(
        """
        ++<<<<<<< ours
         +  Need: Price
        ++=======
        +   Need: Calm
        ++>>>>>>> theirs

        """) && !shown.contains("need: "), "\(shown)")
  }

  @Test func `an external diff tells what changed as diff does, and never stops git`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.commit("Begin", ["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")])
    #expect(try repository.git("diff", "--ext-diff").isEmpty)
    _ = try repository.cjmgit("doctor", "--fix", "--external-diff")
    try repository.write("a.cjm.yaml", map("a", "need: Speed\n"))
    try repository.write("b.cjm.yaml", "x: [\n")
    let told = try repository.git("diff")
    let own = try repository.cjmgit("diff", "a.cjm.yaml").stdout
    let reason = "\ncannot be compared: b.cjm.yaml:2:1: "
    #expect(told.hasPrefix(own + reason), "\(told)")
    try repository.git("checkout", "-q", "b.cjm.yaml")
    try repository.run(["chmod", "+x", "b.cjm.yaml"])
    try repository.git("mv", "a.cjm.yaml", "c.cjm.yaml")
    let moved = try repository.git("diff", "-M", "HEAD")
    #expect(moved.contains("c.cjm.yaml\n") && moved.contains("Need") && !moved.contains("b.cjm.yaml"), "\(moved)")
    repository.loseOurPrograms()
    #expect(try repository.git("diff", "HEAD").contains("+need: Speed\n"))
  }
}

extension ScratchRepository {
  /// A repository that `init` set up, with our programs first on the path of git, and nothing else in it.
  static func equipped() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.install()
    try #require(try repository.cjmgit("doctor", "--fix").stderr.isEmpty)
    return repository
  }
}
