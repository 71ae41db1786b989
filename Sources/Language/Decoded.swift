/// Bytes as the scalars they spell in UTF-8, and byte by byte where they spell none.
struct Decoded: Sequence, IteratorProtocol {
  enum Piece: Hashable {
    case scalar(Unicode.Scalar)
    case stray(UInt8)
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    var bytes = rest.makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) {
      rest = rest.dropFirst(UTF8.width(scalar))
      return .scalar(scalar)
    }
    rest = rest.dropFirst()
    return .stray(first)
  }
}
