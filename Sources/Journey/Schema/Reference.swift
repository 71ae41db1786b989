import Language

/// The page that says every record and field of the format, made from the table.
public enum Reference {
  /// The page in Markdown.
  public static func markdown(_ documents: [DocumentKind] = Record.documents) -> String {
    var told: Set<String> = []
    let all = Record.reached(from: documents.map(\.record))
    let chapters = documents.map { document in
      let records = Record.reached(from: [document.record]).filter { told.insert($0.name).inserted }
      return (["## \(document.record.noun[.en]): `\(document.pattern)`\n"] + records.map { section($0, among: all) })
        .joined(separator: "\n")
    }
    return ([head, kinds(of: all)] + chapters).joined(separator: "\n")
  }

  private static let head = """
    # The format

    Every record and field of the files that cjmgit reads. This page is made from the schema table in the code.

    What is *internal* stands on no page and picture that was made with `--public`, nor do people, research and systems,
    what refers to them, and keys that the format does not know. A record is left out as a whole where one of its words
    is internal, or is none that the format knows. Texts are shown as they were written: a name inside a sentence stays.

    """

  private static func kinds(of records: [Record]) -> String {
    var told: Set<String> = []
    let kinds = records.flatMap(\.fields).map(\.kind).filter { told.insert($0.family).inserted }
    let rows = kinds.map { [$0.family, $0.meaning] }
    return "## Kinds of value\n\n" + table(["kind", "what it is"], rows)
  }

  private static func section(_ record: Record, among all: [Record]) -> String {
    let rows = record.fields.map { field in
      [
        "`\(field.name)`", kind(field.kind, among: all), notes(field, of: record).joined(separator: "; "),
        field.meaning, field.label[.en], field.label[.ru], field.label[.uk],
      ]
    }
    let header = ["field", "kind", "rules", "meaning", "English", "русский", "українська"]
    let words = record.fields.compactMap(words)
    return "### \(record.name)\n\n\(said(record.noun.words)). \(identity(record))\n\n" + table(header, rows)
      + (words.isEmpty ? "" : "\n" + words.joined(separator: "\n") + "\n")
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private static func said(_ words: Words) -> String {
    if words.en == words.ru && words.ru == words.uk { return words.en }
    return Tongue.allCases.map { words[$0] }.joined(separator: " · ")
  }
}

/// How the page says one row.
extension Reference {
  private static func kind(_ kind: Kind, among all: [Record]) -> String {
    if let record = kind.record { return "\(kind.family) \(link(record, record.name))" }
    if let target = kind.target {
      let record = all.first { $0.target == target }
      return "\(kind.family) " + (record.map { link($0, target.rawValue) } ?? target.rawValue)
    }
    guard let choices = kind.choices else { return kind.name }
    return "\(kind.name) " + choices.all.map { "`\($0.word)`" }.joined(separator: " ")
  }

  private static func link(_ record: Record, _ text: String) -> String { "[\(text)](#\(record.name.lowercased()))" }

  private static func identity(_ record: Record) -> String {
    let short = record.shortField.map { " An entry may be written short, as its `\($0.name)` alone." } ?? ""
    return switch record.identity {
    case .own(let name) where record.standing == .document: "Its `\(name)` is unique in the repository."
    case .own(let name): "Its `\(name)` is unique among its kind in the file."
    case .local(let name): "Its `\(name)` is unique within its list." + short
    case .none: "It has no identity of its own."
    }
  }

  private static func notes(_ field: Field, of record: Record) -> [String] {
    var notes = field.isRequired ? ["required"] : []
    switch field.absence {
    case .none: break
    case .word(let word): notes.append("default `\(word)`")
    case .by(let sibling, let words): notes += defaults(words, by: sibling, of: record)
    }
    switch field.direction {
    case .none: break
    case .up: notes.append(field.kind.choices == nil ? "higher is better" : "better: \(order(field))")
    case .down: notes.append("lower is better")
    case .said(let sibling): notes.append("`\(sibling)` says what is better")
    }
    if field.isOrdered { notes.append("order matters") }
    if !field.isPublic { notes.append("internal") }
    return notes
      + field.formulas.map { "for \($0.word) from " + $0.counts.map { "`\($0)`" }.joined(separator: ", ") }
  }

  private static func defaults(_ words: [String: String], by sibling: String, of record: Record) -> [String] {
    let keys = record[sibling]?.kind.choices?.all.map(\.word) ?? []
    return keys.compactMap { words[$0] }.uniqued().map { value in
      "default `\(value)` for " + keys.filter { words[$0] == value }.joined(separator: ", ")
    }
  }

  private static func order(_ field: Field) -> String {
    let ranked = (field.kind.choices?.all ?? []).filter { $0.rank != nil }
    return ranked.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }.map(\.word).joined(separator: " < ")
  }

  private static func words(_ field: Field) -> String? {
    let words: [String]
    if let choices = field.kind.choices {
      words = choices.all.map { "`\($0.word)` \(said($0.label))" + ($0.isInternal ? " (internal)" : "") }
    } else if let scale = field.scale {
      words = scale.words.enumerated().map { "`\(scale.first + $0)` \(said($1))" }
    } else {
      return nil
    }
    return "- Words of `\(field.name)`: \(words.joined(separator: "; "))."
  }
}
