public import Journey
import Language

/// Something that one department changed and others who carry it have not answered to.
public struct Uncoordinated: Sendable {
  /// The journey.
  public let journey: Document
  /// The touchpoint or the stage, and where it sits.
  public let form: Form, path: Path
  /// The stage around it and its number, from 1; nil where the stage is gone.
  public let stage: (form: Form, number: Int)?
  /// What changed, each with the changes that it is one of: against the beginning of the window, or where the map is new
  /// in it, by the newest commit.
  public let items: [(item: Item, changes: ChangeSet)]
  /// The departments that changed it, each once; nil for authors of none.
  public let changedBy: [String?]
  /// The newest commit that changed it: an answer to this one answers them all.
  public let commit: Commit
  /// The roles of the departments that have not answered, those that answer for it first.
  public let waiting: [Form]
  /// A rule that was left as it is, though what it is a rule for changed; nil where there is none such.
  public let rule: Field?
  /// The roles of all departments that carry it, those that answer for it first.
  public let bearers: [Form]

  /// The ids of the departments that are to answer: those that have not, or all for a rule that may hold no more.
  public var departments: [String] { (waiting.isEmpty ? bearers : waiting).compactMap(\.identity) }

  /// Worse before better before neither.
  public var `class`: Change.Class {
    let classes = items.map(\.item.class)
    return classes.contains(.regression) ? .regression : classes.contains(.improvement) ? .improvement : .neutral
  }

  /// What stands first: what got worse, then where those who answer for it are missing, then where more are, then what
  /// waits for longer.
  var urgency: [Int] {
    [
      self.class == .regression ? 0 : 1, waiting.contains { $0.part?.rank == 0 } ? 0 : 1, -waiting.count,
      commit.day.number,
    ]
  }
}
