import Foundation
import Journey
import Language
import TestSupport
import Testing

@testable import Walls

private func small(_ week: Int) -> Document {
  let text = """
    journey: returns
    title: Returning a purchase
    owner: kim
    kpis:
      - id: nps
        kind: nps
        value: \(week * 10)
    stages:
      - id: ask
        title: I ask how to return <it>
        reality: \(week < 3 ? "Nobody knows" : "The cashier knows")
        emotion: \(week == 1 ? -2 : 1)

    """
  let more = "  - id: pay\n    title: I wait for the money\n    gap: 4\n"
  return Document(Source(name: "returns.cjm.yaml", text: week == 2 ? text + more : text), as: .journey)
}

@Suite struct `The time machine` {
  private func page(_ timeline: Timeline, _ company: Company = Company(), beside others: [Document] = []) throws
    -> JourneyPage
  {
    let last = try #require(timeline.versions.last)
    let exhibits = ([last.document] + others).map { Exhibit(document: $0) }
    let documents = exhibits.map(\.document) + (company.document.map { [$0] } ?? [])
    let commit = CommitMark(id: last.commit, day: last.day, author: "Anna")
    let wall = Wall(company: company, registry: Registry(documents), commit: commit, exhibits: exhibits)
    return JourneyPage(wall: wall, exhibit: exhibits[0], past: wall.past(of: exhibits[0], timeline), tongue: .en)
  }

  private func view(of timeline: Timeline, beside others: [Document] = []) throws -> WeeksView? {
    let page = try page(timeline, beside: others)
    return WeeksView(page: page, past: page.wall.past(of: page.exhibit, timeline))
  }

  private func timeline(_ weeks: [Int]) throws -> Timeline {
    let first = try #require(Day(iso: "2026-10-19"))
    return Timeline(
      weeks.map { number in
        let day = first.adding(days: number * 7)
        return Timeline.Version(week: Week(of: day), day: day, commit: "c0ffee\(number)", document: small(number))
      })
  }

  @Test func `a page carries each distinct piece once, and from week to week only what changed`() throws {
    let timeline = try timeline([1, 2, 3])
    let view = try #require(try self.view(of: timeline))
    guard case .object(let members) = view.book.data(view.page) else { return }
    let data = members.map { "\($0.0): \($0.1.text())" }.joined(separator: "\n")
      .replacing("},{", with: "},\n  {")
    let pieces = view.book.pieces.html.split(separator: "\n").enumerated().map { "\($0) \($1)" }
    expectSnapshot(
      view.bar.html + "\n\n" + data + "\n\n" + pieces.joined(separator: "\n") + "\n", "weeks.txt")
  }

  @Test func `one week alone has no time machine, two maps of one path have`() throws {
    let alone = try timeline([1])
    #expect(try self.view(of: alone) == nil)
    let target = Document(
      Source(name: "b", text: "journey: b\ntitle: Tomorrow\nstate: to-be\ntarget-of: returns\nstages: []\n"),
      as: .journey)
    let view = try self.view(of: alone, beside: [target])
    #expect(view?.book.partner?.key == "to-be")
    #expect(view?.book.partner?.name == "to be")
  }

  @Test func `nothing that people wrote ends the data block or becomes a tag in it`() throws {
    let timeline = try timeline([1, 2])
    let view = try #require(try self.view(of: timeline))
    let block = try #require(view.luggage.html.split(separator: "type=\"application/json\">").last)
    #expect(block.split(separator: "<", omittingEmptySubsequences: false).count == 2)
    #expect(block.hasSuffix("</script>"))
  }

