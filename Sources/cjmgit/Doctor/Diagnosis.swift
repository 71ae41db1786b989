/// The looks at a set-up, in the order in which they are told.
enum Look: String, CaseIterable, Sendable {
  case versions, repository, attributes, configuration, drivers, hook, notices, sending
}

/// What one look at the set-up found.
struct Diagnosis: Sendable {
  /// How it stands.
  enum State: String, CaseIterable, Sendable {
    /// It was seen to work.
    case fine
    /// It could be otherwise, and nothing is wrong.
    case note
    /// It does not work.
    case wrong
  }

  /// Which look it was.
  let check: Look
  let state: State
  /// What was found, in the reader's language.
  let says: String
  /// What to type to change it; nil where nothing is to be done.
  var command: String?
}
