public import Journey
import Language

/// The changes of one document as a list of plain lines: its items by stage, each stage with the author's reason.
struct Listing {
  /// The most items of a stage that are listed; the rest is counted.
  private static let most = 8

  private let teller: Teller
  private let isMended: Bool
  private var changes: ChangeSet { teller.changes }
  private var tongue: Tongue { teller.tongue }

  init(_ teller: Teller, isMended: Bool = false) {
    self.teller = teller
    self.isMended = isMended
  }

  /// The list with the reasons, without a blank line at its end.
  func text(_ reasons: Reasons) -> String {
    let key = changes.key
    let lines = fate.map { "  \($0)" }
    let own = changes.groups.first { $0.position == nil }
    let whole = lines + (isMended ? [] : own.map(items) ?? []) + said(key, reasons.reason(key))
    let stages = changes.groups.filter { $0.position != nil }.map { group -> [String] in
      let stage = group.path.last
      return [title(group)] + items(group) + said("\(key)/\(stage)", reasons.reason(key, stage: stage))
    }
    let first = [Self.heading(key, teller.name)] + whole
    return ([first] + stages + [unchanged(reasons)].filter { !$0.isEmpty })
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// What became of the document as a whole, where its items do not say it.
  private var fate: [String] {
    if isMended { return [teller.readableAgain] }
    guard changes.isEmpty else { return [] }
    let moved = [teller.moved].compactMap(\.self)
    return moved.isEmpty || changes.isStyleOnly ? moved + [MessageWords.styleOnly[tongue]] : moved
  }

  /// A document's id and title; the brackets keep a title with a colon from being read as a reason.
  static func heading(_ key: String, _ title: String) -> String {
    "[\(key)] \(Escape.line(title))"
  }

  /// A group's number and title on one line.
  func title(_ group: Group) -> String {
    let heading = teller.heading(group)
    let title = Escape.line(teller.title(group))
    return heading.number.map { "\($0). \(title)" } ?? title
  }

  /// The items of a group, one a line where they fit, and what left it.
  func items(_ group: Group) -> [String] {
    let rest = group.items.count - Self.most
    let shown = rest > 1 ? group.items.prefix(Self.most) : group.items[...]
    return shown.flatMap { item in
      Wrap.lines("\(item.class.mark) \(teller.line(item))", width: Subject.width, first: "  ", next: "    ")
    } + (rest > 1 ? ["  \(MessageWords.more.filled(tongue, String(rest)))"] : [])
      + group.departed.flatMap { form, to in
        Wrap.lines(
          "→ \(Escape.line(teller.departure(form, to: to)))", width: Subject.width, first: "  ", next: "    ")
      }
  }

  /// Something that the author said, wrapped so that it is read back as one line.
  static func said(_ key: String, _ text: String) -> String {
    let words = Escape.line(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return Wrap.lines("\(key): \(words)", width: Subject.width, next: "  ").joined(separator: "\n")
  }

  private func said(_ key: String, _ reason: String?) -> [String] {
    reason.map { [Self.said(key, $0)] } ?? []
  }

  /// What was said of stages of the document that did not change.
  private func unchanged(_ reasons: Reasons) -> [String] {
    let known = Set(changes.groups.map(\.path.last))
    return reasons.entries.filter { entry in
      let parts = entry.key.split(separator: "/")
      return parts.count == 2 && parts[0] == changes.key && !known.contains(String(parts[1]))
    }.map { Self.said($0.key, $0.text) }
  }
}

extension ChangeSet {
  /// Under what reasons speak of the document: its id, `cjm` for the company.
  public var key: String { id.isEmpty ? "cjm" : id }
}
