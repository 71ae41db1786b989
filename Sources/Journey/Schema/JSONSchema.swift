public import Language

/// JSON Schemas (draft 2020-12) for editors and other tools, made from the table.
///
/// They are to refuse nothing that `cjmgit check` takes, with one exception: an unknown key, often a warning there, is
/// refused here, since editors show what a schema refuses as a warning. Keys that begin with `x-` are a team's own.
public enum JSONSchema {
  /// The dialect that the schemas are written in.
  static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The schema of the files that hold a record: a journey, a persona, the company.
  public static func document(_ record: Record) -> JSON {
    let records = Record.reached(from: [record])
    let whole = shape(of: .one(record), isLocalised: false)
    let mayBeEmpty = !record.fields.contains(where: \.isRequired)
    return .object(
      [("$schema", .text(dialect)), ("title", title(record.noun.words))]
        + (mayBeEmpty ? whole.optional : whole).members
        + [("$defs", .object(records.map { ($0.name, .object(definition($0))) }))])
  }

  /// Every language's word for a thing, since whoever writes the file may read any of them.
  static func title(_ words: Words) -> JSON {
    .text(Tongue.allCases.map { words[$0] }.uniqued().joined(separator: " · "))
  }

  /// A pointer to a record among the definitions.
  static func reference(to record: Record) -> JSON { .text("#/$defs/\(record.name)") }

  /// A record as an object, or as its identity alone where its list may be written short.
  private static func definition(_ record: Record) -> [(String, JSON)] {
    let properties = record.fields.map { field in
      (field.name, JSON.object(property(field, isLocalised: record.isLocalised)))
    }
    let required = record.fields.filter(\.isRequired).map(\.name)
    var members: [(String, JSON)] = [("title", title(record.noun.words))]
    if let short = record.shortField {
      var shape = shape(of: short.kind, isLocalised: false)
      shape.types.append("object")
      members += shape.members
    } else {
      members.append(("type", "object"))
    }
    members.append(("properties", .object(properties)))
    members.append(("patternProperties", ["^x-": true]))
    members.append(("additionalProperties", false))
    if !required.isEmpty { members.append(("required", JSON(required))) }
    return members
  }

  private static func property(_ field: Field, isLocalised: Bool) -> [(String, JSON)] {
    var members: [(String, JSON)] = [("title", title(field.label.words)), ("description", .text(field.meaning))]
    if case .word(let word) = field.absence { members.append(("default", .text(word))) }
    let shape = shape(of: field.kind, isLocalised: isLocalised)
    return members + (field.isRequired ? shape.filled : shape.optional).members
  }
}
