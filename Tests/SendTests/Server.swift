import Foundation
import TestSupport

/// A server on loopback that ends with the value.
final class Server {
  /// Its port.
  let port: Int
  private let process: Process
  private let folder: URL

  /// Starts a script of the folder `Servers` with that Python; it says `ready PORT` when it listens.
  init(_ script: String, by python: String = "/usr/bin/python3", _ options: [String] = [], tls: Certificate? = nil)
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "server-\(UUID().uuidString)")
    let process = Process()
    process.executableURL = URL(filePath: python)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Servers/\(script)")
    process.arguments = [file.path, folder.path] + (tls.map { [$0.file, $0.key] } ?? []) + options
    process.environment = ["PATH": "/usr/bin:/bin", "PASSWORD": Secrets.password]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    (self.process, self.folder) = (process, folder)
    var line = Data()
    while !line.contains(0x0A) {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      line += more
    }
    port = String(decoding: line, as: UTF8.self).split(separator: " ").last.flatMap { Int($0.dropLast()) } ?? 0
  }

  deinit {
    // Not SIGTERM, which a child of a worker thread may not hear: such threads block it.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// What the server wrote into a file, byte for byte where it is UTF-8.
  func text(_ file: String) -> String {
    (try? String(decoding: Data(contentsOf: folder.appending(path: file)), as: UTF8.self)) ?? ""
  }

  /// The lines of the transcript that begin so.
  func lines(_ start: String) -> [String] {
    // On bytes: a line break of SMTP is one character of Swift's.
    text("transcript").utf8.split(separator: 0x0A).map { String(decoding: $0.filter { $0 != 0x0D }, as: UTF8.self) }
      .filter { $0.hasPrefix(start) }
  }

  /// The requests that came, by path and with body, as JSON.
  var requests: [Request] {
    text("requests").split(separator: "\n").compactMap { try? JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
  }

  struct Request: Decodable {
    let path: String
    let headers: [String: String]
    let body: String
  }
}

/// Words that must turn up nowhere.
enum Secrets {
  static let password = "correct-horse-battery"
}

/// A certificate for localhost that nobody vouches for.
struct Certificate {
  let file: String, key: String

  static let localhost: Certificate? = make("/CN=localhost", "DNS:localhost,IP:127.0.0.1", days: "30")
  /// One for another host.
  static let other: Certificate? = make("/CN=other.example", "DNS:other.example", days: "30")

  private static func make(_ subject: String, _ names: String, days: String) -> Certificate? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "certificate-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let certificate = Certificate(
      file: folder.appending(path: "c.pem").path, key: folder.appending(path: "k.pem").path)
    let made = Tool.run(
      "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", certificate.key, "-out", certificate.file,
      "-days", days, "-subj", subject, "-addext", "subjectAltName=\(names)")
    return made ? certificate : nil
  }
}

/// The mail server of the tests, aiosmtpd, in an environment of its own below `.build`.
enum MailServers {
  private static let python = PythonEnvironment(
    "servers", packages: ["aiosmtpd==1.4.6"], importing: "aiosmtpd")?.python

  /// Whether there is one; where not, that is noted, unless it must be there.
  static let areHere: Bool = {
    if python != nil, Certificate.localhost != nil { return true }
    if !Real.isWanted { try? Real.skip("mail to a server with faults: needs python3-venv, openssl and PyPI") }
    return Real.isWanted
  }()

  /// Starts one with those options of `Servers/mail.py`.
  static func start(_ options: String..., tls: Certificate? = .localhost) throws -> Server {
    try Server("mail.py", by: python ?? "", options, tls: tls)
  }
}
