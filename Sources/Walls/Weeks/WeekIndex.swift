import Journey

/// What the versions of a map say, told apart by numbers before any of it is put into words.
///
/// Equal numbers look equal in every language, so that each language renders a saying once.
struct WeekIndex: Sendable {
  /// Something that a version says first.
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

  /// A version, and what references in it find.
  struct Version: Sendable {
    let document: Document
    let names: Registry
  }

  /// The versions, oldest first, then the other map of the path where there is one.
  let versions: [Version]
  /// The same as numbers of sayings.
  let states: [WeekState]
  /// What the numbers stand for, in the order in which it came.
  let sayings: [Saying]
  /// The keys of the stages by their numbers, in the order in which they first came.
  let stages: [String]

  /// Reads what some versions say; `registry` knows what they refer to outside of themselves.
  init(_ documents: [Document], registry: Registry) {
    var indexer = WeekIndexer()
    var states: [WeekState] = []
    versions = documents.enumerated().map { place, document in
      let own = Registry([document])
      states.append(indexer.state(of: document, RowReader(document, own), version: place))
      var names = own
      names.add(registry)
      return Version(document: document, names: names)
    }
    self.states = states
    sayings = indexer.sayings
    stages = indexer.stages
  }
}
