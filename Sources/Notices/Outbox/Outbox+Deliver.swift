public import Language

extension Outbox {
  /// What became of the letters in the outbox.
  public struct Delivery: Sendable {
    /// The people whose letters arrived.
    public var delivered: [String] = []
    /// The letters that still wait, and why.
    public var waiting: [(file: String, why: MailError)] = []
  }

  /// A step of a delivery behind which a crash may come.
  enum Step: CaseIterable { case carried, recorded }

  /// Sends every letter in the outbox on its way; what cannot go now waits for the next time.
  public func deliver(by road: Road, at now: Instant) throws(MailError) -> Delivery {
    try deliver(by: road, at: now) { (_) throws(MailError) in }
  }

  /// The same; `reached` is told of each step and may end the work there, as a crash would.
  func deliver(
    by road: Road, at now: Instant, reached: (Step) throws(MailError) -> Void
  ) throws(MailError) -> Delivery {
    let folder = try Folder(at: home)
    let outbox = try Folder("outbox", in: folder)
    try outbox.lock()
    var ledger = try Ledger(in: folder)
    var carrier = try road.open()
    var delivery = Delivery()
    for file in try outbox.names() where isLetter(file) {
      let parcel: Parcel
      do {
        parcel = try Parcel(id: String(file.dropLast(Self.suffix.count)), bytes: try outbox.read(file))
      } catch {
        delivery.waiting.append((file, error))
        continue
      }
      guard road.serves(parcel.person) else { continue }
      do {
        if !ledger.ids.contains(parcel.id) { try carrier.carry(parcel) }
      } catch {
        delivery.waiting.append((file, error.why))
        continue
      }
      if !ledger.ids.contains(parcel.id) {
        try reached(.carried)
        try ledger.record(parcel, by: road.name, at: now, in: folder)
        delivery.delivered.append(parcel.person)
      }
      try reached(.recorded)
      try outbox.remove(file)
    }
    try outbox.sync()
    return delivery
  }

  func isLetter(_ file: String) -> Bool {
    file.hasSuffix(Self.suffix) && PlainID.isPlain(String(file.dropLast(Self.suffix.count)))
  }
}