  @Test func `what a history lacks is said on the page`() throws {
    let versions = try timeline([1, 3]).versions
    let gap = Timeline.Gap(week: versions[0].week.adding(1), day: versions[0].day, commit: "bad", reason: .unreadable)
    let timeline = Timeline(versions, gaps: [gap], isCut: true)
    let view = try #require(try self.view(of: timeline))
    let said = view.bar.html.replacing("</section>", with: "").split(separator: "\n").filter { $0.contains("lacking") }
    #expect(
      said == [
        "<p class=\"lacking\">The history here begins with week 44\u{A0}2026: what was before is not in this copy of the repository.</p>",
        "<p class=\"lacking\">Could not be read and is left out: week 45\u{A0}2026.</p>",
      ])
  }

  @Test(arguments: [UInt64.random(in: 0..<1000)])
  func `a version put together from its fragments is the version rendered by itself`(seed: UInt64) throws {
    let history = try GeneratedHistory(weeks: 12, seed: seed)
    let page = try page(history.timeline, Company(history.company))
    let past = page.wall.past(of: page.exhibit, history.timeline)
    let book = WeekBook(page, past)
    let fragments = book.fragments
    for (leaf, version) in zip(book.leaves, past.index.versions) {
      let board = BoardReader(still: version.document, names: version.names, tongue: page.tongue).board
      #expect(leaf.state.order.map { past.index.stages[$0] } == board.columns.map(\.key), "seed \(seed)")
      let stages = board.columns.enumerated().map { place, column in
        let view = StageView(
          column: column, place: place, curve: board.curve,
          shown: LaneRows(lanes: page.board.lanes, shown: page.board.filled), week: page.wall.week, view: page.view)
        return [view.around(.none), view.head]
          + column.cells.enumerated().map { $1.isEmpty ? nil : view.cell($1, at: $0) }
      }
      let whole = version.document.form.record.wholeRows.map { row in
        board.whole.first { $0.lane.key == row.name }.map { page.view.panel($0) }
      }
      for (number, rendered) in zip([WeekState.whole] + leaf.state.order, [whole] + stages) {
        let joined = (leaf.state.slots[number] ?? []).map { $0.map(fragments.html) }
        #expect(joined == rendered.map { $0?.html.replacing("\n", with: "") }, "seed \(seed), \(leaf.key)")
      }
    }
  }

  @Test func `taking markup apart loses nothing of it`() throws {
    let history = try GeneratedHistory(weeks: 1, seed: 7)
    let page = try page(history.timeline, Company(history.company))
    let cells = page.board.whole.filter { $0.lane.field.kind.record != nil }.map { page.view.panel($0) }
    var fragments = Fragments()
    for cell in cells {
      let added = fragments.add(cell)
      let number = try #require(added)
      #expect(fragments.html(number) == cell.html.replacing("\n", with: ""))
    }
    #expect(fragments.branches.count > cells.count)
  }

  @Test(arguments: [UInt64.random(in: 0..<1000)])
  func `a page with 260 weeks of a real map stays below two megabytes`(seed: UInt64) throws {
    // An unoptimised build takes minutes for all of them; a fifth of the weeks must keep to a fifth of the room.
    let isThorough = ProcessInfo.processInfo.environment["CJMGIT_ROUNDS"] != nil
    let weeks = isThorough ? 260 : 52
    let history = try GeneratedHistory(weeks: weeks, seed: seed)
    let page = try page(history.timeline, Company(history.company))
    let size = page.html.utf8.count
    print("\(history.timeline.versions.count) weeks, seed \(seed): \(size / 1000) KB a page")
    #expect(size < 2_000_000 * weeks / 260, "seed \(seed)")
  }
}

extension Fragments {
  /// An element put together again, without the white space between blocks.
  func html(_ number: Int) -> String {
    guard number < 0 else { return String(decoding: pieces[number].bytes, as: UTF8.self).replacing("\n", with: "") }
    let parts = branches[-1 - number]
    let shell = String(decoding: pieces[parts[0]].bytes, as: UTF8.self)
    guard let end = shell.range(of: "</", options: .backwards) else { return shell }
    return shell[..<end.lowerBound] + parts.dropFirst().map(html).joined() + shell[end.lowerBound...]
  }
}
