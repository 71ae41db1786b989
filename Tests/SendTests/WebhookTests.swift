import Foundation
import TestSupport
import Testing

/// Webhooks against a server on loopback.
@Suite struct `Letters to webhooks` {
  private func outgoing(_ road: String, to server: Server, _ path: String = "/ok", isPrivate: Bool = true) throws
    -> Outgoing
  {
    let outgoing = try Outgoing()
    outgoing.settings = [
      ("road", road), ("\(road).url", "http://127.0.0.1:\(server.port)\(path)"), ("timeout", "20"),
      ("\(road).allowPrivate", "\(isPrivate)"),
    ]
    return outgoing
  }

  @Test func `a signed letter is one that the other side can check`() throws {
    let server = try Server("hooks.py")
    let outgoing = try outgoing("webhook", to: server)
    outgoing.settings.append(("webhook.secretFile", try outgoing.secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
    try outgoing.lay(
      Outgoing.letter(to: "ann", at: nil, subject: "=?UTF-8?B?0JrQsNGA0YLQsA==?=", text: "Gap =E2=86=92 3\r\n"),
      as: "ann")
    #expect(try outgoing.send() == Outgoing.Ran(code: 0, stdout: "", stderr: ""))
    let request = try #require(server.requests.first)
    #expect(
      request.body == """
        {"schema":1,"id":"\(Outgoing.id("ann"))","person":"ann","name":"Ann B","subject":"Карта","text":"Gap → 3\\n","week":"2026-W47",\
        "journeys":["visit","repair"],"stages":[],"commits":[],"reasons":[]}
        """)
    #expect(
      request.headers["webhook-id"] == Outgoing.id("ann") && request.headers["idempotency-key"] == Outgoing.id("ann"))
    let check = """
      import base64, hashlib, hmac, json, sys
      r = json.load(sys.stdin)
      key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
      signed = ".".join([r["id"], r["time"], r["body"]]).encode()
      print("v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode())
      """
    let parts = ["id": Outgoing.id("ann"), "time": request.headers["webhook-timestamp"] ?? "", "body": request.body]
    let repository = try ScratchRepository()
    let expected = try repository.run(
      ["python3", "-c", check], input: String(decoding: try JSONEncoder().encode(parts), as: UTF8.self))
    #expect(request.headers["webhook-signature"].map { $0 + "\n" } == expected)
  }

