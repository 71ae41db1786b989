import Language

/// One thing that changed, with all its changes: what is printed and counted as one.
public struct Item: Sendable {
  /// Where it sits, as `Change.path`.
  public let path: Path
  /// Where it stood before, where it moved or got another id.
  public let from: Path?
  /// What it is; for the state of a stage or of the whole document, that record.
  public let record: Record
  /// The thing in the older and in the newer version.
  public let before: Form?, after: Form?
  /// The item around it, where it stands in one: a script's touchpoint.
  public let holder: Form?
  /// What happened to the thing as a whole: added, removed, moved; nil where only values changed.
  public let fate: Verb?
  /// Its changes, in the schema's order.
  public let changes: [Change]

  /// Worse before better before neutral: that of its figures and states.
  public var `class`: Change.Class {
    let classes = changes.map(\.class)
    if classes.contains(.regression) { return .regression }
    return classes.contains(.improvement) ? .improvement : .neutral
  }

  /// The weight of its heaviest change.
  public var weight: Change.Weight { changes.map(\.weight).max() ?? .minor }

  /// The newer version of the thing, or the older one where it is gone.
  public var form: Form? { after ?? before }

  /// What the thing is called in its file; for a role, the id of its department.
  public var title: String { form?.title(.en) ?? "" }

  /// The departments that its changes touch.
  public var departments: [String] { changes.map(\.touched).ids }
}

/// The items of one stage, or of what belongs to the document as a whole.
public struct Group: Sendable {
  /// Where the stage sits; the top for the document's own.
  public let path: Path
  /// Its place among the stages of the newer version, from 0; nil for the document's own group.
  public let position: Int?
  /// The stage, or the document, in the older and in the newer version.
  public let before: Form?, after: Form?
  /// What changed, worse first, then better, then the rest; within these by the records' rank.
  public let items: [Item]
  /// What left for another stage and is told there: its form before, and where it went.
  public let departed: [(form: Form, to: Path)]

  /// The newer version of the stage, or the older one where it is gone.
  public var form: Form? { after ?? before }
}
