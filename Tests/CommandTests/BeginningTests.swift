import Foundation
import TestSupport
import Testing

@Suite struct BeginningTests {
  @Test(arguments: ["en", "ru", "uk"])
  func `init sets up what check finds no error in`(_ language: String) throws {
    let repository = try ScratchRepository()
    repository.environment["TZ"] = "Europe/Kyiv"
    let ran = try repository.cjmgit("init", "--company", "Ryadom: near", "--lang", language)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "init.\(language).txt")
    expectSnapshot(try repository.read("cjm.yaml"), "init.cjm.\(language).yaml")
    expectSnapshot(try repository.read("first-journey.cjm.yaml"), "init.map.\(language).yaml")
    #expect(
      try repository.read(".gitattributes") == """
        *.cjm.yaml text diff=cjm merge=cjm
        *.persona.yaml text diff=cjm merge=cjm
        cjm.yaml text diff=cjm merge=cjm

        """)
    #expect(try repository.cjmgit("check").code == 0)
    #expect(try repository.cjmgit("commit").code == 0)
  }

  @Test func `init overwrites nothing and may be run again`() throws {
    let repository = try ScratchRepository()
    try repository.write(".gitattributes", "*.png binary\n*.cjm.yaml eol=lf")
    try repository.write("maps/a.cjm.yaml", map("a"))
    try repository.write("cjm.yaml", "company: Ours\n")
    #expect(
      try repository.cjmgit("init", in: "work/maps").stdout.hasPrefix("kept     cjm.yaml\nadded to .gitattributes\n"))
    #expect(
      try repository.read(".gitattributes")
        == """
        *.png binary
        *.cjm.yaml eol=lf
        *.cjm.yaml diff=cjm merge=cjm
        *.persona.yaml text diff=cjm merge=cjm
        cjm.yaml text diff=cjm merge=cjm

        """)
    #expect(try repository.cjmgit("init").stdout.hasPrefix("kept     cjm.yaml\nkept     .gitattributes\n\n"))
    #expect(try repository.read("cjm.yaml") == "company: Ours\n")
    #expect(
      try repository.git("status", "--porcelain", "-uall") == "?? .gitattributes\n?? cjm.yaml\n?? maps/a.cjm.yaml\n")
  }

  @Test func `init makes a repository where there is none`() throws {
    let repository = try ScratchRepository()
    try FileManager.default.createDirectory(
      at: repository.folder.appending(path: "fresh"), withIntermediateDirectories: false)
    try repository.git("config", "--global", "init.defaultBranch", "trunk")
    let ran = try repository.cjmgit("init", in: "fresh")
    #expect(ran.stdout.hasPrefix("created  a git repository in \(repository.folder.path)/fresh\n"))
    #expect(try repository.git("branch", "--show-current", in: "fresh") == "trunk\n")
  }

  @Test func `a new map is filled in by its title, and none is overwritten`() throws {
    let repository = try ScratchRepository()
    try repository.write("maps/note", "")
    let ran = try repository.cjmgit("new", "Возврат: «за день» #1", "--lang", "ru", in: "work/maps")
    #expect(ran.stdout.hasPrefix("создано  vozvrat-za-den-1.cjm.yaml\n"))
    #expect(
      try repository.read("maps/vozvrat-za-den-1.cjm.yaml").contains(#"title: "Возврат: «за день» #1""#))
    #expect(try repository.cjmgit("check").code == 0)
    #expect(
      try repository.cjmgit("new", "vozvrat-za-den-1")
        == Ran(
          code: 128, stdout: "",
          stderr: "cjmgit: there is a map `vozvrat-za-den-1` already\n  give the new one another id\n"))
    try repository.write("b.cjm.yaml", "")
    #expect(try repository.cjmgit("new", "b").stderr.hasPrefix("cjmgit: `b.cjm.yaml` is there already\n"))
    #expect(try repository.read("b.cjm.yaml") == "")
  }

  @Test func `a new map may lie in a new folder, and wants letters for its id`() throws {
    let repository = try ScratchRepository()
    #expect(try repository.cjmgit("new", "maps/shop/returns").code == 0)
    #expect(try repository.read("maps/shop/returns.cjm.yaml").contains("\njourney: returns "))
    #expect(
      try repository.cjmgit("new", "???", "--lang", "ru")
        == Ran(
          code: 128, stdout: "",
          stderr: "cjmgit: от `???` не остаётся букв для id\n  дайте id сами: `returns`\n"))
    #expect(try repository.cjmgit("init", "   ").code == 128)
    #expect(try repository.git("status", "--porcelain") == "?? maps/\n")
  }

  @Test func `a mistyped command is answered with the one that was meant`() throws {
    let repository = try ScratchRepository()
    #expect(
      try repository.cjmgit("comit")
        == Ran(code: 2, stdout: "", stderr: "cjmgit: `comit` is no command; did you mean `commit`?\n"))
    let unknown = Ran(code: 2, stdout: "", stderr: "cjmgit: `poster` is no command\n  `cjmgit help` lists them\n")
    #expect(try repository.cjmgit("poster", "a") == unknown)
    #expect(try repository.cjmgit("help", "poster") == unknown)
  }

  @Test func `a full map has every row of the format, and each may lose its mark`() throws {
    let repository = try ScratchRepository()
    try repository.write(
      "cjm.yaml", "departments:\n  - {id: care, title: Care, head: eve}\npeople: [{id: eve, name: Eve}]\n")
    #expect(try repository.cjmgit("new", "maps", "--full", "--title", "All of it").code == 0)
    let text = try repository.read("maps.cjm.yaml")
    expectSnapshot(text, "new.full.yaml")
    #expect(try repository.cjmgit("check").code == 0)
    let uncommented = text.split(separator: "\n").dropFirst(2).map { $0.replacing(#/^( *)# /#) { $0.output.1 } }
    try repository.write("maps.cjm.yaml", uncommented.joined(separator: "\n") + "\n")
    let checked = try repository.cjmgit("check", "--all")
    #expect(!checked.stdout.contains("unknown-key") && !checked.stdout.contains("syntax"))
  }
}
