import Journey
import Language
import Telling

/// A subscription in words: what it is of, and in brackets which changes of it.
struct Asked {
  private let following: Following
  private let teller: Teller

  init(_ following: Following, _ teller: Teller) {
    self.following = following
    self.teller = teller
  }

  /// «Дирекция по продажам (лучше)».
  var text: String {
    let names = Target.allCases.flatMap { target in (following.refs[target] ?? []).map { teller.name(target, $0) } }
    let things = names.isEmpty ? LetterWords.everything[teller.tongue] : names.joined(separator: ", ")
    return filters.isEmpty ? things : "\(things) (\(filters.joined(separator: ", ")))"
  }

  private var filters: [String] {
    let tongue = teller.tongue
    let labels = Dictionary(
      Record.all.flatMap(\.fields).map { ($0.name, $0.label[tongue]) }, uniquingKeysWith: { first, _ in first })
    let fields = following.fields.map { labels[$0].map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? $0 }
    let weight = following.least.flatMap { $0 == .major ? Choices.weights[$0.rawValue]?.label[tongue] : nil }
    return following.changes.map { LetterWords.asked[$0]?[tongue] ?? $0 } + fields + [weight].compactMap(\.self)
  }
}
