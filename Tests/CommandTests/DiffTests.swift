import Foundation
import TestSupport
import Testing

@Suite struct DiffTests {
  private let russian = "company: Рядом\nlanguage: ru\n"
  private let twice = map("a") + "title: Repair\n"

  @Test func `a document that cannot be read is named with its side, the others are shown`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["cjm.yaml": russian, "a.cjm.yaml": twice, "b.cjm.yaml": map("b")])
    try repository.write("a.cjm.yaml", map("a"))
    try repository.write("b.cjm.yaml", map("b", title: "Sale"))
    let ran = try repository.cjmgit("diff", "--stat")
    #expect(
      ran
        == Ran(
          code: 1, stdout: "b  · 1\n",
          stderr: """
            cjmgit: нельзя сравнить: HEAD:a.cjm.yaml:7:1: ключ `title` стоит дважды
              оставьте один или сделайте один список

            """))
    try repository.write("b.cjm.yaml", map("b"))
    let alone = try repository.cjmgit("diff")
    #expect(alone == Ran(code: 128, stdout: "", stderr: ran.stderr))
    try repository.write("a.cjm.yaml", twice)
    try repository.git("add", "-A")
    try repository.write("a.cjm.yaml", map("a"))
    try repository.commit("Mend", [:])
    try repository.write("a.cjm.yaml", twice)
    #expect(try repository.cjmgit("diff").stderr.contains("сравнить: a.cjm.yaml:7:1"))
    try repository.git("add", "-A")
    #expect(try repository.cjmgit("diff", "--staged").stderr.contains("сравнить: index:a.cjm.yaml:7:1"))
    #expect(try repository.cjmgit("diff", "HEAD~1", "HEAD").stderr.contains("сравнить: HEAD~1:a.cjm.yaml:7:1"))
  }

  @Test func `what nothing is called is no filter`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a") + "    departments: [doctors]\n"])
    try repository.write("a.cjm.yaml", map("a", title: "Sale"))
    #expect(
      try repository.cjmgit("diff", "--department", "doctor", "--lang", "ru")
        == Ran(
          code: 2, stdout: "",
          stderr: """
            cjmgit: `--department doctor`: такого отдела нет в картах
              возможно, имелось в виду `doctors`

            """))
    #expect(
      try repository.cjmgit("log", "--journey", "returns")
        == Ran(
          code: 2, stdout: "",
          stderr: "cjmgit: `--journey returns`: no such journey in the maps\n  there is: `a`, `cjm`\n"))
    #expect(try repository.cjmgit("diff", "--stage", "pay").code == 2)
    #expect(try repository.cjmgit("diff", "--department", "doctors", "--stage", "bring", "--journey", "a").code == 0)
    try repository.commit("Company", ["cjm.yaml": "company: Near\ndepartments:\n  - id: sales\n    title: Sales\n"])
    let declared = try repository.cjmgit("log", "--department", "buyers")
    #expect(declared.code == 2 && declared.stderr.contains("no such department in `cjm.yaml`\n  there is: `sales`"))
    #expect(try repository.cjmgit("log", "--department", "doctors").code == 0)
  }

  @Test func `a quiet week says so, and a week takes no revisions`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["cjm.yaml": russian, "a.cjm.yaml": map("a")])
    let quiet = Ran(code: 0, stdout: "", stderr: "cjmgit: за неделю 40 2026 года карты не менялись\n")
    #expect(try repository.cjmgit("diff", "--week", "2026-W40") == quiet)
    #expect(try repository.cjmgit("log", "--week", "2026-W40") == quiet)
    let ran = try repository.cjmgit("diff", "--week", "2026-W47", "HEAD")
    #expect(ran.code == 2 && ran.stderr.contains("--week takes no revisions, only files and folders: 'HEAD'"))
  }

  @Test func `a renamed file is no change of style`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.git("mv", "a.cjm.yaml", "b.cjm.yaml")
    let ran = try repository.cjmgit("diff", "--lang", "ru")
    #expect(ran.stdout.hasSuffix("файл переименован: a.cjm.yaml → b.cjm.yaml\n"))
    #expect(try repository.cjmgit("diff", "--stat").stdout == "a\n")
  }

  @Test func `a link is named and passed over`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["cjm.yaml": russian, "a.cjm.yaml": map("a")])
    try FileManager.default.createSymbolicLink(
      atPath: repository.path + "/b.cjm.yaml", withDestinationPath: "a.cjm.yaml")
    let said = "cjmgit: пропущено `b.cjm.yaml`: это символическая ссылка\n"
    #expect(try repository.cjmgit("diff") == Ran(code: 0, stdout: "", stderr: said))
    #expect(try repository.cjmgit("check").stderr == said)
  }

  @Test func `two files inside a repository are told in the words of its company`() throws {
    let repository = try ScratchRepository()
    try repository.write("cjm.yaml", russian)
    try repository.write("maps/a.cjm.yaml", map("a"))
    try repository.write("maps/b.cjm.yaml", map("a", title: "Sale"))
    for (folder, names) in [
      ("work/maps", ["a.cjm.yaml", "b.cjm.yaml"]), ("work", ["maps/a.cjm.yaml", "maps/b.cjm.yaml"]),
    ] {
      let ran = try repository.cjmgit("diff", "--no-index", names[0], names[1], in: folder)
      #expect(ran.code == 1 && ran.stdout.contains("1 изменение: · 1"), "\(ran)")
    }
  }

  @Test func `Markdown counts what there is and leaves zeros out`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["a.cjm.yaml": map("a")])
    try repository.write("a.cjm.yaml", map("a", title: "Sale"))
    #expect(
      try repository.cjmgit("diff", "--format", "markdown").stdout.contains("\n1 change: · 1 without judgement\n"))
  }
}
