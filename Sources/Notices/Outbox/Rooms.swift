import Language

/// The folders in which letters lie, held open.
struct Rooms: ~Copyable {
  let waiting: Folder, held: Folder, dead: Folder, sent: Folder

  private init(waiting: consuming Folder, held: consuming Folder, dead: consuming Folder, sent: consuming Folder) {
    self.waiting = waiting
    self.held = held
    self.dead = dead
    self.sent = sent
  }

  /// Opens them, making what is missing.
  static func opened(in home: borrowing Folder) throws(MailError) -> Rooms {
    Rooms(
      waiting: try Folder(Outbox.Place.waiting.folder, in: home),
      held: try Folder(Outbox.Place.held.folder, in: home), dead: try Folder(Outbox.Place.dead.folder, in: home),
      sent: try Folder(Outbox.Place.sent.folder, in: home))
  }

  /// Whether a letter lies there that did not arrive.
  func holds(_ id: LetterID) -> Bool {
    let file = id.text + Outbox.letter
    return waiting.has(file) || held.has(file) || dead.has(file)
  }

  /// Works in the folder of a place.
  func at<Result>(
    _ place: Outbox.Place, _ work: (borrowing Folder) throws(MailError) -> Result
  ) throws(MailError) -> Result {
    switch place {
    case .waiting: try work(waiting)
    case .held: try work(held)
    case .dead: try work(dead)
    case .sent: try work(sent)
    }
  }

  /// Moves a letter from the outbox to where it stays, with what is known about it.
  ///
  /// The note goes first: a crash in between leaves the letter where it was, and a note that the next try writes anew.
  func put(_ id: LetterID, into place: Outbox.Place, _ attempt: Attempt) throws(MailError) {
    try at(place) { (folder) throws(MailError) in
      try folder.replace(id.text + Outbox.attempt, with: attempt.bytes)
      try waiting.move(id.text + Outbox.letter, to: folder, as: id.text + Outbox.letter)
    }
    try waiting.remove(id.text + Outbox.attempt)
  }
}

extension Folder {
  /// The ids of the files with an ending, sorted.
  func letters(_ ending: String = Outbox.letter) throws(MailError) -> [LetterID] {
    var ids: [LetterID] = []
    let ending = Array(ending.utf8)
    try each { name in
      if name.count == 32 + ending.count, name.suffix(ending.count) == ending[...],
        let id = LetterID(bytes: name.prefix(32))
      {
        ids.append(id)
      }
    }
    return ids.sorted()
  }

  /// What is known about a letter that did not go; nil where nothing is.
  func attempt(_ id: LetterID) throws(MailError) -> Attempt? {
    let file = id.text + Outbox.attempt
    return has(file) ? Attempt(try read(file)) : nil
  }

  /// Those of the letters that failed whose time has not come, sorted.
  func early(_ tried: [LetterID], at now: Instant) throws(MailError) -> [LetterID] {
    var early: [LetterID] = []
    for id in tried {
      if let next = try attempt(id)?.next, next > now { early.append(id) }
    }
    return early
  }

  /// Takes a letter away, and what is known about it.
  func removeLetter(_ id: LetterID) throws(MailError) {
    try remove(id.text + Outbox.letter)
    try remove(id.text + Outbox.attempt)
  }
}
