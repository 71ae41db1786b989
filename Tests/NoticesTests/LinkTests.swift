import Language
import Testing

@testable import Notices

@Suite struct `Links in letters` {
  @Test func `the wall is linked at the week, the commit by its id`() throws {
    var links = Links()
    let week = try #require(Week(year: 2026, number: 47))
    #expect(links.wall(of: "visit", in: week) == nil && links.commit("abc1234") == nil)
    try links.setWalls("https://cjm.example/")
    try links.setCommits("http://git.example/maps/commit/%s?w=1")
    #expect(links.wall(of: "a \"b", in: week) == "https://cjm.example/a%20%22b/#2026-W47")
    #expect(links.commit("abc1234") == "http://git.example/maps/commit/abc1234?w=1")
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "//x", "https://", "https:///x", "https://a b",
    "https://a\r\nBcc: e@x",
    "https://a\"onload=", "data:text/html,x", "",
  ])
  func `an address that is no plain one of the web is refused`(address: String) {
    var links = Links()
    #expect(throws: MailError.self) { try links.setWalls(address) }
    #expect(throws: MailError.self) { try links.setCommits(address + "%s") }
  }

  @Test func `an address of commits without a place for the id is refused`() {
    var links = Links()
    #expect(throws: MailError.self) { try links.setCommits("https://git.example") }
  }
}
