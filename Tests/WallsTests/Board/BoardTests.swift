import Journey
import Language
import Telling
import TestSupport
import Testing

@testable import Walls

@Suite struct `The board` {
  @Test func `hangs a map lane by lane, with what changed in the week where it changed`() throws {
    let now = try Sample.documents(through: "week47/3").filter { $0.id == "loyalty-online" || $0.id.isEmpty }
    let before = try Sample.documents(through: "week46/5")
    let board = try Sample.board(Sample.wall(now, before: before), in: .ru)
    expectSnapshot(BoardOutline(board: board).text, "loyalty.board.txt")
  }

  @Test func `draws a service blueprint from the same rows`() throws {
    let wall = try Sample.wall(
      Sample.documents(through: "week47/3").filter { $0.id == "loyalty-online" || $0.id.isEmpty })
    let blueprint = try Blueprint(of: Sample.board(wall, in: .ru), registry: wall.registry)
    expectSnapshot(BoardOutline.text(of: blueprint), "loyalty.blueprint.txt")
  }

  @Test(arguments: [
    (Kind.prose, "Smells of rain", Lane.Look.text), (.line, "Smells of rain", .text),
    (.lines, "Smells of rain", .words),
    (.level, "4", .meter), (.number, "12.5", .fact), (.flag, "true", .fact), (.date, "2026-11-16", .fact),
    (.span, "2w", .fact), (.ref(.channel), "web", .fact),
    (.many(.pain), "[{id: wet, text: Smells of rain}]", .cards),
    (.many(.kpi), "[{id: wet, title: Smells of rain, kind: time, value: 3}]", .figures),
    (.many(.principle), "[{id: wet, effect: helps}]", .parts),
  ])
  func `hangs a row that is added to the schema without a line of code`(kind: Kind, value: String, look: Lane.Look)
    throws
  {
    let row = Field("smell", kind, Noun("Smell", "Запах", "Запах", .masculine), "How it smells.")
    let journey = Record(
      "journey", Record.journey.noun, identity: .own("journey"), target: .journey, standing: .document, heading: .title
    ) {
      Field(
        "title", .line, Noun("Title", "Название", "Назва", .neuter, uk: .feminine), "What it is called.",
        showing: .title)
      Field(
        "stages", .many(Record.stage.adding(row)), Noun("Stages", "Этапы", "Етапи", .many), "The stages.", ordered: true
      )
    }
    let text = "journey: a\ntitle: A\nstages: [{id: one, title: One, smell: \(value)}]\n"
    let document = Document(Source(name: "a.cjm.yaml", text: text), as: journey)
    let board = try Sample.board(Sample.wall([document]))
    let lane = try #require(board.lanes.firstIndex { $0.key == "smell" })
    #expect(board.lanes[lane].look == look)
    #expect(board.filled.contains(lane))
    #expect(board.columns[0].cells[lane].entries.count == 1)
    #expect(try Sample.page(Sample.wall([document])).contains("data-lane=\"smell\""))
  }

  @Test func `names the rows of the schema in the order in which people read a map`() {
    #expect(
      Record.stage.lanes(in: .en).map(\.label) == [
        "Life cycle", "Customer's goal", "Expectation", "Reality", "Gap", "Emotion", "Feelings", "Context", "Motives",
        "Key decision", "Customer's voice", "Touchpoints", "Departments", "Behavioural principles", "Brand attributes",
        "Pain points", "Initiatives", "Experiments", "Figures", "Processes", "Employee experience", "What is lacking",
        "Evidence",
      ])
  }

  @Test func `puts the worst pains first and those that are closed last`() throws {
    let board = try Sample.board(
      Sample.wall(
        of: """
          journey: a
          title: A
          stages:
            - id: one
              title: One
              pains:
                - {id: a, text: Mild, severity: 2}
                - {id: b, text: Cured, severity: 5, status: closed}
                - {id: c, text: Bad, severity: 5}
                - {id: d, text: Unjudged}
          """))
    let cell = try #require(board.columns[0].cells.first { $0.lane.key == "pains" })
    #expect(cell.entries.map(\.title) == ["Bad", "Mild", "Unjudged", "Cured"])
  }

  @Test func `keeps what is gone in its place for the week, struck`() throws {
    let before = """
      journey: a
      title: A
      stages:
        - id: one
          title: One
          pains: [{id: a, text: Forgotten}]
          touchpoints: [{id: door, title: Door}]
          motives: [habit]
        - {id: two, title: Two}
        - {id: three, title: Three}
      """
    let after = """
      journey: a
      title: A
      stages:
        - {id: one, title: One}
        - id: two
          title: Two
          touchpoints: [{id: door, title: Door}]
      """
    let board = try Sample.board(Sample.wall(of: after, before: before))
    let gone = board.columns[0].cells.flatMap(\.entries).filter(\.hasNews)
    #expect(
      gone.map { "\($0.path) \($0.title) \($0.news?.mark.rawValue ?? "")" } == [
        "stages/one/motives  changed", "stages/one/touchpoints/door Door gone", "stages/one/pains/a Forgotten gone",
      ])
    #expect(board.gone.map(\.title) == ["Three"])
    #expect(
      board.columns[1].cells.flatMap(\.entries).compactMap(\.news).flatMap(\.lines).map(\.phrase.text) == [
        "Touchpoint moved from stage 1"
      ])
  }

  @Test func `says what of the names changed, the map's and a stage's`() throws {
    let board = try Sample.board(
      Sample.wall(
        of: "journey: a\ntitle: A kettle\nstages: [{id: one, title: I pay by card}]\n",
        before: "journey: a\ntitle: A pot\nstages: [{id: one, title: I pay in cash}]\n"))
    #expect(board.news?.lines.map(\.phrase.pieces) == [[.plain("A"), .removed("pot"), .added("kettle")]])
    #expect(board.columns[0].news?.mark == .changed)
  }

  @Test func `says nothing of news where the map hangs for the first week`() throws {
    let board = try Sample.board(Sample.wall(of: "journey: a\ntitle: A\nstages: [{id: one, title: One, gap: 2}]\n"))
    #expect(board.columns.allSatisfy { !$0.hasNews })
  }
}
