import Foundation
import Git
import Journey
import Language
import SystemPackage
import TestSupport
import Testing

@testable import History

private func map(_ id: String = "returns", gap: Int = 3) -> String {
  "journey: \(id)\ntitle: Returns\nstages:\n  - id: ask\n    title: I ask\n    gap: \(gap)\n"
}

extension ScratchRepository {
  /// Commits files, nil for those that go, at noon of a day.
  fileprivate func commit(_ files: [String: String?], on day: String, committed: String? = nil) throws {
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      if let text { try write(name, text) } else { try git("rm", "-q", name) }
    }
    try git("add", "-A")
    let dates = ["GIT_AUTHOR_DATE": "\(day)T12:00:00Z", "GIT_COMMITTER_DATE": "\(committed ?? day)T12:00:00Z"]
    try git(["commit", "-q", "--allow-empty", "-m", day], setting: dates)
  }
}

@Suite struct `The trails of journeys` {
  /// What the trails say, a line a step: the map, its week and day, the commit's subject, its gap or why there is none.
  private func told(_ scratch: ScratchRepository, zone: Zone = .utc, in place: String? = nil) throws -> [String] {
    let folder = place.map { scratch.folder.appending(path: $0).path } ?? scratch.path
    let history = try History.open(at: FilePath(folder))
    guard case .commit(let tip) = try history.head() else { return [] }
    return try history.trails(upTo: tip, in: zone).flatMap { trail throws(GitError) in
      let timeline = try history.timeline(of: trail)
      let lines = try trail.steps.map { step throws(GitError) in
        let version = timeline.versions.first { $0.week == step.week }
        let gap = version?.document.form.forms("stages").first?.text("gap")
        let reason = timeline.gaps.first { $0.week == step.week }.map { "\($0.reason)" }
        let by = try history.repository.commit(step.commit).subject
        return "\(trail.path) \(step.week.text) \(step.day.iso) by \(by): \(gap ?? reason ?? "?")"
      }
      return lines + (timeline.isCut ? ["\(trail.path) is cut"] : [])
    }
  }

