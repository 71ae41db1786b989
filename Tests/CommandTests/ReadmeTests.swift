import Foundation
import TestSupport
import Testing

@Suite struct `The readme` {
  private static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private let text: String

  init() throws {
    text = try String(contentsOf: Self.top.appending(path: "README.md"), encoding: .utf8)
  }

  /// The first code block that begins like this, without its fence.
  private func block(_ beginning: String) throws -> String {
    let start = try #require(text.range(of: "\n\(beginning)"))
    let rest = text[start.lowerBound...].drop { $0 == "\n" }
    let fence = try #require(text[..<start.lowerBound].range(of: "```", options: .backwards))
    let end = try #require(text[rest.startIndex...].range(of: "\n```"))
    #expect(fence.upperBound <= rest.startIndex)
    return rest[..<end.lowerBound] + "\n"
  }

  @Test func `shows what the program really says of its own map`() throws {
    let scratch = try ScratchRepository()
    let before = Self.top.appending(path: "Tests/CommandTests/Readme/repair.cjm.yaml")
    try scratch.commit("last week", ["repair.cjm.yaml": try String(contentsOf: before, encoding: .utf8)])
    try scratch.write("repair.cjm.yaml", try block("journey: repair"))
    let said = try scratch.run([Binary.path, "diff"])
    #expect("$ cjmgit diff\n" + said == (try block("$ cjmgit diff\n")), "\(said)")
  }
}
