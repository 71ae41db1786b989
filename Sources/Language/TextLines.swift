extension String {
  /// The lines of a text whose lines end with CRLF or LF, without their ends.
  public var utf8Lines: [String] {
    utf8.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }
}
