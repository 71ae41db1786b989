import Journey

/// The flat changes as text: one paragraph a group, one line a change.
enum ChangeListing {
  static func text(_ set: ChangeSet) -> String {
    if set.isEmpty { return set.isStyleOnly ? "style only\n" : "nothing\n" }
    return set.groups.map(paragraph).joined(separator: "\n")
  }

  private static func paragraph(_ group: Group) -> String {
    let head = group.position.map { "\(group.path), place \($0)" } ?? "the whole"
    let departed = group.departed.map { "  left for \($1): \($0.identity ?? "")\n" }
    let items = group.items.map { item in
      "  \(item.record.name) \(item.class)\(item.fate.map { ", \($0)" } ?? "")\n" + item.changes.map(line).joined()
    }
    return "\(head)\n" + items.joined() + departed.joined()
  }

  private static func line(_ change: Change) -> String {
    let path = change.path == .top ? "." : change.path.description
    let from = change.from.map { $0 == change.path ? "" : " from \($0)" } ?? ""
    let chance = change.isWithinChance ? ", within chance" : ""
    let departments = change.departments.isEmpty ? "" : " (\(change.departments.joined(separator: ", ")))"
    return "    \(change.verb) \(path)\(from): \(change.class) \(change.weight)\(chance)"
      + " \(said(change.before)) → \(said(change.after))\(departments)\n"
  }

  private static func said(_ value: Value?) -> String {
    value.map { "«\($0.text.split(separator: "\n").joined(separator: " ¶ "))»" } ?? "nothing"
  }
}
