/// Words that cjmgit itself knows, and that files may list.
public enum Vocabulary: String, Sendable, Hashable {
  /// What may happen in a change, and how it is judged.
  case changes
  /// What rows of any record are called.
  case fields

  /// The words.
  public var words: [String] {
    switch self {
    case .changes: Change.Class.allCases.map(\.rawValue) + Verb.allCases.map(\.rawValue)
    case .fields: Record.all.flatMap(\.fields).map(\.name).uniqued()
    }
  }
}
