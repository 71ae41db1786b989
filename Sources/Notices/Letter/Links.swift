public import Language

/// Where maps and commits are found by those who read letters: addresses that an administrator set.
public struct Links: Sendable {
  /// What stands for the id of a commit.
  private static let mark = "%s"

  private var walls: String?
  private var commits: String?

  /// Nowhere.
  public init() {}

  /// Takes the address under which walls are served, such as `https://cjm.ryadom.example`.
  public mutating func setWalls(_ address: String) throws(MailError) {
    try Self.check(address, of: "the wall")
    walls = address.hasSuffix("/") ? String(address.dropLast()) : address
  }

  /// Takes the address of a commit with `%s` in the place of its id, such as `https://git.example/maps/commit/%s`.
  public mutating func setCommits(_ address: String) throws(MailError) {
    try Self.check(address, of: "commits")
    guard address.contains(Self.mark) else {
      throw MailError(
        doing: "use `\(Escape.line(address))` as the address of commits", message: "it has no place for the id",
        hint: "write `%s` where the id of the commit stands")
    }
    commits = address
  }

  /// Where a journey's wall shows a week; nil where nobody serves it.
  public func wall(of journey: String, in week: Week) -> String? {
    walls.map { "\($0)/\(Escape.uri(journey))/#\(week.text)" }
  }

  /// Where a commit is found; nil where nobody serves it.
  public func commit(_ id: String) -> String? { commits?.replacing(Self.mark, with: Escape.uri(id)) }

  /// Only what a browser opens without asking, and no byte that a mail would break at.
  private static func check(_ address: String, of what: String) throws(MailError) {
    let host = ["https://", "http://"].first { address.lowercased().hasPrefix($0) }.map { address.dropFirst($0.count) }
    let isPlain = address.utf8.allSatisfy { 0x21..<0x7F ~= $0 && ![0x22, 0x3C, 0x3E, 0x5C, 0x60].contains($0) }
    guard let host, let first = host.first, first.isLetter || first.isNumber || first == "[", isPlain,
      address.utf8.count <= 500
    else {
      throw MailError(
        doing: "use `\(Escape.line(address))` as the address of \(what)",
        message: "it is no plain address that begins with `https://` or `http://`",
        hint: "correct it in the git configuration")
    }
  }
}
