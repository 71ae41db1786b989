import Language

/// One run of delivering: what it does with each letter.
struct Round {
  let road: Road
  /// The letters that failed before, sorted.
  let tried: [LetterID]
  let now: Instant
  var delivery = Outbox.Delivery()

  private var carrier: (any Carrier)?

  init(road: Road, tried: [LetterID], now: Instant) {
    self.road = road
    self.tried = tried
    self.now = now
  }

  /// Whether there was a letter for the road, and it took that or said why not.
  var isOpen: Bool { carrier != nil && delivery.closed == nil }

  /// Carries one letter as far as it goes; false where the road is closed, which is opened for the first letter.
  mutating func send(
    _ id: LetterID, in rooms: borrowing Rooms, _ ledger: inout Ledger,
    _ reached: (Outbox.Step) throws(MailError) -> Void
  ) throws(MailError) -> Bool {
    let parcel: Parcel
    let bytes = try rooms.waiting.read(id.text + Outbox.letter)
    do {
      parcel = try Parcel(id: id.text, bytes: bytes)
    } catch {
      try giveUp(id, into: .dead, error, in: rooms)
      return true
    }
    guard road.serves(parcel.person) else { return true }
    do {
      try carry(parcel)
    } catch {
      return try keep(id, error, in: rooms)
    }
    try reached(.carried)
    do {
      try ledger.record(id, parcel.person, by: road.name)
    } catch {
      // It arrived: sent again by each run, it would be a plague. The room it took may be what the ledger lacks.
      try rooms.waiting.removeLetter(id)
      try ledger.record(id, parcel.person, by: road.name)
    }
    try reached(.recorded)
    try leave(id, in: rooms)
    if tried.holds(id) { try rooms.waiting.remove(id.text + Outbox.attempt) }
    delivery.delivered += 1
    return true
  }

  /// Takes a letter that arrived out of the outbox: one move, which costs a disk far less than taking it away would.
  private func leave(_ id: LetterID, in rooms: borrowing Rooms) throws(MailError) {
    let file = id.text + Outbox.letter
    if road.keepsLetters { try rooms.waiting.remove(file) } else { try rooms.waiting.rename(file, to: rooms.sent) }
  }

  private mutating func carry(_ parcel: Parcel) throws(Refusal) {
    if carrier == nil {
      do { carrier = try road.open() } catch { throw Refusal(.closed, error) }
    }
    try carrier?.carry(parcel)
  }

  /// Decides about a letter that was not taken; false where the road is closed.
  private mutating func keep(_ id: LetterID, _ refusal: Refusal, in rooms: borrowing Rooms) throws(MailError) -> Bool {
    switch refusal.kind {
    case .closed:
      delivery.closed = refusal.why
      delivery.isWaiting = true
      return false
    case .held: try giveUp(id, into: .held, refusal.why, in: rooms)
    case .lasting: try giveUp(id, into: .dead, refusal.why, in: rooms)
    case .passing(let after):
      let former = try rooms.waiting.attempt(id)
      guard let next = BackOff.next(id, after: former, at: now, asked: after) else {
        try giveUp(id, into: .dead, refusal.why, in: rooms)
        break
      }
      let attempt = Attempt(after: former, at: now, next: next, road: road.name, why: refusal.why)
      try rooms.waiting.replace(id.text + Outbox.attempt, with: attempt.bytes)
      delivery.isWaiting = true
    }
    return true
  }

  private mutating func giveUp(
    _ id: LetterID, into place: Outbox.Place, _ why: MailError, in rooms: borrowing Rooms
  ) throws(MailError) {
    let former = try rooms.waiting.attempt(id)
    try rooms.put(id, into: place, Attempt(after: former, at: now, next: nil, road: road.name, why: why))
    if place == .held { delivery.held += 1 } else { delivery.dead += 1 }
  }
}