  @Test func `the last version of each week in which a map changed, with the commit that made it`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")], on: "2026-11-02")
    try scratch.commit(["a.cjm.yaml": map("a", gap: 4)], on: "2026-11-09")
    try scratch.commit(["a.cjm.yaml": map("a", gap: 5)], on: "2026-11-10")
    try scratch.commit(["b.cjm.yaml": map("b", gap: 1)], on: "2026-11-11")
    try scratch.commit(["notes.txt": "none of ours"], on: "2026-11-17")
    #expect(
      try told(scratch) == [
        "a.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "a.cjm.yaml 2026-W46 2026-11-10 by 2026-11-10: 5",
        "b.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "b.cjm.yaml 2026-W46 2026-11-11 by 2026-11-11: 1",
      ])
  }

  @Test func `a change that is taken back within its week is none`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map()], on: "2026-11-02")
    try scratch.commit(["a.cjm.yaml": map(gap: 4)], on: "2026-11-09")
    try scratch.commit(["a.cjm.yaml": map()], on: "2026-11-10")
    #expect(try told(scratch) == ["a.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3"])
  }

  @Test func `weeks begin in the company's zone`() throws {
    let scratch = try ScratchRepository()
    try scratch.write("a.cjm.yaml", map())
    try scratch.git("add", "-A")
    let date = ["GIT_AUTHOR_DATE": "2026-11-08T22:30:00Z", "GIT_COMMITTER_DATE": "2026-11-08T22:30:00Z"]
    try scratch.git(["commit", "-q", "-m", "late"], setting: date)
    let moscow = try #require(Zone(named: "Europe/Moscow"))
    #expect(try told(scratch) == ["a.cjm.yaml 2026-W45 2026-11-08 by late: 3"])
    #expect(try told(scratch, zone: moscow) == ["a.cjm.yaml 2026-W46 2026-11-09 by late: 3"])
  }

  @Test func `a map that moved is the same map, changed on the way or not`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b"), "c.cjm.yaml": map("c")], on: "2026-11-02")
    try scratch.commit(
      [
        "a.cjm.yaml": nil, "maps/a.cjm.yaml": map("a"), "b.cjm.yaml": nil, "maps/z.cjm.yaml": map("b", gap: 1),
        "c.cjm.yaml": nil, "maps/d.cjm.yaml": map("d"),
      ], on: "2026-11-09")
    #expect(
      try told(scratch) == [
        "maps/a.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "maps/d.cjm.yaml 2026-W46 2026-11-09 by 2026-11-09: 3",
        "maps/z.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "maps/z.cjm.yaml 2026-W46 2026-11-09 by 2026-11-09: 1",
      ])
  }

  @Test func `a map that vanished and came back has a gap, also where it came back at another path`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")], on: "2026-11-02")
    try scratch.commit(["a.cjm.yaml": nil, "b.cjm.yaml": nil], on: "2026-11-09")
    try scratch.commit(["a.cjm.yaml": map("a", gap: 1), "maps/b.cjm.yaml": map("b", gap: 2)], on: "2026-11-16")
    #expect(
      try told(scratch) == [
        "a.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "a.cjm.yaml 2026-W46 2026-11-09 by 2026-11-09: gone",
        "a.cjm.yaml 2026-W47 2026-11-16 by 2026-11-16: 1",
        "maps/b.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "maps/b.cjm.yaml 2026-W46 2026-11-09 by 2026-11-09: gone",
        "maps/b.cjm.yaml 2026-W47 2026-11-16 by 2026-11-16: 2",
      ])
  }

  @Test func `another journey at the path of one that is gone is another journey`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map("a")], on: "2026-11-02")
    try scratch.commit(["a.cjm.yaml": nil], on: "2026-11-09")
    try scratch.commit(["a.cjm.yaml": map("other")], on: "2026-11-16")
    #expect(try told(scratch) == ["a.cjm.yaml 2026-W47 2026-11-16 by 2026-11-16: 3"])
  }

  @Test func `a version that cannot be read is a gap`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map()], on: "2026-11-02")
    try scratch.commit(["a.cjm.yaml": "stages: [\n"], on: "2026-11-09")
    try scratch.commit(["a.cjm.yaml": map(gap: 1)], on: "2026-11-16")
    #expect(
      try told(scratch) == [
        "a.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "a.cjm.yaml 2026-W46 2026-11-09 by 2026-11-09: unreadable",
        "a.cjm.yaml 2026-W47 2026-11-16 by 2026-11-16: 1",
      ])
  }

  @Test func `what a branch did counts in the week in which it was merged`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map("a"), "b.cjm.yaml": map("b")], on: "2026-11-02")
    try scratch.git("switch", "-q", "-c", "side")
    try scratch.commit(["a.cjm.yaml": map("a", gap: 4)], on: "2026-11-09")
    try scratch.git("switch", "-q", "main")
    try scratch.commit(["b.cjm.yaml": map("b", gap: 4)], on: "2026-11-10")
    let date = ["GIT_AUTHOR_DATE": "2026-11-17T12:00:00Z", "GIT_COMMITTER_DATE": "2026-11-17T12:00:00Z"]
    try scratch.git(["merge", "-q", "-m", "merged", "side"], setting: date)
    #expect(
      try told(scratch) == [
        "a.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "a.cjm.yaml 2026-W47 2026-11-17 by merged: 4",
        "b.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "b.cjm.yaml 2026-W46 2026-11-10 by 2026-11-10: 4",
      ])
  }

  @Test func `a commit whose clock was wrong belongs to the week of the next one`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map()], on: "2026-11-02")
    try scratch.commit(["a.cjm.yaml": map(gap: 1)], on: "1999-01-01", committed: "2026-11-03")
    try scratch.commit(["a.cjm.yaml": map(gap: 2)], on: "2026-11-10")
    try scratch.commit(["a.cjm.yaml": map(gap: 4)], on: "2037-01-01", committed: "2026-11-17")
    try scratch.commit(["a.cjm.yaml": map(gap: 5)], on: "2026-11-24")
    try scratch.commit(["a.cjm.yaml": map(gap: 3)], on: "2026-11-11", committed: "2026-11-25")
    #expect(
      try told(scratch) == [
        "a.cjm.yaml 2026-W45 2026-11-02 by 2026-11-02: 3",
        "a.cjm.yaml 2026-W46 2026-11-10 by 2026-11-10: 2",
        "a.cjm.yaml 2026-W48 2026-11-24 by 2026-11-11: 3",
      ])
  }

  @Test func `a shallow clone begins at its edge and says so`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(["a.cjm.yaml": map()], on: "2026-11-02")
    try scratch.commit(["a.cjm.yaml": map(gap: 1)], on: "2026-11-10")
    try scratch.commit(["b.cjm.yaml": map("b")], on: "2026-11-17")
    try scratch.git("clone", "-q", "--depth", "2", "file://\(scratch.path)", "shallow", in: "")
    #expect(
      try told(scratch, in: "shallow") == [
        "a.cjm.yaml 2026-W46 2026-11-10 by 2026-11-10: 1",
        "a.cjm.yaml is cut",
        "b.cjm.yaml 2026-W47 2026-11-17 by 2026-11-17: 3",
      ])
  }
}
