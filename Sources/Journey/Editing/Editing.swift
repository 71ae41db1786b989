/// A document whose values are changed in place: the new file is made of slices of the old one and of what is new.
///
/// Comments, blank lines, quotes, line ends and the order of keys stay as they are, byte for byte, outside of the value
/// that is edited. Comments above a value that goes stay; what stands behind it on its line goes with it.
public struct Editing: Sendable {
  /// The document as edited so far.
  public private(set) var document: Document
  /// The file as edited so far.
  public private(set) var bytes: [UInt8]

  /// Begins with a document as it stands in a file of these bytes.
  public init(_ document: Document, bytes: [UInt8]) throws(EditRefusal) {
    if let finding = document.tree.refusals.first { throw .unreadable(finding) }
    guard Layout(document.tree, .ours) != nil else { throw .lineless }
    self.document = document
    self.bytes = bytes
  }

  /// Makes an edit at a full path, as `Document.paths(named:)` gives it; false where it would change nothing.
  public mutating func make(_ edit: Edit, at path: Path) throws(EditRefusal) -> Bool {
    guard let layout = Layout(document.tree, .ours) else { throw .lineless }
    let bench = Workbench(document: document, layout: layout, habit: Habit(layout))
    guard let proposal = try bench.proposal(for: edit, at: path) else { return false }
    for splices in proposal.ways {
      let raw = Flags(document.source).applied(to: Splice.all(splices, in: document.source.bytes))
      let changed = Document(Source(name: document.source.name, bytes: raw), as: document.form.record)
      guard changed.tree.refusals.isEmpty, let root = changed.tree.root, root.says(proposal.wanted),
        Layout(changed.tree, .ours) != nil
      else { continue }
      if let finding = changed.complaint(at: path) { throw .wrong(finding, changed.source) }
      (document, bytes) = (changed, raw)
      return true
    }
    throw .unwritable(path)
  }

  /// What an edit comes to: ways to write it, the nicest first, and what must be read then.
  struct Proposal {
    let ways: [[Splice]]
    let wanted: Node
  }
}

/// Bytes of a source that give way to others.
struct Splice {
  let span: Range<Int>
  let text: [UInt8]

  init(_ span: Range<Int>, _ text: String) {
    self.span = span
    self.text = Array(text.utf8)
  }

  /// Puts a text before a byte.
  init(at place: Int, _ text: String) { self.init(place..<place, text) }

  /// A text with its splices, which do not overlap.
  static func all(_ splices: [Splice], in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var place = 0
    for splice in splices.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
      text += bytes[place..<splice.span.lowerBound] + splice.text
      place = splice.span.upperBound
    }
    return text + bytes[place...]
  }
}
