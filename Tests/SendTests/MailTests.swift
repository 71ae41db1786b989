import Foundation
import TestSupport
import Testing

/// Mail to aiosmtpd, a server that others wrote, with its faults.
@Suite(.enabled(if: MailServers.areHere)) struct `Mail by a server` {
  private func outgoing(to server: Server, password: String? = nil) throws -> Outgoing {
    let outgoing = try Outgoing()
    outgoing.settings = [
      ("road", "smtp"), ("smtp.url", "smtp://localhost:\(server.port)"), ("from", "Maps <maps@village.example>"),
      ("bounce", "bounces@village.example"), ("caFile", Certificate.localhost?.file ?? ""), ("timeout", "20"),
    ]
    if let password {
      outgoing.settings += [("smtp.user", "maps"), ("smtp.passwordFile", try outgoing.secret(password))]
    }
    return outgoing
  }

  @Test func `each letter is a transaction of its own on one encrypted connection`() throws {
    let server = try MailServers.start("starttls", "auth")
    let outgoing = try outgoing(to: server, password: Secrets.password)
    try outgoing.lay("ann", "bob", "carl")
    #expect(try outgoing.send() == Outgoing.Ran(code: 0, stdout: "", stderr: ""))
    #expect(outgoing.waiting == [])
    let envelopes = ["ann", "bob", "carl"].map { "bounces@village.example \($0)@village.example tls\n" }.joined()
    #expect(server.text("envelopes") == envelopes)
    #expect(server.text("mail/0002") == Outgoing.letter(to: "bob", at: "bob@village.example"))
    // One before STARTTLS and one behind it.
    #expect(server.lines("(connection)").count == 2)
  }

  @Test func `one bad address costs nobody else, and 451 passes`() throws {
    let server = try MailServers.start("starttls")
    let outgoing = try outgoing(to: server)
    try outgoing.lay("ann", "drop", "perm", "temp", "zoe")
    let ran = try outgoing.send()
    #expect(ran.code == 1)
    #expect(
      server.lines("RCPT").map { $0.dropFirst(8) }
        == ["ann", "drop", "perm", "temp", "zoe"].map { "<\($0)@village.example>" })
    #expect(
      outgoing.reasons == """
        outbox drop: could not deliver the letter to `drop`: the connection broke (failure when receiving data from the peer)
        outbox temp: could not deliver the letter to `temp`: the server said `451 4.3.0 try later`
        dead perm: could not deliver the letter to `perm`: the server said `550 5.1.1 no such user \\x1b[2J here`

        """)
    #expect(server.text("envelopes").split(separator: "\n").count == 2)
    let later = try outgoing.send(now: "2026-11-23T12:00:00Z")
    #expect(later.code == 1 && outgoing.waiting == ["drop"] && server.text("envelopes").contains("temp@"))
  }

  @Test func `a certificate that nobody vouches for, or of another host, gets neither password nor letter`() throws {
    for (certificate, authority) in [(Certificate.localhost, nil), (.other, Certificate.other?.file)]
      as [(Certificate?, String?)]
    {
      let server = try MailServers.start("starttls", "auth", tls: certificate)
      let outgoing = try outgoing(to: server, password: Secrets.password)
      try outgoing.lay("ann")
      let ran = try outgoing.send(("caFile", authority ?? ""))
      #expect(ran.code == 1 && outgoing.reasons.contains("its certificate is not to be trusted"))
      #expect(server.lines("AUTH") + server.lines("MAIL") == [] && outgoing.waiting == ["ann"])
    }
  }

  @Test(arguments: [[], ["auth", "early"]]) func `without STARTTLS neither password nor letter goes`(
    _ options: [String]
  ) throws {
    let server = options.isEmpty ? try MailServers.start() : try MailServers.start("auth", "early")
    let outgoing = try outgoing(to: server, password: Secrets.password)
    try outgoing.lay("ann")
    let ran = try outgoing.send()
    #expect(ran.code == 1 && outgoing.reasons.contains("it offers no encryption, and nothing is sent without"))
    #expect(server.lines("AUTH") + server.lines("MAIL") == [])
    #expect(server.text("transcript").hasPrefix("(connection)\nEHLO "))
  }

  @Test func `a server that does not answer in time keeps the letters waiting`() throws {
    let server = try MailServers.start("starttls")
    let outgoing = try outgoing(to: server)
    try outgoing.lay("slow")
    let ran = try outgoing.send(("timeout", "1"))
    #expect(ran.code == 1 && outgoing.reasons.contains("it does not answer") && outgoing.waiting == ["slow"])
  }

  @Test func `a wrong password is no letter's fault`() throws {
    let server = try MailServers.start("starttls", "auth")
    let outgoing = try outgoing(to: server, password: "wrong")
    try outgoing.lay("ann", "bob")
    let ran = try outgoing.send()
    #expect(ran.code == 1 && outgoing.reasons.contains("it does not take the user and the password"))
    #expect(server.lines("MAIL") == [] && outgoing.waiting == ["ann", "bob"])
  }

  @Test func `TLS from the first byte is asked for by the address or by a setting`() throws {
    let server = try MailServers.start("implicit", "auth")
    for (key, value) in [("smtp.url", "smtps://localhost:\(server.port)"), ("smtp.tls", "implicit")] {
      let outgoing = try outgoing(to: server, password: Secrets.password)
      try outgoing.lay("ann")
      #expect(try outgoing.send((key, value)) == Outgoing.Ran(code: 0, stdout: "", stderr: ""))
    }
  }

  @Test func `clear text goes to this machine alone, or where a setting says so`() throws {
    let server = try MailServers.start()
    let outgoing = try outgoing(to: server)
    try outgoing.lay("ann")
    let refused = try outgoing.send(("smtp.url", "smtp://mail.village.example"), ("smtp.tls", "none"))
    #expect(refused.code == 128 && refused.stderr.contains("`cjmgit.send.smtp.allowClearText` allows that"))
    #expect(try outgoing.send(("smtp.tls", "none")).code == 0)
    #expect(server.text("envelopes") == "bounces@village.example ann@village.example clear\n")
  }

  @Test func `letters beyond the allowed domains are held back, and nobody hears of them`() throws {
    let server = try MailServers.start("starttls")
    let outgoing = try outgoing(to: server)
    for (person, address) in [
      ("ann", "ann@village.example"), ("eve", "eve@evil.example"), ("sub", "sub@a.village.example"),
    ] {
      try outgoing.lay(Outgoing.letter(to: person, at: address), as: person)
    }
    try outgoing.lay(Outgoing.letter(to: "nobody", at: nil), as: "nobody")
    let ran = try outgoing.send()
    #expect(ran.code == 1)
    #expect(
      outgoing.reasons.contains(
        "could not write to `eve`: `evil.example` is none of the domains that letters may go to"))
    #expect(outgoing.reasons.contains("could not write to `nobody`: `cjm.yaml` gives this person no address"))
    #expect(outgoing.people(in: "held") == ["eve", "sub"] && outgoing.people(in: "dead") == ["nobody"])
    #expect(server.lines("RCPT") == ["RCPT TO:<ann@village.example>"])
    try outgoing.lay(Outgoing.letter(to: "sub2", at: "sub@a.village.example"), as: "sub2")
    _ = try outgoing.send(("domains", "village.example"), ("domains", "*.village.example"))
    #expect(server.lines("RCPT").last == "RCPT TO:<sub@a.village.example>")
  }

  @Test func `the password stands in no argument, word or file, whether from a file or a command`() throws {
    let server = try MailServers.start("starttls", "auth")
    for isCommand in [false, true] {
      let outgoing = try outgoing(to: server)
      let file = try outgoing.secret(Secrets.password)
      outgoing.settings += [
        ("smtp.user", "maps"), isCommand ? ("smtp.passwordCommand", "cat '\(file)'") : ("smtp.passwordFile", file),
      ]
      try outgoing.lay("ann", "slow")
      var arguments = ""
      let ran = try outgoing.send(("timeout", "8")) { id in
        Thread.sleep(forTimeInterval: 1)
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        for other in processes where Int32(other) ?? 0 >= id {
          arguments +=
            (try? String(decoding: Data(contentsOf: URL(filePath: "/proc/\(other)/cmdline")), as: UTF8.self)) ?? ""
        }
      }
      #expect(arguments.contains("cjmgit-send"))
      #expect(server.text("envelopes").contains("ann@village.example"))
      #expect(outgoing.waiting == ["slow"])
      let base64 = Data("\0maps\0\(Secrets.password)".utf8).base64EncodedString()
      for text in [arguments, ran.stdout, ran.stderr, outgoing.reasons, outgoing.kept] {
        #expect(!text.contains(Secrets.password) && !text.contains(base64))
      }
    }
  }

  @Test func `doctor tries the way to the server, and nothing is sent`() throws {
    let server = try MailServers.start("starttls", "auth")
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["visit.cjm.yaml": "journey: visit\ntitle: A visit\nstages: []\n"])
    let outgoing = try outgoing(to: server, password: Secrets.password)
    for (key, value) in outgoing.settings { try repository.git("config", "--global", "cjmgit.send.\(key)", value) }
    let report = { try repository.run(["sh", "-c", "'\(Binary.cjmgit)' doctor || true"]) }
    #expect(try report().contains("letters go by `smtp`: tried without sending anything"))
    #expect(server.lines("AUTH").count == 1 && server.lines("NOOP").count == 1 && server.lines("MAIL") == [])
    try repository.git("config", "--global", "cjmgit.send.smtp.passwordFile", try outgoing.secret("wrong"))
    #expect(
      try report().replacing("\n", with: " ").contains(
        "letters would not get through: smtp: could not use the mail server"))
  }

  @Test func `a secret that others can read is refused as ssh refuses it`() throws {
    let server = try MailServers.start("starttls", "auth")
    let outgoing = try outgoing(to: server)
    let file = try outgoing.secret(Secrets.password, mode: 0o640)
    outgoing.settings += [("smtp.user", "maps"), ("smtp.passwordFile", file)]
    try outgoing.lay("ann")
    let ran = try outgoing.send()
    #expect(outgoing.reasons.contains("could not read the secret in `\(file)`: others can read it") && ran.code == 1)
    #expect(server.text("transcript") == "")
  }
}
