import Foundation
import TestSupport
import Testing

@Suite struct SchemaTests {
  /// The golden files of the schemas, which lie with the table they are made from.
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../JourneyTests/Snapshots").standardizedFileURL

  @Test(arguments: [
    (["schema"], "journey.schema.json"), (["schema", "journey"], "journey.schema.json"),
    (["schema", "persona"], "persona.schema.json"), (["schema", "company"], "company.schema.json"),
    (["schema", "changes"], "changes.schema.json"), (["schema", "--changes"], "changes.schema.json"),
    (["schema", "--reference"], "format.md"),
  ])
  func `what is printed is what the table gives`(_ arguments: [String], _ file: String) throws {
    let repository = try ScratchRepository()
    let expected = try String(contentsOf: Self.golden.appending(path: file), encoding: .utf8)
    let ran = try repository.cjmgit(arguments)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    #expect(ran.stdout.trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines))
  }

  @Test(arguments: [
    "findings", "status", "log", "blame", "doctor", "hooks", "conflicts", "merge", "coord", "subscriptions", "outbox",
    "kpis",
  ])
  func `what is printed as JSON has a schema`(_ name: String) throws {
    let ran = try ScratchRepository().cjmgit("schema", name)
    #expect(ran.code == 0 && ran.stderr.isEmpty)
    expectSnapshot(ran.stdout, "\(name).schema.json")
  }

  @Test func `there is one schema at a time, and only of files that there are`() throws {
    let repository = try ScratchRepository()
    #expect(try repository.cjmgit("schema", "persona", "--changes").code == 2)
    #expect(try repository.cjmgit("schema", "stage").code == 2)
  }
}
