import Journey
import Language
import TestSupport
import Testing

@Suite struct `A row added to the table` {
  private let weather = Field(
    "weather", .level, Noun("Weather", "Погода", "Погода", .feminine), "What the weather does.", direction: .up)

  @Test func `is a property of the JSON Schema`() {
    let before = JSONSchema.document(.stage).text(pretty: true)
    let after = JSONSchema.document(.stage.adding(weather)).text(pretty: true)
    #expect(
      added(before, after) == #"""
        },
        "weather": {
        "title": "Weather · Погода",
        "description": "What the weather does.",
        "type": [
        "integer",
        "string",
        "null"
        ],
        "minimum": 1,
        "maximum": 5,
        "pattern": "^\\s*([1-5])\\s*$"
        """#)
  }

  @Test func `is a line of the reference`() {
    let before = Reference.markdown([DocumentKind("*.yaml", .stage)])
    let after = Reference.markdown([DocumentKind("*.yaml", .stage.adding(weather))])
    #expect(
      added(before, after)
        == "| `weather` | level | higher is better | What the weather does. | Weather | Погода | Погода |"
    )
  }

  /// A map of one stage, read with a table that has the row, or with one that has not.
  private func document(_ weather: String, isAdded: Bool = true) -> Document {
    let noun = Noun("Map", "Карта", "Карта", .feminine)
    let stage = isAdded ? Record.stage.adding(self.weather) : Record.stage
    let map = Record("journey", noun, identity: .own("journey"), standing: .document) {
      Field("journey", .id, noun, "Its id.", required: true)
      Field("stages", .many(stage), noun, "Its stages.", ordered: true)
    }
    return Document(Source(name: "a.yaml", text: "journey: a\nstages: [{id: b, title: B, \(weather)}]\n"), as: map)
  }

  @Test func `is checked as its kind says, and known`() throws {
    let today = try #require(Day(iso: "2026-11-20"))
    let rules = { (document: Document) in
      Check.findings(in: document, company: Company(), registry: Registry(), today: today)
        .filter { $0.path.last == "weather" }.map(\.rule)
    }
    #expect(rules(document("weather: 2")) == [])
    #expect(rules(document("weather: 9")) == ["malformed-number"])
    #expect(rules(document("weather: 2", isAdded: false)) == ["unknown-key"])
  }

  @Test func `is compared, and told with its verb and class`() {
    let told = { (old: String, new: String) in ChangeListing.text(Diff.between(self.document(old), self.document(new)))
    }
    #expect(
      told("weather: 2", "weather: '4'") == """
        stages/b, place 0
          stage improvement
            raised stages/b/weather: improvement major «2» → «4»

        """)
    #expect(told("weather: 2", "weather: \"2\"") == "style only\n")
  }

  /// The lines that only the second text has, without their indents.
  private func added(_ before: String, _ after: String) -> String {
    let old = before.split(separator: "\n")
    return after.split(separator: "\n").difference(from: old).map { change in
      switch change {
      case .insert(_, let line, _): String(line.drop { $0 == " " })
      case .remove(_, let line, _): "- " + line
      }
    }.joined(separator: "\n")
  }
}
