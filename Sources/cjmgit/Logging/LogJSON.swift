import Console
import Git
import Journey
import Language

/// Commits as JSON; their changes are those of `diff --format json`.
enum LogJSON {
  /// The version of the form.
  static let version = 1

  /// One commit.
  static func json(_ logged: LoggedCommit, _ tongue: Tongue) -> JSON {
    let commit = logged.commit
    return [
      "commit": .text(commit.oid.description),
      "parents": JSON(commit.parents.map(\.description)),
      "author": ["name": .text(commit.author.name), "email": .text(commit.author.email)],
      "time": .text(LocalTime(Instant(seconds: commit.author.seconds), offset: commit.author.offset * 60).iso8601),
      "day": .text(logged.day.iso),
      "week": .text(logged.week.text),
      "subject": .text(commit.subject),
      "short": JSON(logged.reasons.short),
      "reasons": .list(logged.reasons.entries.map { ["of": .text($0.key), "text": .text($0.text)] }),
      "confirmed": JSON(logged.confirmed),
      "acknowledged": JSON(logged.acknowledged),
      "acknowledges": JSON(logged.acknowledges),
      "unreadable": JSON(logged.unreadable.map { $0.reason(tongue) }),
      "changes": .list(logged.compared.sets.flatMap(ChangeJSON.entries)),
    ]
  }
}
