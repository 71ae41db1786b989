public import Journey
public import Language

/// What a commit of maps says: a subject made from the changes, the author's reasons beside what changed, trailers.
///
/// `Reasons(parsing:)` and `Trailers(parsing:)` read it back.
public struct CommitMessage: Sendable {
  /// The first line, at most 72 columns wide.
  public let subject: String
  /// What stands between the subject and the trailers, without blank lines around it.
  public let body: String
  /// The lines for programs.
  public let trailers: Trailers

  /// Composes the message of some changes, and of journeys that were looked at and left as they are.
  ///
  /// `mended` are the keys of the documents that could not be read before.
  public init(
    _ tellers: [Teller], confirmed: [Form] = [], mended: Set<String> = [], reasons: Reasons = Reasons(), week: Week,
    in tongue: Tongue
  ) {
    subject = Subject(tellers, confirmed: confirmed, mended: mended, week: week, tongue).text
    trailers = Trailers(tellers.map(\.changes), confirmed: confirmed.compactMap(\.identity), week: week)
    let short = reasons.short.map { Listing.said("short", $0) }
    let changed = tellers.map { Listing($0, isMended: mended.contains($0.changes.key)).text(reasons) }
    let looked = confirmed.map { form in
      "\(Listing.heading(form.identity ?? "", form.title(tongue)))\n  \(MessageWords.looked[tongue])"
    }
    body = ([short].compactMap(\.self) + changed + looked).joined(separator: "\n\n")
  }

  /// The whole message, ending with a newline.
  public var text: String {
    [subject + "\n", body.isEmpty ? "" : body + "\n", trailers.text].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
