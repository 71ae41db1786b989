/// A file, line by line.
struct Lines {
  let all: [String]
  /// The lines with a text in them that stand in the file once.
  let single: Set<String>

  init(_ bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    all = text.filter { $0 != 0x0D }.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    var counts: [String: Int] = [:]
    for line in all where Tokens.stand(in: line) { counts[line, default: 0] += 1 }
    single = Set(counts.filter { $0.value == 1 }.keys)
  }

  /// The line without its indentation and dashes.
  static func bare(_ line: String) -> String {
    var rest = Substring(line)
    while rest.hasPrefix(" ") || rest.hasPrefix("- ") { rest.removeFirst() }
    return String(rest)
  }

  /// The comment on a line, if it is one of the generator's.
  static func comment(_ line: Substring) -> String? {
    let parts = line.split(separator: "# заметка ", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? "# заметка \(parts[1])" : nil
  }
}
