import Journey
import Language
import TestSupport
import Testing

@testable import Walls

@Suite struct `The picture of a department's week` {
  @Test(arguments: Tongue.allCases, [false, true])
  func `keeps every text in its place, none over another`(_ tongue: Tongue, _ isFirst: Bool) throws {
    let overview = Overview(try RyadomWall.wall(first: isFirst), in: tongue)
    #expect(overview.units.count > 5)
    for unit in overview.units {
      for format in WidgetPicture.Format.allCases {
        expectTidy(WidgetPicture(slice: UnitSlice(unit, overview), format: format).picture)
      }
    }
  }

  @Test func `tells the worst first, the figures and the next reviews`() throws {
    let wall = try RyadomWall.wall()
    let tile = try #require(Overviews(wall, in: .ru).pictures.first { $0.path == "widget-loyalty" })
    expectSnapshot(tile.artwork.svg, "widget.loyalty.svg")
  }

  @Test func `has a name of its own for every department`() throws {
    let ids = ["sales", "sales.screen", "../sales", "Sales", "sales-screen"]
    let departments = ids.map { "{id: '\($0)', title: S}" }.joined(separator: ", ")
    let company = RyadomWall.document("departments: [\(departments)]", .company)
    let paths = Tongue.allCases.flatMap { Overviews(RyadomWall.wall([company], []), in: $0).pictures.map(\.path) }
    #expect(Set(paths).count == ids.count * 2 * 3)
    #expect(paths.allSatisfy { !$0.contains("..") })
  }
}
