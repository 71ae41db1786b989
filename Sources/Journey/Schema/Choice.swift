public import Language

/// One of the words that a choice allows.
public struct Choice: Sendable, Hashable {
  /// What a state means for a thing that can be open or closed.
  public enum Mark: Sendable, Hashable { case open, closed }

  /// The word as it stands in the file.
  public let word: String
  /// The word as people read it.
  public let label: Words
  /// Its place in an order in which later is better; nil where it has none.
  public let rank: Int?
  /// Whether the thing is open or closed in this state, if that can be said of it.
  public let mark: Mark?
  /// Whether a record that says this of itself is for the company alone.
  public let isInternal: Bool
  /// The band of a service blueprint that a thing in this state stands in, if the word says it.
  public let band: Band?

  /// Names a word of a choice in the file, in English, Russian and Ukrainian.
  public init(
    _ word: String, _ en: String, _ ru: String, _ uk: String, rank: Int? = nil, _ mark: Mark? = nil,
    band: Band? = nil, internal isInternal: Bool = false
  ) {
    self.word = word
    label = Words(en, ru, uk)
    self.rank = rank
    self.mark = mark
    self.isInternal = isInternal
    self.band = band
  }
}

/// The closed list of words that a field allows.
public struct Choices: Sendable, Hashable {
  /// The words in the order in which the reference lists them.
  public let all: [Choice]

  /// Takes the words in their order.
  public init(_ all: Choice...) { self.all = all }

  /// The choice that a word names, nil where the list does not have it.
  public subscript(word: String) -> Choice? { all.first { $0.word == word } }
}
