import Git
import Journey
import SystemPackage
import TestSupport
import Testing

@testable import History

private let map = """
  journey: returns
  title: Returns
  owner: kim
  stages:
    - id: ask
      title: I ask
      gap: 3

  """

@Suite struct `Comparing states` {
  private func scratch() throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["returns.cjm.yaml": map, "notes.txt": "none of ours\n"])
    return scratch
  }

  private func told(_ comparison: Comparison) -> [String] {
    comparison.changeSets.flatMap { set in set.changes.map { "\(set.id) \($0.verb) \($0.path)" } }
  }

  @Test func `the work tree, the index and revisions are compared alike`() throws {
    let scratch = try scratch()
    try scratch.write("returns.cjm.yaml", map.replacing("gap: 3", with: "gap: 2"))
    try scratch.git("add", "-A")
    try scratch.write("returns.cjm.yaml", map.replacing("gap: 3", with: "gap: 1"))
    let history = try History.open(at: FilePath(scratch.path))
    let head = try history.head()
    #expect(told(try history.compare(head, .index)) == ["returns lowered stages/ask/gap"])
    #expect(told(try history.compare(.index, .workTree)) == ["returns lowered stages/ask/gap"])
    #expect(told(try history.compare(head, .workTree)) == ["returns lowered stages/ask/gap"])
    #expect(told(try history.compare(.nothing, head)) == ["returns added "])
    #expect(told(try history.compare(head, head)) == [])
  }

  @Test func `a map that moved to another folder is the same map`() throws {
    let scratch = try scratch()
    try scratch.git("rm", "-q", "returns.cjm.yaml")
    try scratch.write("maps/returns.cjm.yaml", map.replacing("gap: 3", with: "gap: 4"))
    let history = try History.open(at: FilePath(scratch.path))
    #expect(told(try history.compare(history.head(), .workTree)) == ["returns raised stages/ask/gap"])
  }

  @Test func `the company says by its globs which files are journeys`() throws {
    let scratch = try scratch()
    try scratch.write("cjm.yaml", "company: X\njourneys: maps/**\n")
    try scratch.write("maps/a.cjm.yaml", map.replacing("returns", with: "a"))
    try scratch.write("drafts/b.cjm.yaml", map.replacing("returns", with: "b"))
    let history = try History.open(at: FilePath(scratch.path))
    #expect(try history.files(at: .workTree).map(\.path.string) == ["cjm.yaml", "maps/a.cjm.yaml"])
  }

  @Test func `a company below the top is none of ours, and a link is passed over`() throws {
    let scratch = try scratch()
    try scratch.write("sub/cjm.yaml", "company: Y\n")
    try scratch.run(["ln", "-sf", "notes.txt", "returns.cjm.yaml"])
    let history = try History.open(at: FilePath(scratch.path))
    let comparison = try history.compare(history.head(), .workTree)
    #expect(told(comparison) == [])
    #expect(comparison.skipped.map(\.path.string) == ["returns.cjm.yaml"])
  }
}
