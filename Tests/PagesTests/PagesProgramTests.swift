import TestSupport
import Testing

@Suite struct `The program of pages` {
  @Test func `is told of by the house's tests until it shows a page`() throws {
    _ = try ScratchRepository()
  }
}
