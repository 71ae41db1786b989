public import Journey
public import Language

/// The sheet on which the author writes why: what changed as comments, an empty line for each stage's reason.
public struct ReasonSheet: Sendable {
  private let tellers: [Teller]
  private let reasons: Reasons
  private let week: Week
  private let tongue: Tongue

  /// A sheet for some changes; what was said already stands in it.
  public init(_ tellers: [Teller], reasons: Reasons = Reasons(), week: Week, in tongue: Tongue) {
    self.tellers = tellers
    self.reasons = reasons
    self.week = week
    self.tongue = tongue
  }

  /// The text to edit.
  public var text: String {
    let head = ["# \(week.title(tongue)) (\(week.range(tongue)))"] + MessageWords.sheet.map { "# \($0[tongue])" }
    let documents = tellers.flatMap(blocks).map { $0.joined(separator: "\n") }
    let shown = Set(tellers.flatMap { teller in teller.changes.groups.map { key(of: $0, in: teller) } })
    let others = reasons.entries.filter { !shown.contains($0.key) }.map { line($0.key, $0.text) }
    return ([head.joined(separator: "\n"), line("short", reasons.short)] + documents + others)
      .joined(separator: "\n\n") + "\n"
  }

  /// What was written, with every stage named whole, `journey/stage`; throws at a name that no document here has.
  public func read(_ text: String) throws(Unknown) -> Reasons {
    let written = Reasons(parsing: text)
    var entries: [Reasons.Entry] = []
    for entry in written.entries {
      entries.append(Reasons.Entry(key: try resolved(entry.key), text: entry.text))
    }
    return Reasons(short: written.short, entries: entries)
  }

  /// The same of a sheet that was not committed: what names nothing here is kept as it was written.
  public func kept(_ text: String) -> Reasons {
    let written = Reasons(parsing: text)
    return Reasons(
      short: written.short,
      entries: written.entries.map { Reasons.Entry(key: (try? resolved($0.key)) ?? $0.key, text: $0.text) })
  }

  /// A reason was written for something that is not there.
  public struct Unknown: Error, Sendable {
    /// What stands before the colon.
    public let key: String
    /// What may have been meant; nil where nothing is near.
    public let suggestion: String?
  }

  private func blocks(_ teller: Teller) -> [[String]] {
    let listing = Listing(teller)
    let changes = teller.changes
    let own = changes.groups.first { $0.position == nil }
    let first =
      ["# \(Listing.heading(changes.key, teller.name))"] + (own.map { commented(listing.items($0)) } ?? [])
      + [line(changes.key, reasons.reason(changes.key))]
    return [first]
      + changes.groups.filter { $0.position != nil }.map { group in
        let whole = "\(changes.key)/\(group.path.last)"
        let key = (try? resolved(group.path.last)) == whole ? group.path.last : whole
        return commented([listing.title(group)] + listing.items(group))
          + [line(key, reasons.reason(changes.key, stage: group.path.last))]
      }
  }

  private func key(of group: Group, in teller: Teller) -> String {
    group.position == nil ? teller.changes.key : "\(teller.changes.key)/\(group.path.last)"
  }

  private func commented(_ lines: [String]) -> [String] { lines.map { "# \($0)" } }

  private func line(_ key: String, _ reason: String?) -> String {
    "\(key):" + (reason.map { " \($0)" } ?? "")
  }

  /// The whole name of what a key names: a document, or a stage that only one of the documents has.
  private func resolved(_ key: String) throws(Unknown) -> String {
    let whole = tellers.flatMap { teller -> [String] in
      let documents = [teller.changes.after, teller.changes.before].compactMap(\.self)
      let stages = documents.flatMap { Self.groups($0.form) }.uniqued()
      return [teller.changes.key] + stages.map { "\(teller.changes.key)/\($0)" }
    }
    if whole.contains(key) { return key }
    let matches = key == "short" ? [] : whole.filter { $0.hasSuffix("/\(key)") }
    guard matches.count == 1, let match = matches.first else {
      throw Unknown(key: key, suggestion: matches.first ?? suggestion(for: key, among: whole))
    }
    return match
  }

  /// The ids of what a document's changes are grouped by.
  private static func groups(_ form: Form) -> [String] {
    form.record.fields.filter { $0.kind.record?.standing == .group }.flatMap { form.forms($0).compactMap(\.identity) }
  }

  private func suggestion(for key: String, among whole: [String]) -> String? {
    let short = whole.compactMap { $0.split(separator: "/").last.map(String.init) }
    return Suggestion.closest(to: key, among: key.contains("/") ? whole : short)
  }
}
