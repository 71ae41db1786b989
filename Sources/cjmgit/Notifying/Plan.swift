import Console
import Git
import Journey
import Language
import Notices
import SystemPackage

/// What a run is about to tell, written down before anything else: a run that finds one finishes exactly that one first.
///
/// So a crash between the letters and the bookmark, even followed by new commits, tells nobody twice under another id.
struct Plan: Equatable {
  /// A bookmark that moves to the plan's end, and where it stood when the plan was made.
  struct Move: Equatable {
    let name: String
    let from: Oid?
  }

  /// The two ends of what is told; nil for the older one stands for the beginning of time.
  let from: Oid?, to: Oid
  /// Whom it is told to; `now` as the only one means what cannot wait, by `AtOnce`.
  let cadences: [Cadence]
  /// The boundary at which the window ends; nil for one that ends with the newest commit.
  let boundary: Instant?
  /// The boundary at which those whom no change concerns are reminded of maps without an answer; nil where nobody is.
  var reminder: Instant?
  /// Up to where those were told of everything who hear at once only of what is urgent.
  let floor: Oid?
  /// The bookmarks that move.
  let moves: [Move]
  /// The moment of the run that made it, which stands in the letters.
  let moment: Instant

  /// Whether it tells all that is outstanding, by hand.
  var isByHand: Bool { boundary == nil && floor == nil && !moves.isEmpty }

  /// Whether it tells only what cannot wait, and everything to those who asked for that.
  var isAtOnce: Bool { cadences == [.now] && boundary == nil && floor != nil }
}

/// The plan as a file of the home.
extension Plan {
  private static let version = 1

  private static func file(in home: FilePath) -> FilePath { home.appending("plan") }

  /// The plan that a run left unfinished; nil where there is none.
  static func unfinished(in home: FilePath) throws -> Plan? {
    let file = file(in: home)
    guard File.exists(file) else { return nil }
    guard let json = JSON(parsing: String(decoding: try File.read(file), as: UTF8.self)), let plan = Plan(json) else {
      throw Failure(
        "`\(file)` is no plan of letters", hint: "look at it, and take it away: what it planned is then told anew")
    }
    return plan
  }

  /// Writes it down.
  func write(in home: FilePath) throws {
    let members: [(String, JSON)] = [
      ("schema", .int(Self.version)), ("from", JSON(from?.description)), ("to", .text(to.description)),
      ("cadences", .list(cadences.map { .text($0.rawValue) })),
      ("boundary", JSON(boundary.map { LocalTime($0, offset: 0).iso8601 })),
      ("reminder", JSON(reminder.map { LocalTime($0, offset: 0).iso8601 })), ("floor", JSON(floor?.description)),
      ("moves", .list(moves.map { .object([("name", .text($0.name)), ("from", JSON($0.from?.description))]) })),
      ("moment", .text(LocalTime(moment, offset: 0).iso8601)),
    ]
    try File.keep(JSON.object(members).text(pretty: true) + "\n", at: Self.file(in: home))
  }

  /// Takes it away: what it planned is done, or came to nothing.
  static func remove(in home: FilePath) { File.remove(file(in: home)) }

  private init?(_ json: JSON) {
    guard let to = json["to"]?.string.flatMap(Oid.init(hex:)),
      let moment = json["moment"]?.string.flatMap({ Instant(iso8601: $0) })
    else { return nil }
    from = json["from"]?.string.flatMap(Oid.init(hex:))
    self.to = to
    self.moment = moment
    cadences = json["cadences"]?.values.compactMap { $0.string.flatMap(Cadence.init(rawValue:)) } ?? []
    boundary = json["boundary"]?.string.flatMap { Instant(iso8601: $0) }
    reminder = json["reminder"]?.string.flatMap { Instant(iso8601: $0) }
    floor = json["floor"]?.string.flatMap(Oid.init(hex:))
    moves =
      json["moves"]?.values.compactMap { move in
        move["name"]?.string.map { Move(name: $0, from: move["from"]?.string.flatMap(Oid.init(hex:))) }
      } ?? []
  }
}
