import Foundation
import TestSupport
import Testing

/// A map with two stages, of which tests change single lines.
private let before = """
  journey: shop
  title: I buy
  owner: ann
  stages:
    - id: choose
      title: I choose
      gap: 2
      reality: Many shelves. Nobody near.
      touchpoints:
        - id: shelf
          title: The shelf
          channels: [store, web]
    - id: pay
      title: I pay
      gap: 3
      emotion: -1
      kpis:
        - id: queue
          title: Minutes in the queue
          value: 9
      pains:
        - id: one-till
          text: One till is open
          severity: 4

  """

extension ScratchRepository {
  /// A repository in which a map was written by five people, renamed, cut and joined.
  fileprivate static func written() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["shop.cjm.yaml": before])
    try repository.step("Ben", "The queue is shorter", "value: 9", "value: 7")
    try repository.git("mv", "shop.cjm.yaml", "maps.cjm.yaml")
    try repository.step("Cleo", "Another file, another gap", "gap: 3", "gap: 4", file: "maps.cjm.yaml")
    let shelf = "    touchpoints:\n      - id: shelf\n        title: The shelf\n        channels: [store, web]\n"
    let text = try repository.read("maps.cjm.yaml")
    try repository.write("maps.cjm.yaml", text.replacing(shelf, with: "") + shelf)
    try repository.step("Dan", "The shelf stands at the till", "id: pay\n", "id: checkout\n", file: "maps.cjm.yaml")
    try repository.git("checkout", "-q", "-b", "side")
    try repository.step("Eva", "On the side", "severity: 4", "severity: 2", file: "maps.cjm.yaml")
    try repository.git("checkout", "-q", "main")
    try repository.step("Fay", "On main", "[store, web]", "[store, app]", file: "maps.cjm.yaml")
    try repository.git("merge", "-q", "--no-edit", "side", setting: ["GIT_AUTHOR_NAME": "Gil"])
    return repository
  }

  private func step(
    _ author: String, _ message: String, _ old: String, _ new: String, file: String = "shop.cjm.yaml"
  ) throws {
    let text = try read(file)
    try #require(text.contains(old))
    try write(file, text.replacing(old, with: new))
    try git("add", "-A")
    try git("commit", "-q", "-m", message, setting: ["GIT_AUTHOR_NAME": author])
  }
}

@Suite struct BlameTests {
  @Test func `each value has its author across a rename, a move, a new id and a merge`() throws {
    let repository = try ScratchRepository.written()
    let ran = try repository.cjmgit("blame", "shop")
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "blame.txt")
  }

  @Test func `it is the same by file, as JSON, and for what is not recorded yet`() throws {
    let repository = try ScratchRepository.written()
    let text = try repository.read("maps.cjm.yaml").replacing("emotion: -1", with: "emotion: -2")
    try repository.write("maps.cjm.yaml", text)
    let ran = try repository.cjmgit("blame", "maps.cjm.yaml", "checkout/emotion", "--format", "json")
    expectSnapshot(ran.stdout, "blame.json")
    #expect(try repository.cjmgit("blame", "shop", "checkout/emotion", "--lang", "uk").stdout.contains("не записано"))
  }

  @Test(arguments: [
    ("checkout/gap", ["Gap: 4"]),
    ("stages/checkout/kpis/queue", ["KPI: queue", "Title: Minutes in the queue", "Value: 7"]),
    ("checkout/shelf/channels", ["Channels: store", "Channels: app"]), ("owner", ["Owner: ann"]),
  ])
  func `a path names a stage, a thing in it, or one row`(_ path: String, _ values: [String]) throws {
    let repository = try ScratchRepository.written()
    let lines = try repository.cjmgit("blame", "shop", path).stdout.split(separator: "\n")
    let found = lines.compactMap { line in values.first { line.hasSuffix($0) } }
    #expect(found == values && lines.count { $0.contains("2026-") } == values.count, "\(lines)")
  }

  @Test func `a path that names nothing is answered with the one that was meant`() throws {
    let repository = try ScratchRepository.written()
    #expect(
      try repository.cjmgit("blame", "shop", "chekout/gap")
        == Ran(
          code: 128, stdout: "",
          stderr: "cjmgit: `chekout/gap` names nothing that is written in `shop`\n  did you mean `checkout`?\n"))
  }

  @Test func `behind a day, and behind the edge of a shallow clone, a mark says that it may be older`() throws {
    let repository = try ScratchRepository.written()
    let all = try repository.cjmgit("blame", "shop", "title").stdout
    #expect(!all.contains("^"))
    #expect(try repository.cjmgit("blame", "shop", "title", "--since", "2100-01-01").stdout.contains("^"))
    try repository.git("clone", "-q", "--depth", "1", "file://\(repository.path)", "../cut")
    #expect(try repository.cjmgit("blame", "shop", "title", in: "cut").stdout.contains("^"))
  }

  @Test func `a version that cannot be read lets the values before it through`() throws {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["shop.cjm.yaml": before])
    try repository.commit("Break", ["shop.cjm.yaml": before + "<<<<<<< ours\n"])
    try repository.commit("Mend", ["shop.cjm.yaml": before.replacing("gap: 3", with: "gap: 5")])
    let first = try repository.git("rev-parse", "--short=7", "HEAD~2").prefix(7)
    let lines = try repository.cjmgit("blame", "shop").stdout.split(separator: "\n").filter { $0.contains("2026-") }
    #expect(lines.filter { !$0.hasPrefix(first) }.map { $0.hasSuffix("Gap: 5") } == [true])
  }
}
