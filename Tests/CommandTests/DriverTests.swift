import Foundation
import TestSupport
import Testing

@Suite struct DriverTests {
  @Test func `what fix writes is taken away without a trace`() throws {
    let repository = try ScratchRepository()
    let before = try repository.read(".git/config")
    _ = try repository.cjmgit("doctor", "--fix", "--external-diff")
    #expect(try repository.git("config", "--get", "diff.cjm.command").contains("cjmgit external-diff"))
    #expect(try repository.read(".git/config") != before)
    #expect(
      try repository.cjmgit("doctor", "--uninstall")
        == Ran(code: 0, stdout: "taken away: what tells git to show and merge maps\n", stderr: ""))
    #expect(try repository.read(".git/config") == before)
    #expect(!FileManager.default.fileExists(atPath: repository.path + "/.gitattributes"))
    #expect(
      try repository.cjmgit("doctor", "--uninstall").stdout == "there was nothing of ours to take away\n")
  }

  @Test func `what others wrote stays, byte for byte`() throws {
    let repository = try ScratchRepository()
    let attributes = "*.png binary\r\n*.cjm.yaml text eol=lf\n\n# ours\ncjm.yaml -diff\n"
    try repository.write(".gitattributes", attributes)
    try repository.write(
      ".git/config", try repository.read(".git/config") + "[diff \"cjm\"]\n\t# mine\n\twordRegex = .\n")
    let before = try repository.read(".git/config")
    _ = try repository.cjmgit("doctor", "--fix")
    let added = "*.cjm.yaml diff=cjm merge=cjm\n*.persona.yaml text diff=cjm merge=cjm\ncjm.yaml merge=cjm\n"
    #expect(try repository.read(".gitattributes") == attributes + added)
    _ = try repository.cjmgit("doctor", "--fix")
    #expect(try repository.read(".gitattributes") == attributes + added)
    _ = try repository.cjmgit("doctor", "--uninstall")
    #expect(try repository.read(".gitattributes") == attributes)
    #expect(try repository.read(".git/config") == before)
  }

  @Test func `a line of ours that somebody changed stays where it works`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.git("config", "diff.cjm.textconv", "cjmgit textconv")
    try repository.git("config", "merge.cjm.driver", "true")
    let said = try repository.cjmgit("doctor").stdout
    #expect(said.contains("✗ the line in `merge.cjm.driver` does not join two edits of a map  → cjmgit doctor --fix\n"))
    #expect(said.contains("· `diff.cjm.textconv` is set in another way: cjmgit textconv\n"))
    #expect(said.contains("✓ `git diff` shows a map in readable lines\n"))
    _ = try repository.cjmgit("doctor", "--fix")
    #expect(try repository.git("config", "diff.cjm.textconv") == "cjmgit textconv\n")
    #expect(try repository.git("config", "merge.cjm.driver").contains("cjmgit-merge %O %A %B %L %P"))
  }

  @Test func `without our program git merge joins what lines can join, and shows both sides of the rest`() throws {
    let repository = try ScratchRepository.equipped()
    try repository.commit("Begin", ["a.cjm.yaml": map("a", "need: Speed\n")])
    try repository.git("checkout", "-q", "-b", "side")
    try repository.commit("Side", ["a.cjm.yaml": map("a", "need: Calm\n")])
    try repository.git("checkout", "-q", "main")
    try repository.commit("Main", ["a.cjm.yaml": map("a", "need: Price\n")])
    repository.loseOurPrograms()
    #expect(try repository.gitRan("merge", "side").code == 1)
    let text = try repository.read("a.cjm.yaml")
    #expect(text.contains("<<<<<<< ours\nneed: Price\n=======\nneed: Calm\n>>>>>>> theirs\n"))
    #expect(try repository.git("status", "--porcelain", "a.cjm.yaml") == "UU a.cjm.yaml\n")
  }

  @Test func `the commands of cjmgit become the program beside it, wherever PATH leads`() throws {
    let repository = try ScratchRepository.equipped()
    repository.loseOurPrograms()
    let folder = repository.folder.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("#!/bin/sh\necho stolen\n".utf8).write(to: folder.appending(path: "cjmgit-merge"))
    try repository.run(["chmod", "+x", folder.path + "/cjmgit-merge"])
    repository.environment["PATH"] = "\(folder.path):\(repository.environment["PATH"] ?? "")"
    #expect(try repository.cjmgit("merge-driver", "--version").stdout == "0.1.0\n")
    try repository.write("a.cjm.yaml", map("a"))
    #expect(try repository.cjmgit("textconv", "a.cjm.yaml").stdout.hasPrefix("Journey map a: Repair\n"))
    try FileManager.default.copyItem(atPath: Binary.path, toPath: folder.path + "/alone")
    let alone = try repository.ran(folder.path + "/alone", ["merge-driver", "--version"])
    #expect(alone == Ran(code: 0, stdout: "stolen\n", stderr: ""))
    try FileManager.default.removeItem(atPath: folder.path + "/cjmgit-merge")
    #expect(
      try repository.ran(folder.path + "/alone", ["merge-driver", "--version"])
        == Ran(
          code: 128, stdout: "",
          stderr: """
            cjmgit: `cjmgit-merge` does not lie beside `cjmgit`
              install both programs into one folder, as `make install` does

            """))
  }
}
