import Language

/// The place at which libyaml could not read on, and the lines among which the cause must be.
struct Stumble {
  /// The file.
  let source: Source
  /// What libyaml says is wrong.
  let problem: String
  /// Where it noticed.
  let offset: Int
  /// Where that began which it could not finish; nil where it does not say.
  let start: Int?

  /// So many lines are looked at, back from where libyaml noticed.
  private static let most = 40

  /// The lines that may hold the cause: the one on which libyaml noticed, then back to where the broken thing began.
  let lines: [Line]

  init(source: Source, problem: String, offset: Int, start: Int?) {
    self.source = source
    self.problem = problem
    self.offset = offset
    self.start = start
    lines = Self.lines(of: source, from: offset, backTo: start ?? offset)
  }

  private static func lines(of source: Source, from offset: Int, backTo start: Int) -> [Line] {
    var lines: [Line] = []
    var place = min(offset, source.bytes.count)
    var isEnough = false
    while lines.count < most {
      let line = Line(source, around: place)
      lines.append(line)
      // At least one line above is looked at: libyaml often notices on the next one.
      isEnough = isEnough || (!line.isBlank && line.span.upperBound < offset)
      guard line.span.lowerBound > 0, line.span.lowerBound > start || !isEnough else { break }
      place = line.span.lowerBound - 1
    }
    return lines
  }

  /// The finding where no trap fits.
  var finding: Finding {
    let known = Self.sentences[problem]
    let place =
      switch known?.place {
      case .beginning: start ?? offset
      case .line: Line(source, around: offset).start
      default: offset
      }
    let general = Words("cannot be read: %1", "не читается: %1", "не читається: %1").filled(problem)
    return Fault.syntax.finding(in: source, at: place..<place, known?.message ?? general, hint: known?.hint)
  }
}

/// One line of a file, taken apart without YAML: what stands in it when YAML cannot say.
struct Line {
  /// The file.
  let source: Source
  /// The line without its end.
  let span: Range<Int>
  /// Where its text begins, behind the indentation.
  let start: Int
  /// The key, where there is one.
  let key: Range<Int>?
  /// What stands behind the dash and the key, without spaces at its end.
  let value: Range<Int>

  /// Takes the line apart on which a byte stands.
  init(_ source: Source, around offset: Int) {
    self.source = source
    span = source.line(around: offset)
    let bytes = source.bytes
    let space = UInt8(ascii: " ")
    var end = span.upperBound
    while end > span.lowerBound, bytes[end - 1] == space { end -= 1 }
    func skip(_ place: Int) -> Int { bytes[place..<max(place, end)].firstIndex { $0 != space } ?? end }
    var place = min(skip(span.lowerBound), end)
    start = place
    while place + 1 < end, bytes[place] == UInt8(ascii: "-"), bytes[place + 1] == space { place = skip(place + 1) }
    key = Self.key(in: bytes[place..<max(place, end)])
    value = min(key.map { skip($0.upperBound + 1) } ?? place, end)..<end
  }

  /// Whether nothing but spaces, or a comment, stands in it.
  var isBlank: Bool { start >= span.upperBound || source.bytes[start] == UInt8(ascii: "#") }

  /// What stands behind the dash and the key.
  var text: String { source.text(value) }

  /// The line with its text in quotation marks, without the indentation; nil where the text is only a part of one.
  var quotedLine: String? {
    let begins = key != nil || value.lowerBound > start
    return begins ? source.line(replacing: value, with: quoted(text)) : nil
  }

  /// Whether the value is a list or a map in brackets.
  var isFlow: Bool { value.first.map { [UInt8(ascii: "["), UInt8(ascii: "{")].contains(source.bytes[$0]) } ?? false }

  /// The key's text, where there is one.
  var name: String? { key.map(source.text) }

  /// A word before a colon that a space or the line's end follows.
  private static func key(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: ":"):
        let isKey = place > bytes.startIndex && (place + 1 == bytes.endIndex || bytes[place + 1] == UInt8(ascii: " "))
        if isKey { return bytes.startIndex..<place }
      case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"): return nil
      default: break
      }
    }
    return nil
  }
}
