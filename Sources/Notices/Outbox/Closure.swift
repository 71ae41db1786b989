public import Language

/// Why no letter goes: the road itself is closed, and no letter is to blame.
public struct Closure: Sendable, Hashable {
  /// The word for the road.
  public let road: String
  /// Since when it was found closed.
  public let since: Instant
  /// Why.
  public let why: MailError

  private static let prefix = "closed-"

  private init(_ found: Attempt) {
    road = found.road
    since = found.first
    why = found.why
  }

  /// Which roads the last runs found closed.
  static func all(in home: borrowing Folder) throws(MailError) -> [Closure] {
    var all: [Closure] = []
    for file in try home.names() where file.hasPrefix(prefix) {
      if let found = Attempt(try home.read(file)) { all.append(Closure(found)) }
    }
    return all
  }

  /// Remembers that a road is closed, and since when.
  static func note(_ why: MailError, _ road: String, at now: Instant, in home: borrowing Folder) throws(MailError) {
    let file = prefix + road
    let former = home.has(file) ? Attempt(try home.read(file)) : nil
    try home.replace(file, with: Attempt(after: former, at: now, next: nil, road: road, why: why).bytes)
  }

  /// Forgets it, since the road is open.
  static func forget(_ road: String, in home: borrowing Folder) throws(MailError) {
    if home.has(prefix + road) { try home.remove(prefix + road) }
  }
}
