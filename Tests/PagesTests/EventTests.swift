import Foundation
import TestSupport
import Testing

@Suite struct `Those who listen to a wall` {
  private static func id(_ repository: ScratchRepository, _ revision: String = "HEAD") throws -> String {
    try repository.git("rev-parse", revision).trimmingCharacters(in: .newlines)
  }

  @Test func `hear of a commit, and the page is there when they do`() throws {
    let repository = try ScratchRepository.withMaps()
    let served = try Served(repository)
    let line = try served.listen()
    try line.wait(for: "event: commit\nid: \(Self.id(repository))\ndata: \(Self.id(repository))\n\n")
    try repository.commit("second", ["tea.cjm.yaml": ScratchRepository.map("tea", "Green tea")])
    try line.wait(for: "data: \(Self.id(repository))\n\n")
    #expect(try served.get("/journey-tea.html").contains("Green tea"))
    let late = try served.listen()
    try late.wait(for: "data: \(Self.id(repository))\n\n")
  }

  @Test func `hear of a push, of a forced one, and of nothing while the repository is away`() throws {
    let repository = try ScratchRepository.withMaps()
    try repository.git("clone", "-q", "--bare", ".", "../hub.git")
    try repository.git("remote", "add", "hub", "../hub.git")
    let hub = try ScratchRepository.withMaps()
    try FileManager.default.removeItem(atPath: hub.path)
    try FileManager.default.moveItem(
      at: repository.folder.appending(path: "hub.git"), to: URL(filePath: hub.path))
    try repository.git("remote", "set-url", "hub", hub.path)
    let served = try Served(hub)
    let line = try served.listen()
    try repository.commit("second", ["tea.cjm.yaml": ScratchRepository.map("tea", "Green tea")])
    try repository.git("push", "-q", "hub", "main")
    try line.wait(for: try Self.id(repository))
    try repository.git("commit", "-q", "--amend", "-m", "another second")
    try repository.git("push", "-q", "--force", "hub", "main")
    try line.wait(for: try Self.id(repository))
    try repository.run(["git", "-C", hub.path, "gc", "-q", "--prune=now"])
    try repository.git("push", "-q", "hub", "main:other")
    try repository.run(["git", "-C", hub.path, "update-ref", "-d", "refs/heads/main"])
    try line.wait(for: "event: trouble")
    #expect(try served.get("/journey-tea.html").contains("Green tea"))
    try repository.commit("third", ["tea.cjm.yaml": ScratchRepository.map("tea", "Black tea")])
    try repository.git("push", "-q", "hub", "main")
    try line.wait(for: try Self.id(repository))
    #expect(try served.get("/journey-tea.html").contains("Black tea"))
  }

  @Test func `are five hundred and hear it all`() throws {
    let repository = try ScratchRepository.withMaps()
    let served = try Served(repository)
    let lines = try (0..<500).map { _ in try served.listen() }
    let first = try Self.id(repository)
    for line in lines { try line.wait(for: first) }
    try repository.commit("second", ["tea.cjm.yaml": ScratchRepository.map("tea", "Green tea")])
    let second = try Self.id(repository)
    let start = ContinuousClock.now
    for line in lines { try line.wait(for: "data: \(second)") }
    print("500 listeners had heard of a commit after \(ContinuousClock.now - start)")
  }
}
