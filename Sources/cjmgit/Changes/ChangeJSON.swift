import Journey
import Language

/// Changes as flat JSON, one entry a change; `cjmgit schema --changes` prints its JSON Schema.
enum ChangeJSON {
  /// The version of the form.
  private static let version = 1

  /// Everything that changed in some documents.
  static func text(_ sets: [ChangeSet]) -> String {
    JSON.object([
      ("schema", .int(version)), ("changes", .list(sets.flatMap(entries))),
    ]).text(pretty: true) + "\n"
  }

  /// The changes of one document.
  static func entries(_ set: ChangeSet) -> [JSON] {
    let lines = (set.before.map { LineTable($0.source) }, set.after.map { LineTable($0.source) })
    return set.groups.flatMap { group in
      group.items.flatMap { item in
        item.changes.map { entry($0, of: item, in: group, set, lines) }
      }
    }
  }

  private static func entry(
    _ change: Change, of item: Item, in group: Group, _ set: ChangeSet, _ lines: (LineTable?, LineTable?)
  ) -> JSON {
    .object([
      ("journey", .text(set.id)),
      ("document", .text(set.document?.form.record.name ?? "")),
      ("file", .text(set.document?.source.name ?? "")),
      ("stage", JSON(group.position == nil ? nil : group.path.last)),
      ("path", .text(change.path.description)),
      ("from", JSON(change.from?.description)),
      ("verb", .text(change.verb.rawValue)),
      ("class", .text(change.class.rawValue)),
      ("weight", .text(change.weight.rawValue)),
      ("item", self.item(item)),
      ("before", value(change.before)),
      ("after", value(change.after)),
      ("withinChance", .bool(change.isWithinChance)),
      ("departments", JSON(change.departments)),
      ("fingerprint", .text(change.fingerprint)),
      (
        "lines",
        .object([
          ("before", line(change.spans.before, lines.0)), ("after", line(change.spans.after, lines.1)),
        ])
      ),
    ])
  }

  private static func item(_ item: Item) -> JSON {
    .object([
      ("path", .text(item.path.description)), ("record", .text(item.record.name)), ("title", .text(item.title)),
      ("class", .text(item.class.rawValue)),
    ])
  }

  private static func value(_ value: Value?) -> JSON {
    switch value {
    case nil: .null
    case .number(let number, let decimals): .number(Numeral.parse(Numeral.file(number, decimals: decimals)) ?? number)
    case .flag(let flag): .bool(flag)
    case .words(let words): JSON(words)
    case .texts(let texts, _): map(texts)
    case .switches(let words): map(words)
    case .text(let text): .text(text)
    }
  }

  private static func map(_ texts: [String: String]) -> JSON {
    .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
  }

  private static func line(_ span: Range<Int>?, _ table: LineTable?) -> JSON {
    guard let span, let table else { return .null }
    return .int(table.line(of: span.lowerBound))
  }
}
