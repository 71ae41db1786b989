import Foundation
import TestSupport
import Testing

/// OpenSMTPD, a real mail server from Debian, which delivers into a folder.
private enum RealServer {
  private static let program = "/usr/sbin/smtpd"

  /// Whether one can be started: it is installed where CI or `REAL=1` wants it, and never beside one that runs.
  static let isHere: Bool = {
    let isRoot = getuid() == 0
    let runs = FileManager.default.fileExists(atPath: "/run/smtpd.sock")
    if Real.isWanted, isRoot, !FileManager.default.isExecutableFile(atPath: program) {
      _ = Tool.run("apt-get", "update", "-qq")
      _ = Tool.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "--no-remove", "opensmtpd")
    }
    if FileManager.default.isExecutableFile(atPath: program), isRoot, !runs { return true }
    if !Real.isWanted { try? Real.skip("mail into a real mailbox: needs opensmtpd, not running, and root (REAL=1)") }
    return Real.isWanted
  }()

  /// Runs it on a free port while `work` goes on; mail to `name@…` lands in `box/name`.
  static func running(in folder: URL, _ work: (_ port: Int) throws -> Void) throws {
    let box = folder.appending(path: "box")
    try FileManager.default.createDirectory(at: box, withIntermediateDirectories: true)
    for place in [folder, box] {
      try FileManager.default.setAttributes([.posixPermissions: place == box ? 0o777 : 0o755], ofItemAtPath: place.path)
    }
    let port = Int.random(in: 20_000..<30_000)
    let configuration = folder.appending(path: "smtpd.conf")
    try Data(
      """
      listen on 127.0.0.1 port \(port)
      table v { "@" = "nobody" }
      action "box" maildir "\(box.path)/%{rcpt.user}" virtual <v>
      match from any for any action "box"

      """.utf8
    ).write(to: configuration)
    let process = Process()
    // Worker threads block signals, and their children inherit that: it would not hear that it is to end.
    let unblocked =
      "import os,signal,sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); os.execv(sys.argv[1], sys.argv[1:])"
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", unblocked, program, "-d", "-f", configuration.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer {
      process.terminate()
      process.waitUntilExit()
    }
    let probe = "import socket,sys; s=socket.create_connection(('127.0.0.1',\(port)),1); sys.exit(s.recv(3)!=b'220')"
    for _ in 0..<200 where !Tool.run("python3", "-c", probe) { Thread.sleep(forTimeInterval: 0.05) }
    try work(port)
  }
}

@Suite(.enabled(if: RealServer.isHere)) struct `A real mail server` {
  @Test func `lays the letter into the mailbox byte for byte, behind headers of its own`() throws {
    let outgoing = try Outgoing()
    outgoing.settings = [
      ("road", "smtp"), ("from", "Maps <maps@village.example>"), ("smtp.tls", "none"),
    ]
    let text = "=D0=90 line\r\n.\r\n..two\r\nFrom here\r\n" + String(repeating: "x", count: 76) + "\r\n"
    let letter = Outgoing.letter(to: "ann", at: "ann@village.example", text: text).replacing(
      "X-Cjm-Person", with: "Date: Mon, 23 Nov 2026 09:00:00 +0300\r\nX-Cjm-Person")
    try outgoing.lay(letter, as: "ann")
    try RealServer.running(in: outgoing.folder) { port in
      #expect(try outgoing.send(("smtp.url", "smtp://127.0.0.1:\(port)")).code == 0)
      let new = outgoing.folder.appending(path: "box/ann/new")
      var names: [String] = []
      for _ in 0..<200 where names.isEmpty {
        names = (try? FileManager.default.contentsOfDirectory(atPath: new.path)) ?? []
        Thread.sleep(forTimeInterval: 0.05)
      }
      let name = try #require(names.first)
      let mail = try String(contentsOf: new.appending(path: name), encoding: .utf8)
      #expect(mail.hasSuffix("\n" + letter.replacing("\r\n", with: "\n")), "\(mail)")
      let added = mail.dropLast(letter.replacing("\r\n", with: "\n").utf8.count).split(separator: "\n").filter {
        !$0.hasPrefix(" ") && !$0.hasPrefix("\t")
      }
      #expect(added.map { $0.prefix { $0 != ":" } } == ["Return-Path", "Delivered-To", "Received"])
      #expect(added.first == "Return-Path: <maps@village.example>")
    }
  }
}
