import Language

extension Sender {
  /// Reads a sender as people write it: `maps@company.example`, or `Journey maps <maps@company.example>`.
  ///
  /// Refused where the address is not fit for a header and for an envelope, or the name holds a control.
  public init(parsing text: String) throws(MailError) {
    guard let open = text.utf8.lastIndex(of: UInt8(ascii: "<")), text.utf8.last == UInt8(ascii: ">") else {
      try self.init(Address(text))
      return
    }
    let name = text[..<open].split(separator: " ").joined(separator: " ")
    guard Escape.isHeaderSafe(name) else {
      throw MailError(
        doing: "use the sender `\(Escape.line(text))`", message: "a name has no line breaks and no controls",
        hint: "write it as `Journey maps <maps@company.example>`")
    }
    let address = try Address(String(text[text.utf8.index(after: open)...].dropLast()))
    self.init(address, name: name.isEmpty ? Sender.maps : Words(name, name, name))
  }
}
