extension Outbox {
  /// Whose letters lie in the outbox, by the letters' ids.
  public func waiting() throws(MailError) -> [String: String] {
    let outbox = try Folder("outbox", in: try Folder(at: home))
    var people: [String: String] = [:]
    for file in try outbox.names() where isLetter(file) {
      let id = String(file.dropLast(Self.suffix.count))
      people[id] = (try? Parcel(id: id, bytes: try outbox.read(file)))?.person ?? id
    }
    return people
  }
}
