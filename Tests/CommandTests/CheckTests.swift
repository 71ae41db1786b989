import Foundation
import TestSupport
import Testing

/// A map with an error on its last line.
private let broken = map("a") + "    gap: 9\n"

@Suite struct CheckTests {
  @Test(arguments: ["ru", "uk", "en"])
  func `a real week has no errors and some advice`(_ language: String) throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let ran = try repository.cjmgit("check", "--lang", language)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "check.\(language).txt")
  }

  @Test func `an error ends with 1, a warning only where it is asked for`() throws {
    let repository = try ScratchRepository()
    try repository.write("a.cjm.yaml", broken)
    let bad = try repository.cjmgit("check")
    #expect(bad.code == 1 && bad.stderr.isEmpty && bad.stdout.contains("a.cjm.yaml:7:10"))
    try repository.write("a.cjm.yaml", map("a"))
    #expect(try repository.cjmgit("check").code == 0)
    #expect(try repository.cjmgit("check", "--strict").code == 1)
  }

  @Test func `what may stand in a file that cannot be read is not missed elsewhere`() throws {
    let repository = try ScratchRepository()
    try repository.write(
      "cjm.yaml",
      """
      departments: [{id: d, title: D}]
      people:
        - {id: ann, name: Ann, email: ann@a.example, follows: [{stage: s9}, {department: dd}]}

      """)
    try repository.write("a.cjm.yaml", map("a"))
    #expect(try repository.cjmgit("check").stdout.contains("there is no stage `s9`"))
    try repository.write("b.cjm.yaml", "journey: b\ntitle: \"B\nstages:\n  - id: s9\n")
    let said = try repository.cjmgit("check").stdout
    #expect(!said.contains("`s9`") && said.contains("there is no department `dd`") && said.contains("b.cjm.yaml:2:8"))
  }

  @Test func `the index and a revision are other states than the files`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.write("a.cjm.yaml", broken)
    try repository.git("add", "-A")
    try repository.write("a.cjm.yaml", map("a"))
    #expect(try repository.cjmgit("check").code == 0)
    #expect(try repository.cjmgit("check", "--staged").code == 1)
    #expect(try repository.cjmgit("check", "--rev", "HEAD").code == 0)
    #expect(try repository.cjmgit("check", "--rev", "HEAD", "--staged").code == 2)
    #expect(try repository.cjmgit("check", "--rev", "nowhere").code == 128)
  }

  @Test func `paths limit what is told, references still lead everywhere`() throws {
    let repository = try ScratchRepository()
    try repository.write("maps/a.cjm.yaml", map("a", "version-of: b\n"))
    try repository.write("maps/b.cjm.yaml", map("b") + "    gap: 9\n")
    try repository.write("cjm.yaml", "people:\n  - id: ann\n    name: Ann\n")
    #expect(try repository.cjmgit("check", "--format", "json").code == 1)
    let one = try repository.cjmgit("check", "a.cjm.yaml", in: "work/maps")
    #expect(one.code == 0 && !one.stdout.contains("version-of"))
    let missing = try repository.cjmgit("check", "c.cjm.yaml", in: "work/maps")
    #expect(missing.code == 128)
    #expect(
      missing.stderr == """
        cjmgit: `c.cjm.yaml` is not there
          name a map, such as `loyalty.cjm.yaml`, or a folder of maps

        """)
  }

  @Test func `two maps of one id are told, each where it is asked for`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["x.cjm.yaml": map("a"), "y.cjm.yaml": map("a")])
    let ran = try repository.cjmgit("check", "--format", "github")
    #expect(ran.code == 1 && ran.stdout.contains("::error file=y.cjm.yaml,line=1"))
    #expect(try repository.cjmgit("check", "x.cjm.yaml").code == 0)
  }

  @Test func `a lone map needs neither git nor a company`() throws {
    let repository = try ScratchRepository()
    let folder = repository.folder.appending(path: "plain")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(broken.utf8).write(to: folder.appending(path: "a.cjm.yaml"))
    let ran = try repository.cjmgit("check", "a.cjm.yaml", in: "plain")
    #expect(ran.code == 1 && ran.stderr.isEmpty && ran.stdout.contains("a.cjm.yaml:7:10"))
    #expect(try repository.cjmgit("check", in: "plain").stdout == ran.stdout)
    #expect(try repository.cjmgit("check", "--staged", in: "plain").code == 128)
  }

  @Test func `what is no file is passed over and named`() throws {
    let repository = try ScratchRepository()
    try repository.write("a.cjm.yaml", map("a"))
    try FileManager.default.createSymbolicLink(
      atPath: repository.path + "/b.cjm.yaml", withDestinationPath: "a.cjm.yaml")
    try repository.run(["mkfifo", "c.cjm.yaml"])
    let ran = try repository.cjmgit("check")
    #expect(ran.code == 0)
    #expect(
      ran.stderr == """
        cjmgit: passed over `b.cjm.yaml`: it is a symbolic link
        cjmgit: passed over `c.cjm.yaml`: it is no regular file

        """)
  }

  @Test func `what ends in .yml is named once, with and without git`() throws {
    let repository = try ScratchRepository()
    try repository.write("maps/a.cjm.yml", map("a"))
    try repository.write("maps/b.cjm.yml", map("b"))
    let said = """
      cjmgit: пропущено `PATH`: имена кончаются на `.yaml`; переименуйте в `a.cjm.yaml`
      cjmgit: карт здесь нет; карта — это файл `ИМЯ.cjm.yaml`

      """
    let inside = try repository.cjmgit("check", "maps", "--lang", "ru")
    #expect(inside.code == 0 && inside.stderr == said.replacing("PATH", with: "maps/a.cjm.yml"))
    try repository.run(["rm", "-rf", ".git"])
    #expect(try repository.cjmgit("check", "maps/a.cjm.yml", "--lang", "ru").stderr == inside.stderr)
  }

  @Test func `a tab is shown as an arrow`() throws {
    let repository = try ScratchRepository()
    try repository.write("a.cjm.yaml", map("a") + "\tgap: 1\n")
    let ran = try repository.cjmgit("check")
    #expect(ran.code == 1 && ran.stdout.contains("7 │ →gap: 1") && !ran.stdout.contains("x09"))
  }

  @Test func `a file beyond the limit is an error like any other`() throws {
    let repository = try ScratchRepository()
    try repository.write("a.cjm.yaml", map("a") + String(repeating: "# long\n", count: 160_000))
    let ran = try repository.cjmgit("check")
    #expect(ran.code == 1 && ran.stdout.contains("the file is larger than 1 MiB"))
  }

  @Test func `a bare repository is checked as its HEAD, one without commits has nothing`() throws {
    let repository = try ScratchRepository()
    #expect(
      try repository.cjmgit("check")
        == Ran(
          code: 0, stdout: "no errors, no warnings\n", stderr: "cjmgit: no maps here; a map is a file `NAME.cjm.yaml`\n"
        ))
    try repository.commit("Begin", ["a.cjm.yaml": broken])
    try repository.git("clone", "-q", "--bare", ".", "../bare.git")
    #expect(try repository.cjmgit("check", in: "bare.git").code == 1)
  }
}
