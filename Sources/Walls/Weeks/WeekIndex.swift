import Journey

/// What the versions of a map say, told apart by numbers before any of it is put into words.
///
/// Equal numbers look equal in every language, so that each language renders a saying once.
struct WeekIndex: Sendable {
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
