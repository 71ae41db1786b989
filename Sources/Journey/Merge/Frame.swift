/// The line or the dash that a collection on lines of its own begins with, and where its children stand.
struct Frame {
  /// What is one value: the key or the dash, the column of the children, and whether the first follows on the same line.
  struct Core: Equatable {
    /// The key with its colon, or the dash, without what follows.
    let opening: [UInt8]
    let isCompact: Bool
    /// How far the children stand to the right of the start.
    let indent: Int
  }

  let core: Core
  /// The rest of the line: spaces, a comment, the line end; or the spaces before the first child.
  let closing: [UInt8]

  var header: [UInt8] { core.opening + closing }

  /// The frame of a block; nil for one that is no collection on lines of its own.
  init?(_ block: Block?) {
    guard let block, block.writing == .block, !block.isFlow, !block.children.isEmpty else { return nil }
    self.init(
      Array(block.source.bytes[block.header]), isCompact: block.isCompact, indent: block.inner - block.column)
  }

  /// The frame of an entry that becomes a collection on lines of its own.
  init(key: [UInt8], comment: [UInt8]) {
    let end = key.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    let bare = Array(key[..<end])
    let colon = bare.last == UInt8(ascii: ":") ? [] : [UInt8(ascii: ":")]
    self.init(bare + colon + comment + [UInt8(ascii: "\n")], isCompact: false, indent: 2)
  }

  /// The frame of an item that becomes a record on lines of its own.
  static let dash = Frame(Array("- ".utf8), isCompact: true, indent: 2)

  private init(_ header: [UInt8], isCompact: Bool, indent: Int) {
    let mark =
      header.indices.dropFirst().first {
        header[$0] == UInt8(ascii: "#") && header[$0 - 1] == UInt8(ascii: " ")
      } ?? header.count
    let end = header[..<mark].lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0
    core = Core(opening: Array(header[..<end]), isCompact: isCompact, indent: indent)
    closing = Array(header[end...])
  }

  private init(core: Core, closing: [UInt8]) {
    self.core = core
    self.closing = closing
  }

  /// The frame of the result; nil where no version has one.
  ///
  /// The comment is joined by itself; ours stands where both changed something.
  static func joined(_ frames: Three<Frame?>) -> Frame? {
    guard let ours = frames.ours, let theirs = frames.theirs else { return frames.ours ?? frames.theirs ?? frames.base }
    let core = frames.map { $0?.core }.settled ?? ours.core
    let fit = frames.map { $0?.core.isCompact == core.isCompact ? $0?.closing : nil }
    guard ours.core.isCompact == theirs.core.isCompact else {
      return Frame(core: core, closing: fit.ours ?? fit.theirs ?? [])
    }
    return Frame(core: core, closing: fit.settled ?? ours.closing)
  }
}
