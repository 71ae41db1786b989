public import Journey

/// One item put into words, without a medium: what a terminal, a letter or a page lays out.
public struct Told: Sendable {
  /// A fact with its label.
  public struct Detail: Sendable {
    /// What the fact is of, in small letters; empty where the words need none.
    public let label: String
    /// The fact.
    public let phrase: Phrase
    /// The row that it is of; nil for a part that came or went.
    public let field: Field?
  }

  /// What happened to a figure.
  public struct Figure: Sendable {
    /// The figure before and after, with its unit: `61,0 → 68,0 %`.
    public let values: Phrase
    /// The same without marks, in as few digits as say it: `61 → 68 %`.
    public let brief: String
    /// The difference: `+7,0 п.п.`; nil where there was or is none.
    public let difference: String?
    /// Why the difference says little: `в пределах погрешности`; nil where it speaks for itself.
    public let caution: String?
    /// Where it stands towards its target: `до цели 75: 7,0 п.п.`; nil where it has none.
    public let distance: String?
    /// The target and what is left to it; nil where there is none, or where it is reached or was lost again.
    public let ahead: (target: String, rest: String)?
    /// The counts behind it: `894 из 1315`.
    public let share: String?

    /// The difference with its caution: `+0,6 п.п., в пределах погрешности`.
    public var delta: String? {
      difference.map { [$0, caution].compactMap(\.self).joined(separator: ", ") }
    }
  }

  /// The item that is told.
  public let item: Item
  /// The head of the line: what it is and how it stands.
  public let head: Phrase
  /// What one must know beside the head.
  public let context: [Phrase]
  /// Those of them that changed or came with the item.
  public let asides: [Phrase]
  /// The item's own words, where they are not the head.
  public let title: Phrase?
  /// The item's figure, where it has one that changed.
  public let figure: Figure?
  /// Everything else that changed.
  public let details: [Detail]

  /// What became what, where neither the head nor the figure says it: `severity 4 → 5`; nil where nothing did.
  public var change: Phrase? {
    let isSaid = figure != nil || Self.isChange(head)
    return isSaid ? nil : context.first(where: Self.isChange)
  }

  private static func isChange(_ phrase: Phrase) -> Bool { phrase.text.contains("→") }

  /// The details without a stage's title, for media whose heading of the stage shows both titles.
  public var ownDetails: [Detail] {
    item.record.standing == .group ? details.filter { $0.field?.showing != .title } : details
  }

  /// Whether the head is nothing but the labels of the details below it.
  public var isHeadOfLabels: Bool {
    guard item.record.standing == .group || item.record.standing == .document, item.fate == nil else { return false }
    return !item.changes.contains { $0.field?.showing == .headline }
  }
}
