import Language

extension Letter.Quote.Kind {
  /// What stands before the sentences.
  func name(_ tongue: Tongue) -> String {
    switch self {
    case .field(let name): "\(name):"
    case .gone: LetterWords.gone[tongue]
    case .come: LetterWords.come[tongue]
    case .takenAway: LetterWords.takenAway[tongue]
    case .addedTo: LetterWords.addedTo[tongue]
    case .stayed: LetterWords.stayed[tongue]
    }
  }

  /// Whether the sentences are no more, or nothing new.
  var isOld: Bool {
    switch self {
    case .gone, .takenAway, .stayed: true
    case .field, .come, .addedTo: false
    }
  }
}
