public import SystemPackage

extension Road {
  /// A folder for each person that any mail program opens: `mail/PERSON/{tmp,new,cur}` in the folder of what cjmgit keeps.
  public static func maildir(in home: FilePath) -> Road {
    Road("maildir", keepsLetters: true) { () throws(MailError) in Maildir(home: home) }
  }
}

/// The folders of all people.
private struct Maildir: Carrier {
  let home: FilePath

  func carry(_ parcel: Parcel) throws(Refusal) {
    do {
      try lay(parcel)
    } catch {
      // Room is for all letters or for none, and comes back when somebody makes it.
      throw Refusal(error.isFull ? .closed : .passing(), error)
    }
  }

  private func lay(_ parcel: Parcel) throws(MailError) {
    guard PlainID.isPlain(parcel.person), PlainID.isPlain(parcel.id) else {
      throw MailError(doing: "deliver `\(parcel.id)`", message: "an id is lower-case letters, digits and `-`")
    }
    let person = try Folder(parcel.person, in: try Folder("mail", in: try Folder(at: home)))
    let drafts = try Folder("tmp", in: person)
    let unread = try Folder("new", in: person)
    let seen = try Folder("cur", in: person)
    // The name follows from the id: told again, the letter replaces itself; and one that was seen stays seen.
    let name = "\(parcel.id).cjmgit"
    guard try !seen.names().contains(where: { $0 == name || $0.hasPrefix(name + ":") }) else { return }
    try drafts.write(native(parcel.bytes), as: name)
    try drafts.move(name, to: unread, as: name)
  }

  /// Lines as programs on this system end them, and so as they stand in a Maildir.
  private func native(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 != UInt8(ascii: "\r") } }
}
