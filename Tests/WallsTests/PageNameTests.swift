import Testing

@testable import Walls

@Suite struct `The names of pages` {
  @Test func `are ids as they are, and what is proper of an id that is none`() {
    #expect(PageName.safe("loyalty-online") == "loyalty-online")
    for wrong in ["../../etc/passwd", "", "a/b", "A", "путь", ".git"] {
      let name = PageName.safe(wrong)
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }, "\(wrong)")
      #expect(name != PageName.safe(wrong + "x"))
    }
  }
}
