import Foundation
import TestSupport
import Testing

@Suite struct `The plain form of diff` {
  @Test func `says what the form with options says`() throws {
    let scratch = try ScratchRepository()
    let before = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Readme/repair.cjm.yaml")
    let text = try String(contentsOf: before, encoding: .utf8)
    try scratch.write("old.yaml", text)
    try scratch.write("new.yaml", text.replacing("gap: 4", with: "gap: 2"))
    let plain = try scratch.cjmgit("diff", "--no-index", "old.yaml", "new.yaml")
    #expect(plain == (try scratch.cjmgit("diff", "--no-index", "--color", "auto", "old.yaml", "new.yaml")))
    #expect(plain.code == 1)
    #expect(try scratch.cjmgit("diff", "--no-index", "old.yaml", "old.yaml").code == 0)
    #expect(
      try scratch.cjmgit("diff", "--no-index", "old.yaml", "gone.yaml")
        == scratch.cjmgit("diff", "--no-index", "--color", "auto", "old.yaml", "gone.yaml"))
  }
}
