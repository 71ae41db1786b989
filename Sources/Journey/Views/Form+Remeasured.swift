public import Language

extension Form {
  /// The last day on which the figure of a record need not be measured again; nil where it has no such day.
  ///
  /// `period` says how often, and nothing is due of what is retired or cannot be measured.
  public var remeasured: Day? {
    guard let measured = day("measured"), let span = text("period").flatMap({ Span($0) }),
      text("status").map({ !["retired", "broken"].contains($0) }) ?? true
    else { return nil }
    return span.end(from: measured)
  }
}
