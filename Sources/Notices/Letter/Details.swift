import Journey
import Language
import Telling

/// Everything else that changed of an item: short facts as sentences, whole sentences as quotes.
struct Details {
  /// The most facts of one item.
  private static let most = 6

  /// The most columns of a text before and after with an arrow between them.
  private static let arrowed = 80

  private(set) var sentences: [String] = []
  private(set) var quotes: [Letter.Quote] = []
  /// Whether paragraphs are among them.
  let hasProse: Bool
  /// What the one quoted text is of, where the quotes do not say it.
  private(set) var bare: String?
  private let tongue: Tongue
  private let most: Int
  /// Whether a text stands without its label: what a department does, behind the department's name.
  private let isBare: Bool

  /// Puts them into words; `isCured` says that the reader cures the thing with another, which says what is done.
  init(_ told: Told, teller: Teller, brief: Brief, isCured: Bool, most: Int) {
    tongue = teller.tongue
    self.most = most
    hasProse = told.details.contains { if case .prose = $0.field?.kind { true } else { false } }
    isBare = told.item.record.isRole && told.details.count == 1
    guard told.item.record.standing != .document || told.item.fate == nil else { return }
    let isWished = Due(told.item.after, at: told.item.path)?.person == brief.notice.person
    let details = told.details.filter { detail in
      guard isWished else { return true }
      let isSaid = isCured && detail.field?.kind.isText == true
      return !isSaid && !Due.facets.contains(detail.field?.facet)
    }.prefix(Self.most)
    let stacked = details.filter { !isShort($0) }
    let needsLabels = stacked.count > 1 || told.item.record.standing == .item
    var facts: [String] = []
    for detail in details where isShort(detail) {
      if Self.isAside(detail), !facts.isEmpty {
        facts.append(Cut.words(detail.phrase.line(tongue), to: most))
      } else if detail.field?.kind.isText == true {
        flush(&facts)
        sentences.append(fact(detail))
      } else {
        facts.append(fact(detail))
      }
    }
    flush(&facts)
    if !needsLabels { bare = stacked.first.map { Prose.capital($0.label) } }
    for detail in stacked { quote(detail, isLabelled: needsLabels) }
  }

  /// A line that came beside facts of the same thing needs no label: from when, and for whom.
  private static func isAside(_ detail: Told.Detail) -> Bool {
    guard case .line = detail.field?.kind else { return false }
    return detail.phrase.pieces.count == 1 && detail.phrase.pieces.allSatisfy(\.isNew)
  }

  /// Facts that are no sentences share one.
  private mutating func flush(_ facts: inout [String]) {
    let mark = facts.contains { $0.contains(": ") } ? "; " : ", "
    if !facts.isEmpty { sentences.append(Prose.capital(facts.joined(separator: mark))) }
    facts = []
  }

  private func isShort(_ detail: Told.Detail) -> Bool {
    guard let field = detail.field, field.kind.isText else { return true }
    return detail.phrase.isOneStretch || isArrowed(detail, field)
  }

  /// Whether a text is told with an arrow between two quotations: a line, or short enough for one.
  private func isArrowed(_ detail: Told.Detail, _ field: Field) -> Bool {
    if case .line = field.kind { return true }
    return Width.of(detail.phrase.quoted(tongue)) <= Self.arrowed
  }

  private func fact(_ detail: Told.Detail) -> String {
    let label = detail.label
    switch detail.field?.kind {
    case .line, .prose:
      let text = Cut.words(
        detail.phrase.isOneStretch && (detail.field?.showing != .title || detail.phrase.pieces.count == 1)
          ? detail.phrase.line(tongue) : detail.phrase.quoted(tongue), to: most)
      return isBare ? text : "\(Prose.capital(label)): \(text)"
    case .date, .number, .level, .score, .span:
      return "\(label) \(detail.phrase.line(tongue))"
    case .lines, .refs, .names:
      return "\(label): \(Cut.words(words(detail.phrase), to: most))"
    default:
      return label.isEmpty ? detail.phrase.line(tongue) : "\(label): \(Cut.words(detail.phrase.line(tongue), to: most))"
    }
  }

  /// Words that came and went, each sort by its name where both did.
  private func words(_ phrase: Phrase) -> String {
    let gone = phrase.pieces.filter(\.isGone).map(\.text).joined(separator: ", ")
    let come = phrase.pieces.filter(\.isNew).map(\.text).joined(separator: ", ")
    let said = [(LetterWords.takenAway, gone), (LetterWords.addedTo, come)].filter { !$0.1.isEmpty }
    if said.count == 1, gone.isEmpty { return come }
    return said.map { "\(Self.small($0.0[tongue])) \($0.1)" }.joined(separator: "; ")
  }

  private static func small(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// Sentences before, after, and those that stayed.
  private mutating func quote(_ detail: Told.Detail, isLabelled: Bool) {
    if isLabelled, !detail.label.isEmpty {
      quotes.append(Letter.Quote(kind: .field(Prose.capital(detail.label)), text: ""))
    }
    let phrase = detail.phrase
    let isWhole = !phrase.isStacked
    let gone = phrase.text { $0.isGone || isWhole && $0.isSame }
    let come = phrase.text { $0.isNew || isWhole && $0.isSame }
    let stayed = isWhole ? "" : phrase.text(where: \.isSame)
    let isReplaced = phrase.pieces.contains(where: \.isGone) && phrase.pieces.contains(where: \.isNew) || isWhole
    for (kind, text) in [
      (isReplaced ? Letter.Quote.Kind.gone : .takenAway, gone), (isReplaced ? .come : .addedTo, come),
      (.stayed, stayed),
    ] where !text.isEmpty {
      quotes.append(Letter.Quote(kind: kind, text: Cut.words(text, to: most)))
    }
  }
}
