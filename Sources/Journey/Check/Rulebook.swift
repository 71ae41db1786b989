public import Language

/// Everything that a finding can be about, with the severity it has by itself; the one place where that is switched.
public struct Rulebook: Sendable {
  /// One rule, of practice or of the format.
  public struct Entry: Sendable {
    /// The name that findings carry.
    public let name: String
    /// What it finds.
    public let meaning: Words
    /// How much it weighs unless the company switches it.
    public let severity: Finding.Severity
    /// Whether `checks` in `cjm.yaml` may switch it.
    public let isSwitchable: Bool
  }

  /// Every rule: of the format, of the traps of the first hour, of practice.
  public static let entries: [Entry] =
    Fault.allCases.map {
      Entry(name: $0.rawValue, meaning: $0.meaning, severity: $0.severity, isSwitchable: $0.isSwitchable)
    }
    + Trap.all.map {
      Entry(name: $0.name, meaning: $0.meaning, severity: $0.severity, isSwitchable: $0.isSwitchable)
    }
    + Rule.all.map { Entry(name: $0.name, meaning: $0.meaning, severity: $0.severity, isSwitchable: true) }

  private static let byName = Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule of that name.
  public static subscript(name: String) -> Entry? { byName[name] }

  private let company: Company
  private let isSketch: Bool

  /// The rules as a company switched them, for one document.
  init(company: Company, document: Form) {
    self.company = company
    isSketch = document.text("state") == "prototype"
  }

  /// How much a finding of a rule weighs here; nil where it is not to be told.
  ///
  /// A first sketch is held to what is an error in every map, however strict the company is with grown ones. A finding
  /// may weigh otherwise by itself than its rule does.
  func severity(of name: String, _ own: Finding.Severity? = nil) -> Finding.Severity? {
    guard let entry = Self[name] else { return .error }
    let usual = own ?? entry.severity
    if isSketch, usual == .warning { return nil }
    guard entry.isSwitchable, let word = company.severity(of: name) else { return usual }
    return word == "off" ? nil : Finding.Severity(rawValue: word) ?? usual
  }
}
