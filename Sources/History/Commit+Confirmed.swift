package import Git

extension Commit {
  /// The values of a trailer, `Key: value` in the last paragraph of the message, one or more a line.
  package func trailers(_ key: String) -> [String] {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.reversed().drop { $0.allSatisfy(\.isWhitespace) }.prefix { !$0.allSatisfy(\.isWhitespace) }
    return last.reversed().flatMap { line -> [String] in
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == key.lowercased() else { return [] }
      return line[colon...].dropFirst().split { $0 == "," || $0.isWhitespace }.map(String.init)
    }
  }

  /// The ids of the journeys that were looked at and left as they are.
  package var confirmed: [String] { trailers("Cjm-Confirmed") }
}
