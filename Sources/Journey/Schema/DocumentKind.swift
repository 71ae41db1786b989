/// A kind of file that cjmgit reads, found by the file's name.
public struct DocumentKind: Sendable {
  /// The file's name; a leading `*` stands for any text but none.
  public let pattern: String
  /// What the file holds.
  public let record: Record

  /// Names the files that hold a record.
  public init(_ pattern: String, _ record: Record) {
    self.pattern = pattern
    self.record = record
  }

  /// Whether a file of this name, without its folders, is of this kind.
  public func matches(fileName: String) -> Bool {
    guard pattern.hasPrefix("*") else { return fileName == pattern }
    let suffix = pattern.utf8.dropFirst()
    return fileName.utf8.count > suffix.count && fileName.utf8.suffix(suffix.count).elementsEqual(suffix)
  }
}

extension Record {
  /// Every kind of file; the company's stands at the root of the repository, the others anywhere in it.
  public static let documents = [
    DocumentKind("*.cjm.yaml", .journey),
    DocumentKind("*.persona.yaml", .persona),
    DocumentKind("cjm.yaml", .company),
  ]

  /// What a file of this name, without its folders, holds; nil where it is none of ours.
  public static func document(fileName: String) -> Record? {
    documents.first { $0.matches(fileName: fileName) }?.record
  }

  /// Every record that the documents reach, each once, a record before those inside it.
  public static let all = reached(from: documents.map(\.record))

  /// These records and those inside them, each name once, a record before those inside it.
  static func reached(from roots: [Record]) -> [Record] {
    var found: [Record] = []
    func visit(_ record: Record) {
      guard !found.contains(where: { $0.name == record.name }) else { return }
      found.append(record)
      for inner in record.fields.compactMap(\.kind.record) { visit(inner) }
    }
    roots.forEach(visit)
    return found
  }
}
