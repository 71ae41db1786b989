extension Outbox {
  /// What became of letters that were to be kept.
  public struct Composed: Sendable {
    /// The people whose letters were put into the outbox.
    public var written: [String] = []
    /// The people whose letters lay there already, or were delivered before.
    public var known: [String] = []
    /// The people who cannot be written to, and why not.
    public var refused: [(person: String, why: MailError)] = []

    /// Nothing yet.
    public init() {}
  }

  /// Puts letters into the outbox, each whole or not at all; those that it knows already are left as they are.
  public func compose(_ letters: some Sequence<Letter>, from sender: Sender) throws(MailError) -> Composed {
    let composed = try draft(letters, from: sender)
    try publish()
    return composed
  }

  /// Writes letters that nobody sends before they are published; drafts of a run that came to nothing are taken away.
  public func draft(_ letters: some Sequence<Letter>, from sender: Sender) throws(MailError) -> Composed {
    let folder = try Folder(at: home)
    try folder.lock()
    try withdraw()
    let rooms = try Rooms.opened(in: folder)
    var composed = Composed()
    var fresh: [(id: LetterID, person: String)] = []
    for letter in letters {
      guard let id = LetterID(letter.id) else {
        composed.refused.append((letter.person, MailError(doing: "keep `\(letter.id)`", message: "it is no id")))
        continue
      }
      if rooms.holds(id) {
        composed.known.append(letter.person)
        continue
      }
      let message: Message
      do {
        message = try letter.message(from: sender)
      } catch {
        composed.refused.append((letter.person, error))
        continue
      }
      try rooms.waiting.write(message.bytes, as: id.text + Self.draft)
      fresh.append((id, letter.person))
    }
    // Read behind the look into the folders: a letter that a sender takes out meanwhile stands in the ledger by then.
    let told = try Ledger.known(among: fresh.map(\.id).sorted(), in: folder)
    for (id, person) in fresh {
      if told.holds(id) {
        try rooms.waiting.remove(id.text + Self.draft)
        composed.known.append(person)
      } else {
        composed.written.append(person)
      }
    }
    try rooms.waiting.sync()
    return composed
  }

  /// Lets the drafts go.
  public func publish() throws(MailError) {
    let rooms = try Rooms.opened(in: try Folder(at: home))
    for id in try rooms.waiting.letters(Self.draft) {
      try rooms.waiting.rename(id.text + Self.draft, as: id.text + Self.letter)
    }
    try rooms.waiting.sync()
  }

  /// Takes the drafts away: nobody ever sent one.
  public func withdraw() throws(MailError) {
    let rooms = try Rooms.opened(in: try Folder(at: home))
    for id in try rooms.waiting.letters(Self.draft) { try rooms.waiting.remove(id.text + Self.draft) }
  }
}
