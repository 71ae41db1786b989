import Foundation
import TestSupport
import Testing

@Suite struct PorcelainTests {
  private func repository() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit(
      "Begin",
      ["a.cjm.yaml": map("a"), "карта 1.cjm.yaml": map("b"), "gone.cjm.yaml": map("c"), "s.cjm.yaml": map("s")])
    try repository.write("a.cjm.yaml", map("a") + "    gap: 3\n    emotion: 1\n")
    try repository.write("карта 1.cjm.yaml", map("b", title: "Sale"))
    try repository.write("s.cjm.yaml", map("s") + "# a comment\n")
    try repository.write("new.cjm.yaml", map("n"))
    try FileManager.default.removeItem(atPath: repository.path + "/gone.cjm.yaml")
    return repository
  }

  private static let quoted = #""\320\272\320\260\321\200\321\202\320\260 1.cjm.yaml""#

  @Test func `diff prints a line a change`() throws {
    let ran = try repository().cjmgit("diff", "--porcelain", "--lang", "uk")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "diff.porcelain.txt")
  }

  @Test func `diff names the changed files, as git quotes them or as they are`() throws {
    let repository = try repository()
    #expect(
      try repository.cjmgit("diff", "--name-only").stdout
        == "a.cjm.yaml\nnew.cjm.yaml\ns.cjm.yaml\n\(Self.quoted)\ngone.cjm.yaml\n")
    #expect(
      try repository.cjmgit("diff", "--name-only", "-z").stdout
        == "a.cjm.yaml\0new.cjm.yaml\0s.cjm.yaml\0карта 1.cjm.yaml\0gone.cjm.yaml\0")
    try repository.git("config", "core.quotePath", "false")
    #expect(try repository.cjmgit("diff", "--name-only").stdout.contains("\nкарта 1.cjm.yaml\n"))
    #expect(try repository.cjmgit("diff", "--name-only", "--exit-code", "--", "a.cjm.yaml").code == 1)
  }

  @Test func `a name that is no text is printed byte for byte`() throws {
    let repository = try ScratchRepository()
    try repository.run(["sh", "-c", "cat >\"$(printf 'caf\\351.cjm.yaml')\""], input: map("a"))
    let line =
      "'\(Binary.path)' diff --name-only -z | od -An -c; '\(Binary.path)' status -z | tr '\\0' '\\n' | od -An -c"
    let printed = try repository.run(["sh", "-c", line])
    #expect(
      printed.contains("c   a   f 351   .   c")
        && !printed.contains("357 277 275   .   c   j   m   .   y   a   m   l  \\0"))
    #expect(try repository.cjmgit("diff", "--name-only").stdout == "\"caf\\351.cjm.yaml\"\n")
  }

  @Test func `status prints a line a fact`() throws {
    let repository = try repository()
    let ran = try repository.cjmgit("status", "--porcelain", at: "2026-11-18T16:00:00Z")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "status.porcelain.txt")
    #expect(
      try repository.cjmgit("status", "-z", at: "2026-11-18T16:00:00Z").stdout
        == ran.stdout.replacing("\n", with: "\0").replacing(Self.quoted, with: "карта 1.cjm.yaml"))
  }

  @Test(arguments: [
    ["diff", "-z"], ["diff", "--name-only", "--porcelain"], ["diff", "--stat", "--name-only"],
    ["diff", "--porcelain", "--format", "json"], ["status", "-z", "--format", "json"],
  ])
  func `forms that exclude each other are a wrong use`(arguments: [String]) throws {
    #expect(try ScratchRepository().cjmgit(arguments).code == 2)
  }
}
