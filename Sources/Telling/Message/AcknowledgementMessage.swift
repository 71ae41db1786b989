public import Journey
public import Language

/// What a commit says that changes nothing: a department has seen what was changed before.
///
/// `Trailers(parsing:)` and `Reasons(parsing:)` read it back.
public struct AcknowledgementMessage: Sendable {
  /// The first line, at most 72 columns wide.
  public let subject: String
  /// The whole message, ending with a newline.
  public let text: String

  /// Composes the message of a department that has seen `changes` up to a commit, whose full name is given.
  public init(
    _ department: Form?, id: String, upTo commit: String, _ changes: [ChangeSet], short: String? = nil, week: Week,
    in tongue: Tongue
  ) {
    let name = department.map { $0.value(.short)?.text(tongue) ?? $0.title(tongue) } ?? id
    subject = Width.cut(Escape.line(MessageWords.acknowledged.filled(tongue, name)), to: Subject.width)
    let said = short.map { Listing.said("short", $0) }
    let seen = changes.map { Self.line($0, tongue) }.joined(separator: "\n")
    let trailers = Trailers(week: week, acknowledged: [id], acknowledges: [commit])
    text = [subject, said, seen, trailers.text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// `[loyalty-online] Карта лояльности, этапы 3, 4`.
  private static func line(_ set: ChangeSet, _ tongue: Tongue) -> String {
    let heading = Listing.heading(set.key, set.document?.form.title(tongue) ?? "")
    let stages = set.groups.compactMap(\.position).map { String($0 + 1) }
    return stages.isEmpty ? heading : MessageWords.seenStages.filled(tongue, heading, stages.joined(separator: ", "))
  }
}
