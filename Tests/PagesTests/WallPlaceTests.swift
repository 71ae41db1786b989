import Foundation
import TestSupport
import Testing

@Suite struct `A place for a wall` {
  /// Something that stands in the way.
  struct Trap: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Lays it out, and gives the folder to name.
    let lay: @Sendable (ScratchRepository, FileManager) throws -> String
    let stderr: String
  }

  private static func insideGit(_ folder: String) -> String {
    "cjmgit: `\(folder)` lies inside a folder of git's own\n  name another folder: `-o FOLDER`\n"
  }
  private static func taken(_ folder: String, _ name: String) -> String {
    """
    cjmgit: `\(folder)` is no wall: it holds `\(name)`
      name an empty folder, or one that is not there yet: `-o FOLDER`

    """
  }
  private static func foreign(_ file: String) -> String {
    """
    cjmgit: `\(file)` was not written by cjmgit, and a page is to go there
      move it away; nothing was changed

    """
  }

  static let traps: [Trap] = [
    Trap(testDescription: "git's folder", lay: { _, _ in ".git" }, stderr: insideGit(".git")),
    Trap(
      testDescription: "a folder to be made in it", lay: { _, _ in ".git/new/wall" },
      stderr: insideGit(".git/new/wall")),
    Trap(
      testDescription: "a link that leads into it",
      lay: { repository, files in
        try files.createSymbolicLink(
          at: repository.folder.appending(path: "link"),
          withDestinationURL: URL(filePath: repository.path).appending(path: ".git"))
        return "../link/wall"
      }, stderr: insideGit("../link/wall")),
    Trap(
      testDescription: "a bare repository of others",
      lay: { repository, _ in
        try repository.git("clone", "-q", "--bare", ".", "../served")
        return "../served/wall"
      }, stderr: insideGit("../served/wall")),
    Trap(testDescription: "the work tree", lay: { _, _ in "." }, stderr: taken(".", ".git")),
    Trap(
      testDescription: "a folder with things of others",
      lay: { repository, files in
        try files.createDirectory(at: repository.folder.appending(path: "full"), withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: repository.folder.appending(path: "full/index.html"))
        return "../full"
      }, stderr: taken("../full", "index.html")),
    Trap(
      testDescription: "a wall whose list was spoilt",
      lay: { repository, _ in
        _ = try repository.wall("-o", "../wall")
        try Data("cjmgit wall 1\npart - x\nfile 1 ../../work/cjm.yaml\n".utf8).write(
          to: repository.folder.appending(path: "wall/.cjmgit-wall"))
        return "../wall"
      },
      stderr: """
        cjmgit: `../wall/.cjmgit-wall` cannot be read as a list of pages
          name an empty folder, or one that is not there yet: `-o FOLDER`

        """),
    Trap(
      testDescription: "a link in the place of a folder of pages",
      lay: { repository, files in try replace("ru", in: repository, files) },
      stderr: foreign("../wall/ru/journey-bike.html")),
    Trap(
      testDescription: "a link in the place of a page",
      lay: { repository, files in try replace("journey-tea.html", in: repository, files) },
      stderr: foreign("../wall/journey-tea.html")),
    Trap(
      testDescription: "a file in the place of a page to come",
      lay: { repository, _ in
        _ = try repository.wall("-o", "../wall")
        try Data("mine".utf8).write(to: repository.folder.appending(path: "wall/journey-coffee.html"))
        try repository.commit("coffee", ["coffee.cjm.yaml": ScratchRepository.map("coffee", "Coffee")])
        return "../wall"
      }, stderr: foreign("../wall/journey-coffee.html")),
  ]

  /// Puts a link in the place of something on a wall of an older commit.
  private static func replace(_ name: String, in repository: ScratchRepository, _ files: FileManager) throws -> String {
    _ = try repository.wall("-o", "../wall")
    let place = repository.folder.appending(path: "wall/\(name)")
    let elsewhere = repository.folder.appending(path: "elsewhere")
    try files.moveItem(at: place, to: elsewhere)
    try files.createSymbolicLink(at: place, withDestinationURL: elsewhere)
    try repository.commit("worse", ["tea.cjm.yaml": ScratchRepository.map("tea", "Tea", gap: 3)])
    return "../wall"
  }

  @Test(arguments: traps) func `is refused where it is none, and nothing is touched`(trap: Trap) throws {
    let repository = try ScratchRepository.withMaps()
    let folder = try trap.lay(repository, .default)
    let before = try repository.tree(".")
    #expect(try repository.wall("-o", folder, "--lang", "en") == Ran(code: 128, stdout: "", stderr: trap.stderr))
    let after = try repository.tree(".").filter { $0.key != "wall/.cjmgit-wall.new" && !$0.key.contains(".new/") }
    #expect(after == before)
  }
}
