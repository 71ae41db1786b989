public import Language

extension Outbox {
  /// What became of the letters in one run, in numbers; of whom stands in the outbox and in the ledger.
  public struct Delivery: Sendable, Hashable {
    /// How many letters arrived.
    public var delivered = 0
    /// Whether letters stay in the outbox that are to go by this road, or whose time has not come.
    public var isWaiting = false
    /// How many went aside, to `held` and to `dead`.
    public var held = 0, dead = 0
    /// Why the road is closed; nil where it is open, or was not needed.
    public var closed: MailError?

    init(delivered: Int = 0, isWaiting: Bool = false) {
      self.delivered = delivered
      self.isWaiting = isWaiting
    }
  }

  /// A step of a delivery behind which a crash may come.
  enum Step: CaseIterable { case carried, recorded }

  /// Sends those letters in the outbox on their way whose time has come.
  ///
  /// Of each letter that waits sixteen bytes are held in memory. Only one run delivers at a time; the next one waits for
  /// it. Throws where the outbox itself cannot be read or written; the letters are then where they were.
  public func deliver(by road: Road, at now: Instant) throws(MailError) -> Delivery {
    try deliver(by: road, at: now) { (_) throws(MailError) in }
  }

  /// The same; `reached` is told of each step and may end the work there, as a crash would.
  func deliver(
    by road: Road, at now: Instant, reached: (Step) throws(MailError) -> Void
  ) throws(MailError) -> Delivery {
    let folder = try Folder(at: home)
    let rooms = try Rooms.opened(in: folder)
    try rooms.waiting.lock()
    let all = try rooms.waiting.letters()
    let told = try Ledger.known(among: all, in: folder)
    for id in told { try rooms.waiting.removeLetter(id) }
    let tried = try rooms.waiting.letters(Self.attempt)
    let early = try rooms.waiting.early(tried, at: now)
    let due = all.filter { !told.holds($0) && !early.holds($0) }
    var round = Round(road: road, tried: tried, now: now)
    round.delivery.isWaiting = !early.isEmpty
    guard !due.isEmpty else { return round.delivery }
    var ledger = try Ledger.opened(in: folder, at: now)
    for id in due where try !round.send(id, in: rooms, &ledger, reached) { break }
    try ledger.sync()
    if let why = round.delivery.closed {
      try Closure.note(why, road.name, at: now, in: folder)
    } else if round.isOpen {
      try Closure.forget(road.name, in: folder)
    }
    return round.delivery
  }
}
