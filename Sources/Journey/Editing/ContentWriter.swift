import Language

/// Writes what is new: on lines of its own, or between brackets.
struct ContentWriter {
  let habit: Habit

  /// Texts longer than this become a block of lines.
  private static let longest = 100

  /// The lines of a row whose key stands in a column, each with its line end.
  func entry(_ key: String, _ content: Content, at column: Int) -> String {
    Self.pad(column) + PlainScalar.text(key) + ":" + value(content, under: column)
  }

  /// What stands behind the colon of a key in a column, up to the line end.
  func value(_ content: Content, under column: Int) -> String {
    switch content {
    case .text(let text): " " + self.text(text, under: column, room: Self.longest)
    case .words(let words):
      words.contains { PlainScalar.text($0, in: .flow) != $0 }
        ? "\n" + words.map { item(.text($0), at: column + habit.list) }.joined() : " " + flow(content) + "\n"
    case .record(let rows): "\n" + rows.map { entry($0.key, $0.value, at: column + habit.record) }.joined()
    case .list(let items): "\n" + items.map { item($0, at: column + habit.list) }.joined()
    }
  }

  /// The lines of an entry of a list whose dash stands in a column.
  func item(_ content: Content, at column: Int) -> String {
    switch content {
    case .record(let rows):
      let lines = rows.map { entry($0.key, $0.value, at: column + 2) }.joined()
      return Self.pad(column) + "- " + lines.dropFirst(column + 2)
    case .text(let text): return Self.pad(column) + "- " + PlainScalar.text(text, in: .item) + "\n"
    case .words, .list: return Self.pad(column) + "- " + flow(content) + "\n"
    }
  }

  /// The same between brackets.
  func flow(_ content: Content) -> String {
    switch content {
    case .text(let text):
      let paragraphs = Value.prose(text, .literal)
      return paragraphs.contains("\n")
        ? PlainScalar.quotedParagraphs(paragraphs) : PlainScalar.text(paragraphs, in: .flow)
    case .words(let words): return "[" + words.map { PlainScalar.text($0, in: .flow) }.joined(separator: ", ") + "]"
    case .list(let items): return "[" + items.map(flow).joined(separator: ", ") + "]"
    case .record(let rows): return "{" + rows.map { entry($0.key, $0.value) }.joined(separator: ", ") + "}"
    }
  }

  /// A row between brackets.
  func entry(_ key: String, _ content: Content) -> String { PlainScalar.text(key, in: .flow) + ": " + flow(content) }

  /// A text behind the colon of a key in a column: on its line, or in lines below where it has several or is long.
  func text(_ text: String, under column: Int, room: Int) -> String {
    guard text.contains("\n") || Width.of(text) > room else { return PlainScalar.text(text) + "\n" }
    return "|\n" + BlockText(text, width: Self.longest, keepsIndents: true).lines(at: column + 2)
  }

  static func pad(_ column: Int) -> String { String(repeating: " ", count: max(0, column)) }
}

/// A text as lines below one another, as in YAML behind `|`.
struct BlockText {
  private let lines: [String]

  /// Takes a text as somebody typed it; longer lines than so many columns are broken.
  ///
  /// Where indents cannot be kept, as behind `>`, every line begins at the left.
  init(_ text: String, width: Int, keepsIndents: Bool) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let spaced = String(line.map { $0 == "\t" ? " " : $0 })
      let bare = String(spaced.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
      return keepsIndents ? bare : String(bare.drop { $0 == " " })
    }
    lines = Array(lines.drop { $0.isEmpty })
    while lines.last?.isEmpty == true { lines.removeLast() }
    // The first line says how far the block is indented: none may stand further to the left.
    let margin = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    lines = lines.map { String($0.dropFirst(margin)) }
    if let first = lines.first { lines[0] = String(first.drop { $0 == " " }) }
    self.lines = lines.flatMap { line in
      line.isEmpty || Width.of(line) <= width ? [line] : Wrap.lines(line, width: width)
    }
  }

  /// The lines in a column, each with its line end.
  func lines(at column: Int) -> String {
    lines.map { ($0.isEmpty ? "" : ContentWriter.pad(column) + $0) + "\n" }.joined()
  }
}
