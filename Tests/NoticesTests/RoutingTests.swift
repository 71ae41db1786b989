import Journey
import Language
import Testing

@testable import Notices

struct RoutingTests {
  @Test func `the real week is told to seven people, and not to the manager who wrote it`() throws {
    let edition = try Weeks.edition(after: "week47/2", through: "week47/3", week: 47)
    let heard = edition.whoWouldHear(in: .ru)
    #expect(
      heard.map(\.lastName) == ["Бондар", "Гаврилова", "Левин", "Мельник", "Руденко", "Соколова", "Тарасова"])
  }
}
