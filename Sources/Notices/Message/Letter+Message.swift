import Language

extension Letter {
  /// The letter as a mail; refused where an address or an id is not fit for one.
  public func message(from sender: Sender) throws(MailError) -> Message {
    guard PlainID.isPlain(person) else {
      throw MailError(
        doing: "write to `\(Escape.line(person))`", message: "an id is lower-case letters, digits and `-`",
        hint: "correct the id in the map or in `cjm.yaml`; `cjmgit check` shows where it stands")
    }
    let headers = try people(sender) + thread(sender.address.domain) + marks(sender.address.domain)
    var message = try Message(id: id, person: person, headers: headers, body: body(.full, sender.address.domain))
    for form in Form.allCases.dropFirst() where message.bytes.count > Message.limit {
      message = try Message(id: id, person: person, headers: headers, body: body(form, sender.address.domain))
    }
    return message
  }

  private func people(_ sender: Sender) throws(MailError) -> [Header] {
    var headers = [try Header("From", phrase: sender.name[slip.tongue], "<\(sender.address)>")]
    if let noter = slip.noter {
      headers.append(try Header("Reply-To", phrase: noter.name, "<\(try Address(noter.email))>"))
    }
    if let email = slip.email {
      headers.append(try Header("To", phrase: name, "<\(try Address(email))>"))
    } else {
      // A group of nobody: the letter has a reader, but no address (RFC 5322 §3.4).
      headers.append(try Header("To", phrase: name, ":;"))
    }
    return headers + [try Header("Date", words: [slip.date.rfc2822]), Header("Subject", text: subject)]
  }

  /// Letters of one map make one thread: they answer a mail that nobody sent.
  private func thread(_ domain: String) throws(MailError) -> [Header] {
    let roots = slip.documents.map { "<\(Self.word($0)).map@\(domain)>" }
    guard let first = roots.first else { return [try Header("Message-ID", words: ["<\(id)@\(domain)>"])] }
    return [
      try Header("Message-ID", words: ["<\(id)@\(domain)>"]), try Header("In-Reply-To", words: [first]),
      try Header("References", words: roots),
    ]
  }

  private func marks(_ domain: String) throws(MailError) -> [Header] {
    var headers = [
      try Header("List-Id", words: ["<maps.cjmgit.\(domain)>"]),
      try Header("Auto-Submitted", words: ["auto-generated"]),
      try Header("X-Auto-Response-Suppress", words: ["All"]), try Header("Precedence", words: ["list"]),
      try Header("X-Cjm-Person", words: [person]), try Header("X-Cjm-Week", words: [slip.week]),
    ]
    if let noter = slip.noter {
      let wish = Escape.uri(LetterWords.unsubscribe[slip.tongue])
      headers.append(
        try Header("List-Unsubscribe", words: ["<mailto:\(try Address(noter.email))?subject=\(wish)>"]))
    }
    for (name, words) in [
      ("X-Cjm-Journey", slip.documents.map(Self.word)),
      (
        "X-Cjm-Stage", slip.stages.map { $0.split(separator: "/").map { Self.word(String($0)) }.joined(separator: "/") }
      ),
      ("X-Cjm-Commit", slip.commits.map(Self.word)), ("X-Cjm-Reason", slip.reasons),
    ] where !words.isEmpty {
      headers.append(try Header(name, words: words))
    }
    return headers
  }

  /// An id as it may stand in a header: what is no id stands there as its fingerprint.
  private static func word(_ id: String) -> String { PlainID.isPlain(id) ? id : Fingerprint(id).short }
}
