public import Journey
public import Language

/// The sheet on which the author writes why: what changed as comments, an empty line for each stage's reason.
public struct ReasonSheet: Sendable {
  private let tellers: [Teller]
  private let reasons: Reasons
  private let strays: [String]
  private let week: Week
  private let tongue: Tongue

  /// A sheet for some changes; what was said already stands in it, and last the lines that belong to no reason yet.
  public init(
    _ tellers: [Teller], reasons: Reasons = Reasons(), strays: [String] = [], week: Week, in tongue: Tongue
  ) {
    self.tellers = tellers
    self.reasons = reasons
    self.strays = strays
    self.week = week
    self.tongue = tongue
  }

  /// The text to edit.
  public var text: String {
    let head = ["# \(week.title(tongue)) (\(week.range(tongue)))"] + MessageWords.sheet.map { "# \($0[tongue])" }
    let documents = tellers.flatMap(blocks).map { $0.joined(separator: "\n") }
    let shown = Set(tellers.flatMap { teller in teller.changes.groups.map { key(of: $0, in: teller) } })
    let others = reasons.entries.filter { !shown.contains($0.key) }.map { line($0.key, $0.text) }
    let short = "# \(MessageWords.short[tongue])\n" + line("short", reasons.short)
    let rest = strays.isEmpty ? [] : [strays.joined(separator: "\n")]
    return ([head.joined(separator: "\n"), short] + documents + others + rest)
      .joined(separator: "\n\n") + "\n"
  }

  /// What was written, with every stage named whole, `journey/stage`; throws at a name that no document here has,
  /// and at words that no name stands before.
  public func read(_ text: String) throws(Refusal) -> Reasons {
    let text = Self.lines(text)
    if let stray = Reasons.strays(in: text).first {
      let stages = tellers.flatMap { $0.changes.groups.filter { $0.position != nil }.map(\.path.last) }
      throw .keyless(line: stray.number, keys: ["short"] + (stages + tellers.map(\.changes.key)).prefix(1))
    }
    let written = Reasons(parsing: text)
    var entries: [Reasons.Entry] = []
    for entry in written.entries {
      entries.append(Reasons.Entry(key: try resolved(entry.key), text: entry.text))
    }
    return Reasons(short: written.short, entries: entries)
  }

  /// The same of a sheet that was not committed: what names nothing here is kept as it was written.
  ///
  /// The lines behind it belong to no reason.
  public func kept(_ text: String) -> (reasons: Reasons, strays: [String]) {
    let text = Self.lines(text)
    let written = Reasons(parsing: text)
    let entries = written.entries.map { Reasons.Entry(key: (try? resolved($0.key)) ?? $0.key, text: $0.text) }
    return (Reasons(short: written.short, entries: entries), Reasons.strays(in: text).map(\.text))
  }

  /// What was written cannot be taken.
  public enum Refusal: Error, Sendable, Equatable {
    /// A reason for something that is not there: what stands before the colon, and what may have been meant.
    case unknown(key: String, suggestion: String?)
    /// Words without a name before them: the line's number from 1, and some names that may stand there.
    case keyless(line: Int, keys: [String])
  }

  /// The text with the line ends of our own, whatever the editor made of them.
  private static func lines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
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
  private func resolved(_ key: String) throws(Refusal) -> String {
    let whole = tellers.flatMap { teller -> [String] in
      let documents = [teller.changes.after, teller.changes.before].compactMap(\.self)
      let stages = documents.flatMap { Self.groups($0.form) }.uniqued()
      return [teller.changes.key] + stages.map { "\(teller.changes.key)/\($0)" }
    }
    if whole.contains(key) { return key }
    let matches = key == "short" ? [] : whole.filter { $0.hasSuffix("/\(key)") }
    guard matches.count == 1, let match = matches.first else {
      throw .unknown(key: key, suggestion: matches.first ?? suggestion(for: key, among: whole))
    }
    return match
  }

  /// The ids of what a document's changes are grouped by.
  private static func groups(_ form: Form) -> [String] {
    form.groups.compactMap(\.identity)
  }

  private func suggestion(for key: String, among whole: [String]) -> String? {
    let short = whole.compactMap { $0.split(separator: "/").last.map(String.init) }
    return Suggestion.closest(to: key, among: key.contains("/") ? whole : short)
  }
}
