public import Language

/// A file to begin with: the rows one fills in the first week, each with its label as a comment, made from the schema.
public struct Scaffold: Sendable {
  private let record: Record
  private let values: [String: String]
  private let tongue: Tongue
  private let isFull: Bool

  /// A file of a record; `values` are what is known already, by `record/row`: `journey/owner`, `role/id`.
  ///
  /// A full one has all the other rows too, as comments. Where something required is not known, as a department's id,
  /// its list is a comment.
  public init(_ record: Record, values: [String: String], in tongue: Tongue, full isFull: Bool = false) {
    self.record = record
    self.values = values
    self.tongue = tongue
    self.isFull = isFull
  }

  /// The text of the file.
  public var text: String {
    var head = [ScaffoldWords.head[record.name]].compactMap { $0.map { "# \($0[tongue])" } }
    if isFull { head.append("# \(ScaffoldWords.more[tongue])") }
    let lines = rows(of: record, depth: 0, isComment: false)
    let width = min(lines.map { Width.of($0.text) }.max() ?? 0, Self.column)
    return (head + [""] + lines.map { $0.printed(to: width) }).map { $0 + "\n" }.joined()
  }

  /// The farthest column at which comments begin, unless a line is longer.
  private static let column = 44

  /// One line, with the comment behind it.
  private struct Line {
    var text: String
    let comment: String

    func printed(to width: Int) -> String {
      comment.isEmpty ? text : "\(Width.pad(text, to: width))  # \(comment)"
    }
  }

  private func rows(of record: Record, depth: Int, isComment: Bool) -> [Line] {
    let first = FirstWeek.rows[record.name] ?? []
    return record.fields.flatMap { field -> [Line] in
      let isWanted = first.contains(field.name)
      guard isWanted || isFull else { return [] }
      let turnsComment = !isComment && (!isWanted || !isKnown(field.kind.record))
      let lines = row(field, of: record, depth: depth, isComment: isComment || turnsComment)
      return turnsComment ? lines.map { commented($0, at: depth) } : lines
    }
  }

  private func row(_ field: Field, of record: Record, depth: Int, isComment: Bool) -> [Line] {
    let indent = String(repeating: " ", count: depth)
    let comment = field.told(tongue)
    switch field.kind {
    case .many(let inner):
      var items = rows(of: inner, depth: depth + 4, isComment: isComment)
      if let first = items.indices.first {
        let text = items[first].text
        items[first].text = String(text.prefix(depth + 2)) + "- " + text.dropFirst(depth + 4)
      }
      return [Line(text: "\(indent)\(field.name):", comment: field.label[tongue])] + items
    case .one(let inner):
      return [Line(text: "\(indent)\(field.name):", comment: field.label[tongue])]
        + rows(of: inner, depth: depth + 2, isComment: isComment)
    default:
      let value = value(of: field, in: record).map { " \(PlainScalar.text($0))" } ?? ""
      return [Line(text: "\(indent)\(field.name):\(value)", comment: comment)]
    }
  }

  private func commented(_ line: Line, at depth: Int) -> Line {
    let text = String(repeating: " ", count: depth) + "# " + line.text.dropFirst(depth)
    return Line(text: text, comment: line.comment)
  }

  /// What to begin with: what is known; an id and a title where the row needs one; the first of a role's parts.
  private func value(of field: Field, in record: Record) -> String? {
    if let value = values["\(record.name)/\(field.name)"] { return value }
    guard FirstWeek.rows[record.name]?.contains(field.name) == true else { return nil }
    if field.name == record.identity.field, field.kind.target == nil { return "\(record.name)-1" }
    if field.isRequired, field.showing == .title, field.kind.isText { return record.noun[tongue] }
    return record.isRole ? field.kind.choices?.all.first?.word : nil
  }

  /// Whether everything required of a record is known or can be made up.
  private func isKnown(_ record: Record?) -> Bool {
    guard let record else { return true }
    return record.fields.allSatisfy { field in
      !field.isRequired || field.kind.record != nil || value(of: field, in: record) != nil
    }
  }
}
