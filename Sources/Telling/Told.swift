public import Journey

/// One item put into words, without a medium: what a terminal, a letter or a page lays out.
public struct Told: Sendable {
  /// A fact with its label.
  public struct Detail: Sendable {
    /// What the fact is of, in small letters; empty where the words need none.
    public let label: String
    /// The fact.
    public let phrase: Phrase
  }

  /// What happened to a figure.
  public struct Figure: Sendable {
    /// The figure before and after, with its unit: `61,0 → 68,0 %`.
    public let values: Phrase
    /// The difference: `+7,0 п.п.`; nil where there was or is none.
    public let delta: String?
    /// Where it stands towards its target: `до цели 75: 7,0 п.п.`; nil where it has none.
    public let distance: String?
    /// The counts behind it: `894 из 1315`.
    public let share: String?
  }

  /// The item that is told.
  public let item: Item
  /// The head of the line: what it is and how it stands.
  public let head: Phrase
  /// What one must know beside the head.
  public let context: [Phrase]
  /// The item's own words, where they are not the head.
  public let title: Phrase?
  /// The item's figure, where it has one that changed.
  public let figure: Figure?
  /// Everything else that changed.
  public let details: [Detail]
}
