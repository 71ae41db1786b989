public import Journey
import Language

extension Teller {
  /// That the document stands in another file now, nil where it does not.
  public var moved: String? {
    guard let old = changes.before?.source.name, let new = changes.after?.source.name,
      !old.utf8.elementsEqual(new.utf8)
    else { return nil }
    return MessageWords.moved.filled(tongue, Escape.line(old), Escape.line(new))
  }

  /// That the document can be read again: nothing can be said of what became of it since.
  public var readableAgain: String {
    MessageWords.readable.filled(tongue, changes.document?.form.record.noun[tongue] ?? "")
  }

  /// An item on one line of plain text: its head, its figure, what became other beside the head, and what it is called
  /// where the head does not say it.
  public func line(_ item: Item) -> String {
    let told = tell(item)
    let figure = told.figure.map { [Self.plain($0.values), $0.delta].compactMap(\.self).joined(separator: ", ") }
    let change = item.fate == nil ? told.change : nil
    let beside = (item.record.isRole ? told.context.first : change).map(Self.plain)
    let contents = contents(of: item).map(Self.plain)
    let head = ([[Self.plain(told.head), figure, beside].compactMap(\.self).joined(separator: " ")] + contents)
      .joined(separator: ", ")
    guard let title = told.title.map(Self.plain), !title.isEmpty else { return head }
    return "\(head) — \(title)"
  }

  /// How many of the changes are for the better and for the worse: `▲ 8 ▼ 1`, without what is zero.
  static func verdict(_ items: [Item]) -> String {
    [("▲", Change.Class.improvement), ("▼", .regression)].compactMap { mark, kind in
      let count = items.count { $0.class == kind }
      return count == 0 ? nil : "\(mark) \(count)"
    }.joined(separator: " ")
  }

  /// A phrase on one line; what is new stands as it is, what is gone in brackets unless something took its place.
  private static func plain(_ phrase: Phrase) -> String {
    let hasNew = phrase.pieces.contains { if case .removed = $0 { false } else { !$0.text.isEmpty } }
    let isReworded = phrase.pieces.contains { if case .added = $0 { true } else { false } }
    let text = phrase.pieces.compactMap { piece -> String? in
      switch piece {
      case .plain(let text), .added(let text): text
      case .removed(let text): hasNew && isReworded ? nil : "[-\(text)-]"
      }
    }.joined(separator: " ")
    return Escape.line(text)
  }
}

extension Change.Class {
  /// The mark before a line: better, worse, neither.
  var mark: String {
    switch self {
    case .improvement: "▲"
    case .regression: "▼"
    case .neutral: "·"
    }
  }
}
