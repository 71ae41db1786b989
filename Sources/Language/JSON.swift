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
    var out = ""
    write(to: &out, pretty ? "\n" : nil)
    return out
  }

  /// `newline` is a newline with the spaces that stand before this value's line, nil to print in one line.
  private func write(to out: inout String, _ newline: String?) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .int(let value): out += String(value)
    case .number(let value): out += Self.spelled(value)
    case .text(let value): Self.quote(value, to: &out)
    case .list(let values):
      Self.enclose("[", "]", values, newline, to: &out) { value, inner, out in value.write(to: &out, inner) }
    case .object(let members):
      Self.enclose("{", "}", members, newline, to: &out) { member, inner, out in
        Self.quote(member.0, to: &out)
        out += inner == nil ? ":" : ": "
        member.1.write(to: &out, inner)
      }
    }
  }

  private static func enclose<Item>(
    _ open: String, _ close: String, _ items: [Item], _ newline: String?, to out: inout String,
    _ write: (Item, String?, inout String) -> Void
  ) {
    let inner = newline.map { $0 + "  " }
    out += open
    for (place, item) in items.enumerated() {
      if place > 0 { out += "," }
      out += inner ?? ""
      write(item, inner, &out)
    }
    if !items.isEmpty { out += newline ?? "" }
    out += close
  }

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    out += Escape.json(text)
    out += "\""
  }

  private static func spelled(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return Int(exactly: value).map(String.init) ?? value.description
  }
}
