import Journey
import Language
import TestSupport
import Testing

@Suite struct `The table of the format` {
  @Test func `says this of every record and field`() {
    expectSnapshot(SchemaListing.text(), "schema.txt")
  }

  @Test(arguments: Record.all.map(\.name))
  func `has in each language a label for every row, no two alike in a record`(_ name: String) throws {
    let record = try #require(Record.all.first { $0.name == name })
    for tongue in Tongue.allCases {
      let labels = record.fields.map { $0.label[tongue] }
      #expect(labels.filter(\.isEmpty) == [])
      #expect(labels.filter { label in labels.filter { $0 == label }.count > 1 } == [])
      #expect(!record.noun[tongue].isEmpty)
    }
  }

  @Test func `gives every facet to a row, and to one row of a record at the most`() {
    let used = Record.all.map { $0.fields.compactMap(\.facet) }
    #expect(Facet.allCases.filter { facet in !used.contains { $0.contains(facet) } } == [])
    #expect(used.filter { $0.count > Set($0).count }.isEmpty)
  }

  @Test func `writes every label with a capital and every meaning as one sentence`() {
    for field in Record.all.flatMap(\.fields) {
      for tongue in Tongue.allCases { #expect(field.label[tongue].first?.isUppercase == true, "\(field.name)") }
      #expect(field.meaning.first?.isUppercase == true, "\(field.name)")
      #expect(field.meaning.last == ".", "\(field.name)")
      #expect(!field.meaning.contains(". "), "\(field.name)")
    }
  }

  @Test func `names one title, one identity and only siblings that stand beside`() {
    for record in Record.all {
      #expect(record.fields.filter { $0.showing == .title }.count <= 1, "\(record.name)")
      if let identity = record.identity.field { #expect(record[identity]?.isRequired == true, "\(record.name)") }
      for field in record.fields {
        for sibling in siblings(of: field) { #expect(record[sibling] != nil, "\(record.name).\(field.name)") }
      }
    }
  }

  @Test func `gives defaults that the kind allows`() {
    for field in Record.all.flatMap(\.fields) {
      guard let choices = field.kind.choices else { continue }
      let defaults: [String] =
        switch field.absence {
        case .none: []
        case .word(let word): [word]
        case .by(_, let words): Array(words.values)
        }
      #expect(defaults.filter { choices[$0] == nil } == [], "\(field.name)")
    }
  }

  @Test func `gives every record that has the same name the same rows`() {
    for inner in Record.company.fields.compactMap(\.kind.record) {
      let known = Record.all.first { $0.name == inner.name }
      #expect(known?.fields.map(\.name) == inner.fields.map(\.name))
      #expect(inner.isLocalised)
    }
    #expect(!Record.research.isLocalised)
  }

  @Test func `finds every target among the records`() {
    #expect(Target.allCases.filter { target in !Record.all.contains { $0.target == target } } == [])
  }

  @Test(arguments: [
    ("loyalty.cjm.yaml", "journey"), ("family-saver.persona.yaml", "persona"), ("cjm.yaml", "company"),
    (".cjm.yaml", nil), ("карта.cjm.yaml", "journey"), ("cjm.yml", nil), ("loyalty.cjm.yaml.orig", nil),
    ("my-cjm.yaml", nil), ("CJM.YAML", nil),
  ])
  func `knows a file by its name`(_ fileName: String, _ record: String?) {
    #expect(Record.document(fileName: fileName)?.name == record)
  }

  private func siblings(of field: Field) -> [String] {
    var names = field.formulas.flatMap { [$0.sibling] + $0.counts }
    if case .said(let sibling) = field.direction { names.append(sibling) }
    if case .by(let sibling, _) = field.absence { names.append(sibling) }
    return names
  }
}
