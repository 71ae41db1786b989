import Foundation
import TestSupport
import Testing

/// What a colleague with bad intentions could write into a map and into `cjm.yaml`, through every road.
@Suite(.enabled(if: MailServers.areHere)) struct `Hostile texts` {
  /// As double-quoted YAML spells them; NUL and invalid UTF-8 are refused by the reader of maps.
  private static let corpus = [
    "\\e[2J", "\\e]0;x\\a", "\\x9b31m", "\\u202E", "\\r\\nBcc: e@evil.example", "a\\rb", "a\\nb", "<script>",
    "\\\"onload=",
    "javascript:", "=cmd|'/C calc'!A0", "%0A::error::", "../../x", "-rf", "--upload-pack=x", "e\\u0301\\u00e9", "$(id)",
    "`id`", "{{", "<e@evil.example>", "=?UTF-8?B?DQpCY2M6IGVAZXZpbC5leGFtcGxl?=", "<!channel> @all",
    "x\\r\\n.\\r\\nMAIL FROM:<e@evil.example>\\r\\nRCPT TO:<e@evil.example>", String(repeating: "k", count: 10_000),
  ]
  /// Addresses that no envelope may see.
  private static let addresses = [
    "ann@village.example\\r\\nRCPT TO:<e@evil.example>", "a b@village.example", "<e@evil.example>",
    "a@b@village.example",
    "-oQ/tmp@village.example\\n", "e@evil.example,f@evil.example", "\\u202Ea@village.example",
  ]

  private func village() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    var people = "", files: [String: String] = [:]
    for (place, text) in Self.corpus.enumerated() {
      people += "  - {id: p\(place), name: \"\(text)\", email: p\(place)@village.example}\n"
      files["m\(place).cjm.yaml"] = """
        journey: m\(place)
        title: "\(text)"
        owner: p\(place)
        stages:
          - {id: enter, title: "\(text)", gap: 3}

        """
    }
    for (place, address) in Self.addresses.enumerated() {
      people += "  - {id: q\(place), name: Eve, email: \"\(address)\"}\n"
      files["n\(place).cjm.yaml"] = "journey: n\(place)\ntitle: A visit\nowner: q\(place)\nstages: []\n"
    }
    files["cjm.yaml"] = "company: Village\nlanguage: en\npeople:\n\(people)"
    try repository.commit("Begin", files)
    try repository.git("config", "--global", "cjmgit.send.from", "Maps <maps@village.example>")
    return repository
  }

  /// Tells of everything by a road.
  private func tell(_ repository: ScratchRepository, _ settings: [String: String]) throws -> String {
    _ = try? FileManager.default.removeItem(atPath: "\(repository.path)/.git/cjmgit")
    for name in try repository.git("for-each-ref", "--format=%(refname)", "refs/cjmgit").split(separator: "\n") {
      try repository.git("update-ref", "-d", String(name))
    }
    for (key, value) in settings { try repository.git("config", "--global", "cjmgit.send.\(key)", value) }
    do {
      return try repository.run([Binary.cjmgit, "notify", "--all"])
    } catch {
      return "\(error)"
    }
  }

  private struct Body: Decodable { let text: String }

  private let intended = Self.corpus.indices.map { "RCPT TO:<p\($0)@village.example>" }

  /// What Python's own parser sees in mails: the names of headers, and bytes that no header may have.
  private func parsed(_ mails: [String], in repository: ScratchRepository) throws -> Set<String> {
    let check = """
      import email, email.policy, json, sys
      for text in json.load(sys.stdin):
          mail = email.message_from_bytes(text.encode(), policy=email.policy.default)
          head = text.split("\\n\\n")[0] if "\\r\\n" not in text else text.split("\\r\\n\\r\\n")[0]
          print("bad byte" if any(ord(c) < 32 and c not in "\\r\\n" for c in head) else "clean")
          print("to " + str(len(mail["To"].addresses)))
          for name in mail.keys():
              print(name)
      """
    let input = String(decoding: try JSONEncoder().encode(mails), as: UTF8.self)
    return Set(try repository.run(["python3", "-c", check], input: input).split(separator: "\n").map(String.init))
  }

  private static let headers: Set<String> = [
    "clean", "to 1", "From", "To", "Date", "Subject", "Message-ID", "In-Reply-To", "References", "List-Id",
    "List-Unsubscribe", "Auto-Submitted", "X-Auto-Response-Suppress", "Precedence", "X-Cjm-Person", "X-Cjm-Week",
    "X-Cjm-Journey", "X-Cjm-Stage", "X-Cjm-Commit", "X-Cjm-Reason", "MIME-Version", "Content-Type",
    "Content-Transfer-Encoding",
  ]

  @Test func `reach a mail server as the intended recipients and headers, and as nothing else`() throws {
    let (server, repository) = (try MailServers.start(), try village())
    let said = try tell(
      repository, ["road": "smtp", "smtp.url": "smtp://127.0.0.1:\(server.port)", "smtp.tls": "none", "domains": "*"])
    #expect(server.lines("RCPT TO").sorted() == intended.sorted(), "\(said)")
    #expect(server.lines("MAIL FROM").allSatisfy { $0.hasPrefix("MAIL FROM:<maps@village.example>") })
    #expect(Set(server.text("envelopes").split(separator: "\n")).count == intended.count)
    let mails = Self.corpus.indices.map { server.text("mail/" + String(format: "%04d", $0 + 1)) }
    #expect(try parsed(mails, in: repository).subtracting(Self.headers) == [])
    #expect(!said.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{9b}" || $0 == "\u{202E}" })
  }

  @Test func `reach sendmail, an mbox and folders in the same way`() throws {
    let repository = try village()
    let program = repository.folder.appending(path: "sendmail")
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Servers/sendmail")
    try FileManager.default.copyItem(at: script, to: program)
    _ = try tell(repository, ["road": "sendmail", "sendmail.program": program.path])
    let arguments = try String(contentsOf: repository.folder.appending(path: "arguments"), encoding: .utf8)
    let expected = Self.corpus.indices.map { "-oi\n-f\nmaps@village.example\n--\np\($0)@village.example" }
    #expect(
      Set(
        arguments.replacing("\n-oi\n", with: "\0-oi\n").split(separator: "\0").map {
          $0.hasSuffix("\n") ? $0.dropLast() : $0
        }) == Set(expected.map { $0[...] }))

    let printed = try tell(repository, ["road": "print"])
    let mails = printed.split(separator: "\nFrom cjmgit ").map { $0.drop { $0 != "\n" }.dropFirst() }
    #expect(mails.count == Self.corpus.count)
    #expect(try parsed(mails.map(String.init), in: repository).subtracting(Self.headers) == [])

    _ = try tell(repository, ["road": "maildir"])
    let boxes = try FileManager.default.contentsOfDirectory(atPath: "\(repository.path)/.git/cjmgit/mail")
    #expect(Set(boxes) == Set(Self.corpus.indices.map { "p\($0)" }))
  }

  @Test(arguments: ["slack", "mattermost", "telegram", "webhook"]) func `reach chats as texts`(_ road: String) throws {
    let (server, repository) = (try Server("hooks.py"), try village())
    let token = repository.folder.appending(path: "token").path
    try Data("123:abc\n".utf8).write(to: URL(filePath: token))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: token)
    var settings = ["road": road, "\(road).url": "http://127.0.0.1:\(server.port)/ok", "\(road).allowPrivate": "true"]
    if road == "telegram" { settings.merge(["telegram.tokenFile": token, "telegram.chat": "1"]) { $1 } }
    let said = try tell(repository, settings)
    #expect(server.requests.count == Self.corpus.count, "\(said)")
    for request in server.requests {
      let text = try JSONDecoder().decode(Body.self, from: Data(request.body.utf8)).text
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(road != "slack" || !text.contains("<"))
    }
  }
}
