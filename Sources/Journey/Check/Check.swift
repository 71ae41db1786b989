public import Language

/// Finds what is wrong with files, and what practice advises against.
public enum Check {
  /// All findings of one document, in the order of its lines.
  ///
  /// The registry holds what the repository's documents declare; the document's own things are found without it. A
  /// company without a file stands for a lone map, whose references nobody declares.
  public static func findings(
    in document: Document, company: Company, registry: Registry, today: Day
  ) -> [Finding] {
    guard let root = document.tree.root, case .map = root.shape else { return document.tree.refusals }
    if let empty = emptiness(of: document) { return document.tree.refusals + [empty] }
    let inspection = Inspection(document, company: company, registry: registry, today: today)
    var walked = Walk.over(
      [document.form], as: document.form.record, sources: [document.source], visitor: inspection)
    walked.finish()
    return inOrder(document.tree.refusals + walked.findings)
  }

  /// That nothing is written in a file which must hold something: one sentence in place of one for each field.
  private static func emptiness(of document: Document) -> Finding? {
    let record = document.form.record
    guard document.form.node.entries.isEmpty, !record.required.isEmpty, document.tree.refusals.isEmpty else {
      return nil
    }
    let isBlank = document.source.bytes.allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }
    let names = record.required.map { "`\(record.fields[$0].name):`" }.joined(separator: ", ")
    return Fault.missingField.finding(
      in: document.source, at: 0..<0,
      isBlank
        ? Words("the file is empty", "файл пуст", "файл порожній")
        : Words("only comments stand in the file", "в файле одни комментарии", "у файлі самі коментарі"),
      hint: Words("put in %1", "впишите %1", "впишіть %1").filled(names))
  }

  /// What shows only between files: ids of documents that stand in more than one.
  public static func across(_ documents: [Document]) -> [Finding] {
    var first: [String: [String: Source]] = [:]
    return documents.compactMap { document in
      let record = document.form.record
      guard let name = record.identity.field, let id = document.form.identity else { return nil }
      guard let other = first[record.name]?[id] else {
        first[record.name, default: [:]][id] = document.source
        return nil
      }
      return Fault.doubleID.finding(
        in: document.source, at: document.form.place(of: name), path: Path([name]),
        Words(
          "`%1: %2` stands in another file too", "`%1: %2` есть и в другом файле", "`%1: %2` є і в іншому файлі"
        ).filled(name, brief(id)),
        hint: Words(
          "give one of the two another id; the other is `%1`", "дайте одному из двух другой id; второй — `%1`",
          "дайте одному з двох інший id; другий — `%1`"
        ).filled(brief(other.name)))
    }
  }

  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    let places = findings.indices.sorted {
      (findings[$0].span.lowerBound, $0) < (findings[$1].span.lowerBound, $1)
    }
    return places.map { findings[$0] }
  }

  /// A value as messages quote it: on one line, and cut where it is long.
  static func brief(_ text: String) -> String {
    // No character takes more columns than bytes.
    if text.utf8.count <= 60, !text.utf8.contains(0x0A), !text.utf8.contains(0x0D) { return text }
    let head = String(text.unicodeScalars.prefix(400))
    return Width.cut(head.split { $0 == "\n" || $0 == "\r\n" }.joined(separator: " "), to: 60)
  }
}
