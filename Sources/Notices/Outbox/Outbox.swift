public import SystemPackage

/// Where letters wait until a road took them: nobody is missed, and at worst somebody gets one mail twice.
///
/// The folder holds `outbox/ID.eml` and `ledger`. Each step can be cut off and repeated: a letter is in the outbox until
/// the ledger says that it arrived, and its id, file name and Message-ID are the same every time.
public struct Outbox: Sendable {
  static let suffix = ".eml"

  /// The folder that holds what cjmgit keeps about letters: `cjmgit` in git's common folder.
  public let home: FilePath

  /// Keeps letters in that folder, which is made where it is missing; the folder around it must be there.
  public init(at home: FilePath) { self.home = home }

  /// What became of letters that were to be kept.
  public struct Composed: Sendable {
    /// The people whose letters were put into the outbox.
    public var written: [String] = []
    /// The people whose letters lay there already, or were delivered before.
    public var known: [String] = []
    /// The people who cannot be written to, and why not.
    public var refused: [(person: String, why: MailError)] = []
  }

  /// Puts letters into the outbox, each whole or not at all; those that it knows already are left as they are.
  public func compose(_ letters: [Letter], from sender: Sender) throws(MailError) -> Composed {
    let folder = try Folder(at: home)
    let outbox = try Folder("outbox", in: folder)
    try outbox.lock()
    let ledger = try Ledger(in: folder)
    var composed = Composed()
    for letter in letters {
      let file = letter.id + Self.suffix
      if ledger.ids.contains(letter.id) || outbox.has(file) {
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
      try outbox.write(message.bytes, as: "\(letter.id).draft")
      try outbox.move("\(letter.id).draft", to: outbox, as: file)
      composed.written.append(letter.person)
    }
    // The lock is held until the folder's last use.
    try outbox.sync()
    return composed
  }
}
