import Language

/// A mistake that everybody makes in the first hour, told in plain words and, where that can be, with the corrected line.
///
/// It shows in one of four ways; a trap says how it looks in those in which it can show.
struct Trap: Sendable {
  /// What is told of a place at which YAML itself was broken.
  struct Find {
    let span: Range<Int>
    let message: Words
    let hint: Words?
  }

  /// The name of the rule.
  let name: String
  /// What it finds.
  let meaning: Words
  /// How much it weighs unless the company switches it.
  let severity: Finding.Severity
  /// Whether a company may switch it.
  let isSwitchable: Bool
  /// How it shows where YAML cannot be read any further.
  let stumble: @Sendable (Stumble) -> Find?
  /// How it shows in a value that is wrong for its kind.
  let value: @Sendable (Passage) -> Complaint?
  /// How it shows in a key that is not known.
  let key: @Sendable (String) -> Complaint?

  init(
    _ name: String, _ severity: Finding.Severity = .error, switchable: Bool = false, meaning: Words,
    stumble: @escaping @Sendable (Stumble) -> Find? = { _ in nil },
    value: @escaping @Sendable (Passage) -> Complaint? = { _ in nil },
    key: @escaping @Sendable (String) -> Complaint? = { _ in nil }
  ) {
    self.name = name
    self.meaning = meaning
    self.severity = severity
    isSwitchable = switchable
    self.stumble = stumble
    self.value = value
    self.key = key
  }

  /// Every trap, the surer ones first: of several that fit a place, the first is told.
  static let all: [Trap] = [
    .conflictMarker,
    .tab,
    .noBreakSpace,
    .longMinus,
    .plusSign,
    .decimalComma,
    .dottedDate,
    .earlyQuote,
    .hashInText,
    .commentInText,
    .missingSpace,
    .reservedCharacter,
    .colonInText,
  ]

  /// What the traps say of a wrong value.
  static func complaint(about passage: Passage) -> Complaint? {
    all.lazy.compactMap { $0.value(passage) }.first
  }

  /// What the traps say of an unknown key.
  static func complaint(about key: String) -> Complaint? {
    all.lazy.compactMap { $0.key(key) }.first
  }

  /// Where the reading ended, as a finding: a trap, else what libyaml said, in plain words.
  static func finding(of stumble: Stumble) -> Finding {
    for trap in all {
      guard let find = trap.stumble(stumble) else { continue }
      return Finding(trap.name, file: stumble.source.name, span: find.span, find.message, hint: find.hint)
    }
    return stumble.finding
  }
}
