import Journey
import Language

/// A document in which every field of the schema holds a text of its own: `open-…` where everybody may see it, `secret-…`
/// where nobody outside may.
///
/// It is made from the schema's rows, so that a row which is added to the table is in it, too.
struct MarkedMap {
  private(set) var open: [String] = []
  private(set) var secret: [String] = []
  private var count = 0

  /// A document of a record.
  static func document(_ record: Record) -> (document: Document, open: [String], secret: [String]) {
    var map = MarkedMap()
    let json = map.fill(record, isSecret: false, isGated: false)
    let document = Document(Source(name: "marked.yaml", text: json.text()), as: record)
    return (document, map.open, map.secret)
  }

  private mutating func mark(_ record: Record, _ name: String, isSecret: Bool) -> String {
    count += 1
    let text = "\(isSecret ? "secret" : "open")-\(record.name.lowercased())-\(name)-\(count)"
    if isSecret { secret.append(text) } else { open.append(text) }
    return text
  }

  /// A record with all its rows, and with keys that the format does not know.
  private mutating func fill(_ record: Record, isSecret: Bool, isGated: Bool) -> JSON {
    var members: [(String, JSON)] = []
    for field in record.fields {
      if let value = fill(field, of: record, isSecret: isSecret || !field.isPublic, isGated: isGated) {
        members.append((field.name, value))
      }
    }
    for key in ["x-team", "unheard-of"] { members.append((key, .text(mark(record, key, isSecret: true)))) }
    members.append(("unheard-of-map", ["id": .text(mark(record, "inner", isSecret: true))]))
    return .object(members)
  }

  private mutating func fill(_ field: Field, of record: Record, isSecret: Bool, isGated: Bool) -> JSON? {
    switch field.kind {
    case .id, .ref: return .text(mark(record, field.name, isSecret: isSecret))
    case .line, .prose: return .text(mark(record, field.name, isSecret: isSecret) + " in a text")
    case .lines, .refs: return [.text(mark(record, field.name, isSecret: isSecret))]
    case .number: return 7
    case .score, .level: return 1
    case .flag: return true
    case .date: return isSecret ? "1999-03-13" : "2026-11-20"
    case .span: return "2w"
    case .names, .switches: return nil
    case .choice(let choices):
      let words = choices.all.filter { $0.isInternal == isGated }
      return (words.first ?? choices.all.first).map { .text($0.word) }
    case .one(let inner): return fill(inner, isSecret: isSecret, isGated: false)
    case .many(let inner):
      let plain = fill(inner, isSecret: isSecret, isGated: false)
      guard inner.fields.contains(where: { $0.kind.choices?.all.contains { $0.isInternal } == true }) else {
        return [plain]
      }
      return [plain, fill(inner, isSecret: true, isGated: true)]
    }
  }
}
