import Foundation
import TestSupport
import Testing

@Suite struct `The folder of a wall` {
  @Test func `is the same, byte for byte, for the same commit`() throws {
    let repository = try ScratchRepository.withMaps()
    let first = try repository.wall("-o", "../one")
    #expect(first.code == 0, "\(first.stderr)")
    _ = try repository.wall("-o", "../two")
    let tree = try repository.tree("one")
    #expect(tree["index.html"] != nil && tree["ru/journey-tea.html"] != nil && tree[".cjmgit-wall"] != nil)
    #expect(try repository.tree("two") == tree)
  }

  @Test func `says what was written and how to open it`() throws {
    let repository = try ScratchRepository.withMaps()
    let ran = try repository.wall("-o", "../the wall")
    let id = try repository.git("rev-parse", "--short=7", "HEAD").trimmingCharacters(in: .newlines)
    let count = try repository.tree("the wall").values.count { $0 != "folder" } - 1
    #expect(
      ran
        == Ran(
          code: 0,
          stdout: """
            Week 47, commit \(id) → /tmp/the wall
              written \(count)
              open file:///tmp/the%20wall/index.html

            """, stderr: ""))
  }

  @Test func `is left as it is where nothing changed`() throws {
    let repository = try ScratchRepository.withMaps()
    _ = try repository.wall("-o", "../wall")
    let before = try repository.inode("wall/index.html")
    let again = try repository.wall("-o", "../wall")
    #expect(again.stdout.contains("written 0 · unchanged"))
    #expect(try repository.inode("wall/index.html") == before)
    _ = try repository.wall("-o", "../wall", "--rebuild")
    #expect(try repository.inode("wall/index.html") != before)
  }

  @Test func `is nothing to commit where it lies among the maps, unless somebody wants it to be`() throws {
    let repository = try ScratchRepository.withMaps()
    _ = try repository.wall()
    #expect(try repository.git("status", "--porcelain") == "")
    try repository.write("wall/.gitignore", "*.svg\n")
    _ = try repository.wall("--rebuild")
    #expect(try repository.git("status", "--porcelain") == "?? wall/\n")
    _ = try repository.wall("-o", "public")
    #expect(try repository.git("status", "--porcelain") == "?? public/\n?? wall/\n")
  }

  @Test func `gets no new page for a journey that did not change`() throws {
    let repository = try ScratchRepository.withMaps()
    _ = try repository.wall("-o", "../wall")
    let (tea, bike) = (try repository.inode("wall/journey-tea.html"), try repository.inode("wall/journey-bike.html"))
    try repository.commit("worse", ["tea.cjm.yaml": ScratchRepository.map("tea", "Tea", gap: 3)])
    _ = try repository.wall("-o", "../wall")
    #expect(try repository.inode("wall/journey-bike.html") == bike)
    #expect(try repository.inode("wall/journey-tea.html") != tea)
    _ = try repository.wall("-o", "../fresh")
    #expect(try repository.tree("wall") == repository.tree("fresh"))
  }

  @Test func `loses pages that are no longer part of it, and nothing else`() throws {
    let repository = try ScratchRepository.withMaps()
    _ = try repository.wall("-o", "../wall")
    try Data("mine".utf8).write(to: repository.folder.appending(path: "wall/en-notes.txt"))
    try repository.git("rm", "-q", "tea.cjm.yaml")
    try repository.git("commit", "-q", "-m", "no tea")
    _ = try repository.wall("-o", "../wall")
    _ = try repository.wall("-o", "../fresh")
    var expected = try repository.tree("fresh")
    #expect(expected["journey-tea.html"] == nil)
    expected["en-notes.txt"] = Data("mine".utf8).base64EncodedString()
    #expect(try repository.tree("wall") == expected)
  }

  @Test func `shows one journey, a commit of old, and says what it cannot show`() throws {
    let repository = try ScratchRepository.withMaps()
    try repository.commit("worse", ["tea.cjm.yaml": ScratchRepository.map("tea", "Green tea")])
    _ = try repository.wall("tea", "--at", "HEAD~1", "-o", "../wall")
    let tree = try repository.tree("wall")
    #expect(tree["journey-tea.html"] != nil && tree["journey-bike.html"] == nil)
    let page = try String(contentsOf: repository.folder.appending(path: "wall/journey-tea.html"), encoding: .utf8)
    #expect(page.contains("Tea") && !page.contains("Green tea"))
    let id = try repository.git("rev-parse", "--short=7", "HEAD").trimmingCharacters(in: .newlines)
    #expect(
      try repository.wall("teas")
        == Ran(
          code: 128, stdout: "", stderr: "cjmgit: there is no journey `teas` in `\(id)`\n  did you mean `tea`?\n"))
  }

  @Test func `stands whole whenever a build is killed`() throws {
    let repository = try ScratchRepository.withMaps()
    _ = try repository.wall("-o", "../wall")
    var chance = Seeded(47)
    for round in 0..<6 {
      let title = "Tea \(round)"
      try repository.commit(title, ["tea.cjm.yaml": ScratchRepository.map("tea", title)])
      let process = try repository.started(["wall", "-o", "../wall"])
      Thread.sleep(forTimeInterval: Double(chance.number(0...600)) / 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let pages = try repository.tree("wall").filter { $0.key.hasSuffix(".html") && !$0.key.hasPrefix(".") }
      let broken = pages.filter { !Self.isWhole($0.value) }
      #expect(pages.count >= 9 && broken.isEmpty, "seed 47, round \(round): \(broken.keys)")
    }
    _ = try repository.wall("-o", "../wall")
    _ = try repository.wall("-o", "../fresh")
    #expect(try repository.tree("wall") == repository.tree("fresh"))
  }

  private static func isWhole(_ page: String) -> Bool {
    Data(base64Encoded: page).map { String(decoding: $0, as: UTF8.self).hasSuffix("</html>\n") } ?? false
  }
}
