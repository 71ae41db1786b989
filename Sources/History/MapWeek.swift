package import Journey
package import Language

/// How a journey's map stands in a week.
package struct MapWeek: Sendable {
  /// What can be said of a map in a week, in the order in which people read of it.
  package enum State: String, Sendable, CaseIterable {
    /// Brought up to date in this week.
    case updated
    /// Looked at in this week and left as it is.
    case confirmed
    /// Changed, and the change is not committed.
    case unrecorded
    /// It cannot be read, so that nothing else can be said of it.
    case unreadable
    /// Due for a look in this week, and nobody said anything yet.
    case waiting
    /// It was due before this week.
    case stale
  }

  /// The map.
  package let document: Document
  /// How it stands.
  package let state: State
  /// The newest time that somebody updated or confirmed it; nil for one that was never committed.
  package let last: Touch?

  /// How a map stands in a week; nil where it is not due.
  ///
  /// `touches` are its touches of this week and the last one before it, newest first.
  package init?(_ document: Document, touches: [Touch], isEdited: Bool, in week: Week) {
    let former = touches.first { $0.week < week }
    let isReadable = document.tree.refusals.isEmpty
    guard !isReadable || Self.isDue(document, since: former, in: week) else { return nil }
    self.document = document
    last = touches.first
    state = isReadable ? Self.state(document, touches, isEdited: isEdited, in: week) : .unreadable
  }

  /// Whether it is recorded for the week.
  package var isRecorded: Bool { state == .updated || state == .confirmed }

  private static func state(_ document: Document, _ touches: [Touch], isEdited: Bool, in week: Week) -> State {
    if isEdited { return .unrecorded }
    if let recent = touches.first, recent.week >= week {
      return touches.contains { $0.week >= week && $0.kind == .updated } ? .updated : .confirmed
    }
    return touches.first.map { deadline(document, since: $0) < week } ?? true ? .stale : .waiting
  }

  /// A map that was never committed is due in its first week, unless it is looked at less often than weekly.
  private static func isDue(_ document: Document, since former: Touch?, in week: Week) -> Bool {
    guard let former else { return span(of: document).end(from: week.first) <= week.adding(1).last }
    return deadline(document, since: former) <= week
  }

  /// The last week in which a map is fresh.
  package static func deadline(_ document: Document, since touch: Touch) -> Week {
    Week(of: span(of: document).end(from: touch.day))
  }

  private static func span(of document: Document) -> Span {
    document.form.text(.review).flatMap { Span($0) } ?? Span.weekly
  }
}
