import Glibc

/// An element of markup of our own making: where it stands, and what is inside.
struct Element {
  /// The bytes from its first tag to its last, and those between the two.
  let range: Range<Int>, content: Range<Int>
  /// The elements inside, where they and it are blocks, between which white space means nothing; else none.
  let children: [Element]
}

/// Reads elements of markup of our own making: attributes are quoted and escaped, what is opened is closed.
struct ElementScanner {
  /// The name of an element, as far as eight bytes tell names apart.
  private typealias Name = UInt64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private static let voids = ["meta", "link", "input", "br", "hr", "img", "wbr"].map(packed)
  private static let holders = ["article", "section", "header", "div", "ul", "dl"].map(packed)
  private static let blocks = holders + ["h2", "h3", "h4", "p", "li", "svg", "figure"].map(packed)

  private static func packed(_ name: String) -> Name { name.utf8.prefix(8).reduce(0) { $0 << 8 | Name($1) } }

  /// The next element; nil where there is none before a closing tag or the end.
  mutating func element() -> Element? { named()?.element }

  private mutating func named() -> (name: Name, element: Element)? {
    go(to: "<")
    guard place + 1 < bytes.count, bytes[place + 1] != UInt8(ascii: "/") else { return nil }
    let start = place
    let name = name
    pass(">")
    let inside = place
    guard !Self.voids.contains(name) else {
      return (name, Element(range: start..<place, content: inside..<inside, children: []))
    }
    let children = Self.holders.contains(name) ? blocks() : []
    if children.isEmpty { leave() }
    let end = place
    pass(">")
    return (name, Element(range: start..<place, content: inside..<end, children: children))
  }

  /// The blocks up to a closing tag; none where anything else is among them, and then the place is somewhere inside.
  private mutating func blocks() -> [Element] {
    var found: [Element] = []
    var gap = place
    while let next = named() {
      guard Self.blocks.contains(next.name), isBlank(gap..<next.element.range.lowerBound) else { return [] }
      found.append(next.element)
      gap = place
    }
    return isBlank(gap..<place) ? found : []
  }

  /// Goes on to the closing tag of the element whose content is being read.
  private mutating func leave() {
    var depth = 1
    while true {
      go(to: "<")
      guard place + 1 < bytes.count else { return }
      if bytes[place + 1] == UInt8(ascii: "/") { depth -= 1 } else if !Self.voids.contains(name) { depth += 1 }
      guard depth > 0 else { return }
      place += 2
    }
  }

  /// The name behind the `<` at the place.
  private var name: Name {
    var name: Name = 0
    for byte in bytes[(place + 1)...].prefix(8) {
      guard byte > 0x20, byte != UInt8(ascii: ">") else { break }
      name = name << 8 | Name(byte)
    }
    return name
  }

  private mutating func go(to mark: Unicode.Scalar) {
    guard place < bytes.count, let start = bytes.baseAddress else { return }
    let found = memchr(start + place, CInt(mark.value), bytes.count - place)
    place = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? bytes.count
  }

  private mutating func pass(_ mark: Unicode.Scalar) {
    go(to: mark)
    place = min(place + 1, bytes.count)
  }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 <= 0x20 } }
}
