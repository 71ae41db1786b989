import Language
import Notices
import SystemPackage

/// The roads that the settings name, and who is reached by which.
struct Roads {
  /// Keys that belong to no one road.
  private static let common = ["road", "from", "bounce", "domains", "caFile", "timeout"]
  /// Keys of one person: `cjmgit.send.person.ID.KEY`.
  private static let personal = ["road", "url", "urlFile", "urlCommand", "chat"]

  private let setup: Setup
  /// The road of everybody who has none of their own.
  private let usual: RoadKind
  private let own: [String: RoadKind]

  /// Reads the settings; a key that nothing reads is refused, since it may be one that is meant to keep letters in.
  init(settings: Settings, home: FilePath, now: Instant) throws(MailError) {
    setup = Setup(settings: settings, home: home, now: now)
    usual = try settings["road"].map { (name) throws(MailError) in try Self.kind(name, "road", settings) } ?? .maildir
    var own: [String: RoadKind] = [:]
    for key in settings.keys {
      let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 3, parts[0] == "person", parts[2] == "road", let name = settings[key] {
        own[parts[1]] = try Self.kind(name, key, settings)
      }
      try Self.know(key, parts, settings)
    }
    self.own = own
  }

  /// Tries the roads in use without sending anything: their settings, and a server's greeting, encryption and password.
  ///
  /// True where a road is closed, and says why.
  func check() throws(MailError) -> Bool {
    var isClosed = false
    for kind in inUse {
      var carrier = try kind.open(setup)
      do throws(Refusal) {
        try carrier.probe()
      } catch {
        isClosed = true
        Talk.say("\(kind.name): \(error.why)")
      }
    }
    return isClosed
  }

  /// Carries everything that waits, road by road; true where something stays or went aside.
  func deliver() throws(MailError) -> Bool {
    var (isWaiting, trouble) = (false, MailError?.none)
    for kind in inUse {
      do throws(MailError) {
        // A road that is set up wrongly is heard of before the first letter is for it.
        _ = try kind.open(setup)
        // Why letters wait stands beside them; whoever started us says it.
        let delivery = try Outbox(at: setup.home).deliver(by: road(kind), at: setup.now)
        if delivery.isWaiting || delivery.held + delivery.dead > 0 { isWaiting = true }
      } catch {
        // The other roads are open.
        if let trouble { Talk.say("cjmgit-send: \(trouble)") }
        trouble = error
      }
    }
    if let trouble { throw trouble }
    return isWaiting
  }

  private var inUse: [RoadKind] {
    let names = Set([usual.name] + own.values.map(\.name))
    return RoadKind.all.filter { names.contains($0.name) }
  }

  private func road(_ kind: RoadKind) -> Road {
    let (setup, own, usual) = (setup, own, usual)
    return Road(kind.name, keepsLetters: kind.keepsLetters, serves: { (own[$0] ?? usual).name == kind.name }) {
      () throws(MailError) in
      try kind.open(setup)
    }
  }

  private static func kind(_ name: String, _ key: String, _ settings: Settings) throws(MailError) -> RoadKind {
    if let kind = RoadKind.all.first(where: { $0.name == name }) { return kind }
    throw settings.bad(key, "it is none of \(RoadKind.all.map { "`\($0.name)`" }.joined(separator: ", "))")
  }

  private static func know(_ key: String, _ parts: [String], _ settings: Settings) throws(MailError) {
    let known =
      parts.first == "person" && parts.count == 3
      ? personal.map { "person.\(parts[1]).\($0)" }
      : common + RoadKind.all.flatMap { kind in kind.keys.map { "\(kind.name).\($0)" } }
    guard !known.contains(where: { Settings.spelled($0) == key }) else { return }
    let near = Suggestion.closest(to: key, among: known)
    throw MailError(
      doing: "use the setting `cjmgit.send.\(Escape.line(key))`", message: "there is no such setting",
      hint: near.map { "did you mean `cjmgit.send.\($0)`?" } ?? "the README lists them under “Sending”")
  }
}
