import Foundation
import Testing

/// Code branches on a field's kind, its showing, its facet: what a field is called is said in the table alone.
@Suite struct `Names of fields` {
  /// The modules that read maps and are no views of the schema.
  private static let readers: Set<String> = ["History", "Telling", "Notices", "Walls"]

  /// The names in the table.
  private static func names() throws -> Set<String> {
    let table = try House.files().filter { $0.path.hasPrefix("Sources/Journey/Schema/Table/") }
    let text = table.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n")
    return Set(text.matches(of: /Field\(\s*"([a-z-]+)"/).map { String($0.1) })
  }

  @Test func `are found in the table`() throws {
    let names = try Self.names()
    #expect(names.isSuperset(of: ["title", "owner", "emotion", "target", "severity", "who", "due", "stages"]))
  }

  /// A row is asked for by name in `form.text("owner")`, `record["state"]`, `field.name == "due"`, and in lists of names.
  @Test func `stand in no module that reads maps`() throws {
    let names = try Self.names()
    let asking =
      /(?:\b(?:value|text|words|forms|form|items|has|day|number|place)\((?:of: )?|[\w)\]?]\[|name [=!]= |case )"([a-z-]+)"/
    let wrong = try House.files().filter { Self.readers.contains($0.module) }.flatMap { file in
      file.lines.flatMap { line in
        // `.text(…)` without a receiver is a text of a page, not of a map.
        line.replacing(/[ (\[,]\.text\(/, with: "").matches(of: asking).map { String($0.1) }.filter(names.contains)
          .map { "\(file.path): \($0)" }
      }
    }
    #expect(wrong == [])
  }
}
