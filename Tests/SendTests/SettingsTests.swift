import Foundation
import Testing

@testable import cjmgit_send

/// What the program makes of its settings.
@Suite struct `Settings of sending` {
  private struct Wrong: Sendable {
    let settings: [String]
    let reason: String
  }

  private static let wrong: [Wrong] = [
    Wrong(
      settings: ["smtp.tsl=none"],
      reason: "use the setting `cjmgit.send.smtp.tsl`: there is no such setting; did you mean `cjmgit.send.smtp.tls`?"),
    Wrong(settings: ["road=pigeon"], reason: "`cjmgit.send.road`: it is none of `maildir`, `mattermost`, `print`"),
    Wrong(
      settings: ["road=smtp"],
      reason: "`cjmgit.send.smtp.url` is not set; for instance `git config --global cjmgit.send.smtp.url smtp://"),
    Wrong(settings: ["road=smtp", "smtp.url=smtp://u:p@h"], reason: "user and password stand elsewhere"),
    Wrong(
      settings: ["road=smtp", "smtp.url=https://h"], reason: "it is not like `smtp://mail.company.example:587`"),
    Wrong(settings: ["road=smtp", "smtp.url=smtp://h"], reason: "`cjmgit.send.from` is not set"),
    Wrong(
      settings: ["road=smtp", "smtp.url=smtp://h", "from=a@b\r\nBcc: e@x"],
      reason: "could not use the address `a@b\\x0d\\x0aBcc: e@x`"),
    Wrong(
      settings: ["road=smtp", "smtp.url=smtp://h", "from=a@b.c", "smtp.user=u"],
      reason: "`cjmgit.send.smtp.passwordFile` is not set"),
    Wrong(
      settings: ["road=smtp", "smtp.password=p"], reason: "there is no such setting; did you mean `cjmgit.send.smtp."),
    Wrong(
      settings: ["road=sendmail", "from=a@b.c", "sendmail.program=x"],
      reason: "`cjmgit.send.sendmail.program`: it is no absolute path"),
    Wrong(settings: ["road=slack", "slack.allowPrivate=perhaps"], reason: "it is neither `true` nor `false`"),
  ]

  @Test(arguments: wrong.indices) func `a wrong setting is named, and nothing is sent`(_ row: Int) throws {
    let outgoing = try Outgoing()
    outgoing.settings = Self.wrong[row].settings.map { line in
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts[0], parts[1])
    }
    try outgoing.lay("ann")
    let ran = try outgoing.send()
    #expect(ran.code == 128 && ran.stdout == "" && ran.stderr.contains(Self.wrong[row].reason), "\(ran.stderr)")
    #expect(outgoing.waiting == ["ann"])
  }

  @Test func `letters are printed as an mbox, and without settings they go into the Maildir`() throws {
    let outgoing = try Outgoing()
    try outgoing.lay(Outgoing.letter(to: "ann", at: nil, text: "From here\r\n>From there\r\n"), as: "ann")
    let printed = try outgoing.send(("road", "print"))
    #expect(printed.code == 0 && printed.stdout.hasPrefix("From cjmgit "))
    #expect(printed.stdout.hasSuffix("\n\n>From here\n>>From there\n\n"))
    try outgoing.lay("bob")
    #expect(try outgoing.send().code == 0 && outgoing.waiting == [])
    #expect(outgoing.kept.contains("\(Outgoing.id("bob")) bob maildir"))
  }

  @Test func `a command is split into words, and no shell reads them`() {
    #expect(CommandWords.split("pass show 'mail/cjm maps'") == ["pass", "show", "mail/cjm maps"])
    #expect(
      CommandWords.split(#"a "b \" c" d\ e '' $(id) `id` *"#) == ["a", "b \" c", "d e", "", "$(id)", "`id`", "*"])
    #expect(CommandWords.split("a 'b") == nil && CommandWords.split("  ") == nil && CommandWords.split("a\\") == nil)
  }

  @Test func `every road has one file in the folder and one place in the list`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Sources/cjmgit-send/Roads").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(
      files.map { $0.replacing("Road.swift", with: "").lowercased() }.sorted() == RoadKind.all.map(\.name).sorted())
  }

  @Test func `lines of mails end with CRLF whatever lay in the outbox`() {
    #expect(Lines.crlf(Array("a\nb\r\nc\rd\r\n.\n".utf8)) == Array("a\r\nb\r\nc\r\nd\r\n.\r\n".utf8))
    #expect(Lines.crlf(Array("a\r\n".utf8)) == Array("a\r\n".utf8))
  }

  @Test func `addresses are as near as the registries say`() {
    let v4 = { (a: UInt8, b: UInt8, c: UInt8, d: UInt8) in Neighbourhood(v4: [a, b, c, d]) }
    #expect(v4(127, 9, 9, 9) == .loopback && v4(0, 0, 0, 0) == .loopback)
    #expect(v4(8, 8, 8, 8) == .world && v4(172, 32, 0, 1) == .world && v4(100, 128, 0, 1) == .world)
    for near in [
      v4(10, 0, 0, 1), v4(172, 31, 0, 1), v4(192, 168, 1, 1), v4(169, 254, 169, 254), v4(100, 64, 0, 1),
      v4(255, 255, 255, 255),
    ] {
      #expect(near == .near)
    }
    let v6 = { (start: [UInt8], end: [UInt8]) in
      Neighbourhood(v6: start + Array(repeating: 0, count: 16 - start.count - end.count) + end)
    }
    #expect(v6([], [1]) == .loopback && v6([], []) == .loopback && v6([], [0xFF, 0xFF, 127, 0, 0, 1]) == .loopback)
    #expect(v6([0x2A, 0x00], [1]) == .world && v6([0x20, 0x02, 8, 8, 8, 8], []) == .world)
    #expect(v6([0, 0x64, 0xFF, 0x9B], [10, 0, 0, 1]) == .near && v6([0x20, 0x02, 10, 0, 0, 1], []) == .near)
    for start: [UInt8] in [
      [0xFC], [0xFD], [0xFE, 0x80], [0xFE, 0xC0], [0xFF, 0x02], [0x20, 0x01, 0x0D, 0xB8], [0x20, 0x01, 0, 0],
    ] {
      #expect(v6(start, [1]) == .near)
    }
  }
}
