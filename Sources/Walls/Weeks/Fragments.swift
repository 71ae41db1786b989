import Language

/// Distinct pieces of markup, each kept once.
///
/// Elements are taken apart where they hold nothing but blocks, so that two versions of a map share all that is equal
/// between them: a card with one more line is its old lines and a new one.
struct Fragments {
  /// A piece as a page carries it: a whole element, or one whose content is put into it.
  private(set) var pieces: [Bytes] = []
  /// The elements that were taken apart: a piece, and what its content is.
  private(set) var branches: [[Int]] = []
  private var pieceNumbers: [Bytes: Int] = [:]
  private var branchNumbers: [[Int]: Int] = [:]

  /// An element that is shorter than that, in bytes, is not worth taking apart.
  private static let least = 240

  /// The number of one element: that of a piece, or −1 and less for the branches; nil for markup that is none.
  mutating func add(_ markup: Markup) -> Int? {
    markup.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ElementScanner(bytes)
      return scanner.element().map { number(of: $0, in: bytes) }
    }
  }

  /// The number of an element without its content.
  mutating func addShell(_ markup: Markup) -> Int? {
    markup.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ElementScanner(bytes)
      return scanner.element().map { piece(shell(of: $0, in: bytes)) }
    }
  }

  private mutating func number(of element: Element, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard !element.children.isEmpty, element.range.count >= Self.least else {
      return piece(Array(bytes[element.range]))
    }
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

  private mutating func piece(_ written: [UInt8]) -> Int {
    let bytes = Bytes(written[...])
    if let known = pieceNumbers[bytes] { return known }
    pieces.append(bytes)
    pieceNumbers[bytes] = pieces.count - 1
    return pieces.count - 1
  }
}
