/// JSON that is read.
extension JSON {
  /// Reads one value (RFC 8259) and nothing behind it; nil where the text is none, or nested deeper than 64 levels.
  ///
  /// Numbers are taken more freely, with zeros or a plus in front.
  public init?(parsing text: String) {
    var reader = JSONReader(text)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  /// A member of an object; nil where there is none of that name.
  public subscript(name: String) -> JSON? {
    if case .object(let members) = self { members.first { $0.0 == name }?.1 } else { nil }
  }

  /// The text, where it is one.
  public var string: String? { if case .text(let text) = self { text } else { nil } }

  /// The flag, where it is one.
  public var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  /// The values of a list; none of anything else.
  public var values: [JSON] { if case .list(let values) = self { values } else { [] } }
}

/// Goes through the bytes of a text.
private struct JSONReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) { rest = Array(text.utf8)[...] }

  var isAtEnd: Bool {
    mutating get {
      skip()
      return rest.isEmpty
    }
  }

  mutating func value(depth: Int) -> JSON? {
    guard depth < 64 else { return nil }
    skip()
    switch rest.first {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return text().map(JSON.text)
    default: return word()
    }
  }

  private mutating func skip() { rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skip()
    guard let first = rest.first, UInt32(first) == mark.value else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func object(_ depth: Int) -> JSON? {
    var members: [(String, JSON)] = []
    guard take("{"), !take("}") else { return .object([]) }
    repeat {
      skip()
      guard let name = text(), take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append((name, value))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func list(_ depth: Int) -> JSON? {
    var values: [JSON] = []
    guard take("["), !take("]") else { return .list([]) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .list(values) : nil
  }

  private mutating func word() -> JSON? {
    let run = rest.prefix { !Array(" \t\n\r,]}:".utf8).contains($0) }
    rest = rest[run.endIndex...]
    switch String(decoding: run, as: UTF8.self) {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case let digits:
      guard run.allSatisfy({ Array("+-.eE0123456789".utf8).contains($0) }) else { return nil }
      return Int(digits).map(JSON.int) ?? Double(digits).map(JSON.number)
    }
  }

  private mutating func text() -> String? {
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    rest = rest.dropFirst()
    var units: [UInt16] = []
    while let byte = rest.first, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { return nil }
      guard byte == UInt8(ascii: "\\") else {
        let run = rest.prefix { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        units += String(decoding: run, as: UTF8.self).utf16
        rest = rest[run.endIndex...]
        continue
      }
      guard let unit = escaped() else { return nil }
      units.append(unit)
    }
    guard !rest.isEmpty else { return nil }
    rest = rest.dropFirst()
    return String(decoding: units, as: UTF16.self)
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "b"): "\u{08}",
    UInt8(ascii: "f"): "\u{0C}", UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "\""): "\"",
  ]

  /// What stands behind a backslash, as a unit of UTF-16.
  private mutating func escaped() -> UInt16? {
    rest = rest.dropFirst()
    guard let mark = rest.first else { return nil }
    rest = rest.dropFirst()
    guard mark == UInt8(ascii: "u") else { return Self.escapes[mark].map { UInt16($0.value) } }
    let digits = rest.prefix(4)
    guard digits.count == 4 else { return nil }
    rest = rest.dropFirst(4)
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
