/// A value of JSON, to be printed; objects keep the order in which they are written down.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  /// The value as JSON (RFC 8259), in one line or, `pretty`, one member a line indented by two spaces; no newline ends it.
  ///
  /// The same value prints the same on every machine. A number without a fraction has no point; what is no finite
  /// number is `null`, as JSON has no word for it.
  public func text(pretty: Bool = false) -> String {
    var out: [UInt8] = []
    write(to: &out, pretty ? "\n" : nil)
    return String(decoding: out, as: UTF8.self)
  }

  /// `newline` is a newline with the spaces that stand before this value's line, nil to print in one line.
  private func write(to out: inout [UInt8], _ newline: String?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): Self.spell(value, to: &out)
    case .number(let value): Self.spell(value, to: &out)
    case .text(let value): Self.quote(value, to: &out)
    case .list(let values):
      Self.enclose("[", "]", values, newline, to: &out) { value, inner, out in value.write(to: &out, inner) }
    case .object(let members):
      Self.enclose("{", "}", members, newline, to: &out) { member, inner, out in
        Self.quote(member.0, to: &out)
        out += (inner == nil ? ":" : ": ").utf8
        member.1.write(to: &out, inner)
      }
    }
  }

  private static func enclose<Item>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ items: [Item], _ newline: String?, to out: inout [UInt8],
    _ write: (Item, String?, inout [UInt8]) -> Void
  ) {
    let inner = newline.map { $0 + "  " }
    out.append(UInt8(ascii: open))
    for (place, item) in items.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      if let inner { out += inner.utf8 }
      write(item, inner, &out)
    }
    if !items.isEmpty, let newline { out += newline.utf8 }
    out.append(UInt8(ascii: close))
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    out += Escape.json(text).utf8
    out.append(UInt8(ascii: "\""))
  }

  private static func spell(_ value: Double, to out: inout [UInt8]) {
    if let whole = Int(exactly: value) {
      spell(whole, to: &out)
    } else {
      out += (value.isFinite ? value.description : "null").utf8
    }
  }

  /// Digit by digit: the pages of a history hold lists of many thousand small numbers.
  private static func spell(_ value: Int, to out: inout [UInt8]) {
    if value < 0 { out.append(UInt8(ascii: "-")) }
    spell(magnitude: value.magnitude, to: &out)
  }

  private static func spell(magnitude: UInt, to out: inout [UInt8]) {
    if magnitude >= 10 { spell(magnitude: magnitude / 10, to: &out) }
    out.append(UInt8(ascii: "0") + UInt8(magnitude % 10))
  }
}
