import Language

/// Distinct pieces of markup, each kept once.
///
/// Elements are taken apart where they hold nothing but blocks, so that two versions of a map share all that is equal
/// between them: a card with one more line is its old lines and a new one.
struct Fragments {
  /// A piece as a page carries it: a whole element, or one whose content is put into it.
  private(set) var pieces: [[UInt8]] = []
  /// The elements that were taken apart: a piece, and what its content is.
  private(set) var branches: [[Int]] = []
  private var pieceNumbers: [[UInt8]: Int] = [:]
  private var branchNumbers: [[Int]: Int] = [:]

  /// An element that is shorter than that, in bytes, is not worth taking apart.
  private static let least = 240

  /// The number of one element: that of a piece, or −1 and less for the branches; nil for markup that is none.
  mutating func add(_ markup: Markup) -> Int? {
    var html = markup.html
    return html.withUTF8 { bytes in
      var scanner = ElementScanner(bytes)
      return scanner.element().map { number(of: $0, in: bytes) }
    }
  }

  /// The number of an element without its content.
  mutating func addShell(_ markup: Markup) -> Int? {
    var html = markup.html
    return html.withUTF8 { bytes in
      var scanner = ElementScanner(bytes)
      return scanner.element().map { piece(shell(of: $0, in: bytes)) }
    }
  }

  private mutating func number(of element: Element, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard element.isSeparable, element.range.count >= Self.least else { return piece(Array(bytes[element.range])) }
    return branch([piece(shell(of: element, in: bytes))] + element.children.map { number(of: $0, in: bytes) })
  }

  /// The number of an element put together from others: its shell, then what is inside.
  mutating func branch(_ parts: [Int]) -> Int {
    if let known = branchNumbers[parts] { return -1 - known }
    branches.append(parts)
    branchNumbers[parts] = branches.count - 1
    return -branches.count
  }

  private func shell(of element: Element, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(bytes[element.range.lowerBound..<element.content.lowerBound])
      + Array(bytes[element.content.upperBound..<element.range.upperBound])
  }

  private mutating func piece(_ bytes: [UInt8]) -> Int {
    if let known = pieceNumbers[bytes] { return known }
    pieces.append(bytes)
    pieceNumbers[bytes] = pieces.count - 1
    return pieces.count - 1
  }
}

/// An element of markup of our own making: where it stands, and what is inside.
struct Element {
  /// The bytes from its first tag to its last, and those between the two.
  let range: Range<Int>, content: Range<Int>
  /// The elements inside.
  let children: [Element]
  /// Whether it and all inside are blocks, between which white space means nothing.
  let isSeparable: Bool
}

/// Reads elements of markup of our own making: attributes are quoted, what is opened is closed.
struct ElementScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private static let voids = Set(["meta", "link", "input", "br", "hr", "img", "wbr"].map { Array($0.utf8) })
  private static let holders = Set(["article", "section", "header", "div", "ul", "dl"].map { Array($0.utf8) })
  private static let blocks = holders.union(["h2", "h3", "h4", "p", "li", "svg", "figure"].map { Array($0.utf8) })

  /// The next element; nil where there is none before a closing tag or the end.
  mutating func element() -> Element? { named()?.element }

  private mutating func named() -> (name: [UInt8], element: Element)? {
    skip { $0 != UInt8(ascii: "<") }
    guard place + 1 < bytes.count, bytes[place + 1] != UInt8(ascii: "/") else { return nil }
    let start = place
    let name = name()
    skip { $0 != UInt8(ascii: ">") }
    place = min(place + 1, bytes.count)
    let inside = place
    guard !Self.voids.contains(name) else {
      return (name, Element(range: start..<place, content: inside..<inside, children: [], isSeparable: false))
    }
    var children: [Element] = []
    var isSeparable = Self.holders.contains(name)
    var gap = place
    while let next = named() {
      isSeparable = isSeparable && Self.blocks.contains(next.name) && isBlank(gap..<next.element.range.lowerBound)
      children.append(next.element)
      gap = place
    }
    let end = place
    isSeparable = isSeparable && !children.isEmpty && isBlank(gap..<end)
    skip { $0 != UInt8(ascii: ">") }
    place = min(place + 1, bytes.count)
    let element = Element(range: start..<place, content: inside..<end, children: children, isSeparable: isSeparable)
    return (name, element)
  }

  private func name() -> [UInt8] {
    var end = place + 1
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return Array(bytes[(place + 1)..<end])
  }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while place < bytes.count, isSkipped(bytes[place]) { place += 1 }
  }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 <= 0x20 } }
}
