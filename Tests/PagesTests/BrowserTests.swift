import TestSupport
import Testing

@Suite(.enabled(if: Chromium.isHere)) struct `Pages in a real browser` {
  @Test(arguments: Chromium.areas) func `do as every sentence says`(area: String) throws {
    let told = try Chromium.told.get().filter { $0.area == area }
    #expect(!told.isEmpty, "no sentence of `\(area)` was run: its place is in AREAS of run.py")
    for sentence in told where sentence.trouble != "" {
      Issue.record("\(sentence.sentence):\n\(sentence.trouble)")
    }
  }
}
