import Git
import Journey
import Language
import SystemPackage

extension UnmergedFile {
  /// What to do with the file as a whole; nil where single conflicts are left to decide.
  func advice(_ tongue: Tongue) -> String? {
    switch standing {
    case .foreign: return ConflictWords.foreign.filled(tongue, name)
    case .deleted(let side):
      return (side == .ours ? ConflictWords.deletedByOurs : ConflictWords.deletedByTheirs).filled(tongue, name)
    case .unread(let reason): return ConflictWords.unread.filled(tongue, name, reason)
    case .lines(let reason):
      return ConflictWords.lines.filled(tongue, name, ConflictWords.reason(reason, tongue))
    case .map(_, let doubled):
      guard left == 0 else { return nil }
      guard let thing = doubled.first else { return ConflictWords.add.filled(tongue, name) }
      return ConflictWords.doubled.filled(tongue, "\(thing.record.noun[tongue]) \(thing.identity)", name)
    }
  }

  /// The word by which programs know how it stands.
  var word: String {
    switch standing {
    case .map: "map"
    case .lines: "lines"
    case .deleted(let side): "deleted-by-\(side.rawValue)"
    case .unread: "unread"
    case .foreign: "foreign"
    }
  }

  /// The words that say how it stands, for the schema of what is printed.
  static let words = ["map", "lines", "deleted-by-ours", "deleted-by-theirs", "unread", "foreign"]

  /// What a version has at a conflict, in a few words: the value, or what became of the thing.
  func text(_ side: Merge.Side, of conflict: Conflict, _ tongue: Tongue) -> String? {
    let text = conflict.text(side)
    switch conflict.cause {
    case .value, .order:
      guard let text else { return side == .base ? nil : ConflictWords.nothing[tongue] }
      return text.split { $0.isWhitespace }.joined(separator: " ")
    case .deletion:
      guard side != .base else { return nil }
      return (text == nil ? ConflictWords.deleted : ConflictWords.kept)[tongue]
    case .move: return text == nil ? nil : place(of: conflict, side, tongue)
    }
  }

  /// Where a version has the thing that was moved.
  private func place(of conflict: Conflict, _ side: Merge.Side, _ tongue: Tongue) -> String? {
    let holding = documents[side]?.holdings.first { holding in
      holding.field == nil && holding.form.record === conflict.record && holding.form.identity == conflict.identity
    }
    guard let holding else { return nil }
    let around = holding.forms.dropLast().last { $0.record.standing != .document }
    return around.map { $0.title(tongue) } ?? ConflictWords.whole[tongue]
  }

  /// The stage in which a conflict stands, by the path, with its number; nil outside of stages.
  func stage(of conflict: Conflict) -> (number: Int, form: Form)? {
    for side in [Merge.Side.ours, .theirs, .base] {
      guard let top = documents[side]?.form, let row = conflict.path.steps.first.flatMap({ top.record[$0] }),
        row.kind.record?.standing == .group, conflict.path.steps.count > 1
      else { continue }
      let stages = top.forms(row)
      let number = stages.firstIndex { $0.identity == conflict.path.steps[1] }
      if let number { return (number + 1, stages[number]) }
    }
    return nil
  }
}

extension Conflict {
  /// What a version has there, as it stands in the file; nil where it has nothing.
  func text(_ side: Merge.Side) -> String? {
    switch side {
    case .base: base
    case .ours: ours
    case .theirs: theirs
    }
  }
}
