public import Language

/// The words for the steps of a score or a level, as people say them.
public struct Scale: Sendable, Hashable {
  /// The lowest step.
  public let first: Int
  /// A word for each step, from the lowest up.
  public let words: [Words]

  /// Names the steps from the lowest up.
  public init(from first: Int, _ words: Words...) {
    self.first = first
    self.words = words
  }

  /// The word for a step, nil where the scale does not reach it.
  public subscript(step: Int) -> Words? {
    let place = step - first
    return words.indices.contains(place) ? words[place] : nil
  }
}
