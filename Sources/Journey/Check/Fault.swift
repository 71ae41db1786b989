import Language

/// What can be wrong with a file whatever practice advises; the raw value is the name of the rule.
enum Fault: String, CaseIterable {
  case limit, syntax
  case plainYAML = "plain-yaml"
  case duplicateKey = "duplicate-key"
  case missingField = "missing-field"
  case unknownKey = "unknown-key"
  case wrongShape = "wrong-shape"
  case malformedID = "malformed-id"
  case malformedNumber = "malformed-number"
  case malformedFlag = "malformed-flag"
  case malformedDate = "malformed-date"
  case malformedSpan = "malformed-span"
  case unknownWord = "unknown-word"
  case unknownReference = "unknown-reference"
  case undeclaredReferences = "undeclared-references"
  case unknownRule = "unknown-rule"
  case doubleID = "double-id"
  case countsDisagree = "counts-disagree"
  case mergeDoubled = "merge-doubled"
  case mergeRevived = "merge-revived"
  case mergeLost = "merge-lost"
  case mergeChanged = "merge-changed"

  /// How much it weighs unless the company switches it.
  var severity: Finding.Severity {
    switch self {
    case .unknownKey, .undeclaredReferences, .mergeChanged: .warning
    default: .error
    }
  }

  /// Whether a company may switch it: what cannot be read cannot be left unsaid.
  var isSwitchable: Bool {
    switch self {
    case .unknownKey, .undeclaredReferences, .unknownReference, .countsDisagree, .mergeRevived, .mergeLost,
      .mergeChanged:
      true
    default: false
    }
  }

  /// The finding of it at a place, with the severity that it has by itself.
  func finding(
    in source: Source, at span: Range<Int>, path: Path = .top, _ message: Words, hint: Words? = nil
  ) -> Finding {
    Finding(rawValue, severity, file: source.name, span: span, path: path, message, hint: hint)
  }
}
