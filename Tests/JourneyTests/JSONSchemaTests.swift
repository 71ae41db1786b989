import Journey
import Language
import TestSupport
import Testing

@Suite struct `The JSON Schemas` {
  @Test(arguments: Record.documents.map(\.record.name))
  func `say what a file may hold`(_ name: String) throws {
    let record = try #require(Record.all.first { $0.name == name })
    expectSnapshot(JSONSchema.document(record).text(pretty: true) + "\n", "\(name).schema.json")
  }

  @Test func `say what the changes are printed as`() {
    expectSnapshot(JSONSchema.changes.text(pretty: true) + "\n", "changes.schema.json")
  }
}
