/// A thing that stands more often in a merged file than in either version that it came from.
///
/// A merge by lines does that without a word: two departments add the same stage, or one moves what the other edits.
public struct Doubled: Sendable {
  /// What it is.
  public let record: Record
  /// Its id.
  public let identity: String
}

extension Merge {
  /// The things that a merge doubled, in the order of the file; none where a file cannot be read.
  ///
  /// An id that is its own is counted in the whole file, any other in its list.
  public static func doubled(in result: Source, from versions: [Source], as record: Record?) -> [Doubled] {
    let record = record ?? .open
    let before = versions.map { Census(Document($0, as: record)) }
    var found: [Doubled] = []
    let census = Census(Document(result, as: record))
    for entry in census.order where census.counts[entry, default: 0] > 1 {
      guard before.allSatisfy({ $0.counts[entry, default: 0] < census.counts[entry, default: 0] }) else { continue }
      found.append(Doubled(record: entry.record, identity: entry.identity))
    }
    return found
  }
}

/// How often each thing stands in a document.
private struct Census {
  struct Entry: Hashable {
    let record: Record
    let identity: String
    /// The list, for an id that is unique there only.
    let list: Path?

    static func == (one: Entry, other: Entry) -> Bool {
      one.record === other.record && one.list == other.list && ExactText(one.identity) == ExactText(other.identity)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(record.name)
      hasher.combine(ExactText(identity))
    }
  }

  private(set) var counts: [Entry: Int] = [:]
  private(set) var order: [Entry] = []

  init(_ document: Document) {
    guard document.tree.refusals.isEmpty else { return }
    count(in: document.form, at: .top)
  }

  private mutating func count(in form: Form, at path: Path) {
    for field in form.record.fields {
      guard let inner = field.kind.record else { continue }
      for item in form.forms(field) {
        guard case .many = field.kind, let id = item.identity else {
          count(in: item, at: path / field.name)
          continue
        }
        let isOwn = if case .own = inner.identity { true } else { false }
        let entry = Entry(record: inner, identity: id, list: isOwn ? nil : path / field.name)
        if counts.updateValue(counts[entry, default: 0] + 1, forKey: entry) == nil { order.append(entry) }
        count(in: item, at: path / field.name / id)
      }
    }
  }
}