  @Test func `chats get the letter without markup of its own`() throws {
    let server = try Server("hooks.py")
    let hostile = "<!channel> *bold* @all `tick` ```fence``` & [a](b) \u{1b}[2J\r\n"
    for road in ["slack", "mattermost", "telegram"] {
      let outgoing = try outgoing(road, to: server)
      if road == "telegram" {
        outgoing.settings = [
          ("road", road), ("telegram.url", "http://127.0.0.1:\(server.port)"), ("telegram.allowPrivate", "true"),
          ("telegram.tokenFile", try outgoing.secret("123:abc")), ("telegram.chat", "-100"),
        ]
      }
      try outgoing.lay(Outgoing.letter(to: "ann", at: nil, subject: "A <b> @here *x*", text: hostile), as: "ann")
      #expect(try outgoing.send() == Outgoing.Ran(code: 0, stdout: "", stderr: ""))
    }
    let escape = "\\\\x1b[2J"
    #expect(server.requests.map(\.path) == ["/ok", "/ok", "/bot123:abc/sendMessage"])
    #expect(
      server.requests.map(\.body) == [
        #"{"text":"Ann B: A &lt;b&gt; @here *x*\n\n&lt;!channel&gt; *bold* @all `tick` ```fence``` &amp; [a](b) \#(escape)\n","mrkdwn":false,"unfurl_links":false,"unfurl_media":false}"#,
        #"{"text":"**Ann B**: A &lt;b&gt; @\#u{2060}here \\*x\\*\n\n````\n<!channel> *bold* @all `tick` ```fence``` & [a](b) \#(escape)\n\n````"}"#,
        #"{"chat_id":"-100","text":"Ann B: A <b> @here *x*\n\n<!channel> *bold* @all `tick` ```fence``` & [a](b) \#(escape)\n","disable_web_page_preview":true}"#,
      ])
  }

  @Test(arguments: [
    ("/slow", "timeout was reached"), ("/later", "the server answered 429"), ("/down", "the server answered 500"),
    ("/away", "redirects are not followed"), ("/404", "the address or its token is not taken"),
    ("/400", "the server answered 400: `no: /400 \\x1b[2J`"),
  ]) func `what a server does not take waits, with the reason`(_ path: String, _ reason: String) throws {
    let server = try Server("hooks.py")
    let outgoing = try outgoing("webhook", to: server, path)
    try outgoing.lay("ann")
    let ran = try outgoing.send(("timeout", path == "/slow" ? "1" : "20"))
    #expect(ran.code == 1 && outgoing.reasons.contains(reason), "\(outgoing.reasons)")
    #expect(server.requests.map(\.path) == [path])
  }

  @Test func `of an answer without end no more than 64 KiB is read`() throws {
    let server = try Server("hooks.py")
    let outgoing = try outgoing("webhook", to: server, "/endless")
    try outgoing.lay("ann")
    #expect(try outgoing.send() == Outgoing.Ran(code: 0, stdout: "", stderr: ""))
  }

  @Test(arguments: [
    "127.0.0.1", "[::1]", "0.0.0.0", "localhost", "2130706433", "0177.0.0.1", "0x7f.1", "127.1", "[::ffff:127.0.0.1]",
    "169.254.169.254", "[::ffff:169.254.169.254]", "10.0.0.1", "192.168.0.1", "[fe80::1]", "[fd00::1]", "[::]",
  ]) func `addresses of this machine and around it are not asked`(_ host: String) throws {
    let server = try Server("hooks.py", tls: Certificate.localhost)
    let outgoing = try Outgoing()
    outgoing.settings = [("road", "webhook"), ("webhook.url", "https://\(host):\(server.port)/ok")]
    try outgoing.lay("ann")
    let ran = try outgoing.send(("timeout", "2"))
    #expect(
      ran.code == 1 && outgoing.reasons.contains("it is an address of this machine or of the network around it"),
      "\(outgoing.reasons)")
    #expect(server.requests.isEmpty && outgoing.waiting == ["ann"])
  }

  @Test func `a private address is asked where that is allowed, over TLS that is proved`() throws {
    let server = try Server("hooks.py", tls: Certificate.localhost)
    let outgoing = try Outgoing()
    outgoing.settings = [
      ("road", "mattermost"), ("mattermost.url", "https://localhost:\(server.port)/hooks/x"),
      ("mattermost.allowPrivate", "true"),
    ]
    try outgoing.lay("ann")
    #expect(try outgoing.send().code == 1 && outgoing.reasons.contains("ssl peer certificate"))
    #expect(try outgoing.send(("caFile", Certificate.localhost?.file ?? "")).code == 0)
    #expect(server.requests.map(\.path) == ["/hooks/x"])
  }

  @Test func `plain http leads no further than this machine`() throws {
    let outgoing = try Outgoing()
    outgoing.settings = [("road", "slack"), ("slack.url", "http://hooks.example/x"), ("slack.allowPrivate", "true")]
    try outgoing.lay("ann")
    #expect(try outgoing.send().code == 1 && outgoing.reasons.contains("letters are posted to https addresses only"))
  }

  @Test func `people have roads and addresses of their own, which are told to nobody`() throws {
    let server = try Server("hooks.py")
    let outgoing = try outgoing("slack", to: server, "/shared")
    let own = "http://127.0.0.1:\(server.port)/T0KEN/403"
    outgoing.settings += [("person.bob.urlFile", try outgoing.secret(own)), ("person.carl.road", "maildir")]
    try outgoing.lay("ann", "bob", "carl")
    let ran = try outgoing.send()
    #expect(server.requests.map(\.path) == ["/shared", "/T0KEN/403"])
    #expect(
      ran.code == 1 && !outgoing.reasons.contains("T0KEN") && !ran.stderr.contains("T0KEN"), "\(outgoing.reasons)")
    #expect(!outgoing.waiting.contains("carl") && outgoing.kept.contains("\(Outgoing.id("carl")) carl maildir"))
  }
}
