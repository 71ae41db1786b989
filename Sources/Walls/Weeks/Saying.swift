import Journey

/// Something that a version of a map says first.
struct Saying: Sendable {
  /// What there is to show.
  enum Subject: Sendable {
    /// The element around a stage, and its head; stages by their places.
    case around(Int), head(Int)
    /// A row of a stage, or of the whole path, by its place.
    case cell(stage: Int, lane: Int), row(Int)
    /// A row that holds things of their own: the same without them, then the things, as numbers of sayings.
    case cellOf([Int], stage: Int, lane: Int, departments: [String]), rowOf([Int], Int)
    /// One of the things, in a row of that look.
    case thing(Form, Path, Lane.Look)
  }

  /// The place of the version.
  let version: Int
  let subject: Subject
}
