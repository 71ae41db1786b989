import Foundation
import TestSupport

/// A folder with an outbox, and the program under test, run on it.
final class Outgoing {
  /// What a run left behind.
  struct Ran: Equatable {
    let code: Int32
    let stdout: String
    let stderr: String
  }

  /// The settings, by their names behind `cjmgit.send.`.
  var settings: [(String, String)] = []
  let folder = FileManager.default.temporaryDirectory.appending(path: "send-\(UUID().uuidString)")
  private var home: URL { folder.appending(path: "home") }

  init() throws {
    try FileManager.default.createDirectory(at: home.appending(path: "outbox"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A letter to somebody, as the outbox keeps it.
  static func letter(to person: String, at address: String?, subject: String = "Changes", text: String = "Dear all\r\n")
    -> String
  {
    """
    From: Maps <maps@village.example>\r
    To: Ann B \(address.map { "<\($0)>" } ?? ":;")\r
    Subject: \(subject)\r
    Message-ID: <letter-\(person)@village.example>\r
    X-Cjm-Person: \(person)\r
    X-Cjm-Week: 2026-W47\r
    X-Cjm-Journey: visit repair\r
    MIME-Version: 1.0\r
    Content-Type: text/plain; charset=utf-8\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    \(text)
    """
  }

  /// Lays letters into the outbox: to people of that name at village.example.
  func lay(_ people: String...) throws {
    for person in people { try lay(Self.letter(to: person, at: "\(person)@village.example"), as: person) }
  }

  /// Lays a letter into the outbox.
  func lay(_ letter: String, as person: String) throws {
    try Data(letter.utf8).write(to: home.appending(path: "outbox/\(Self.id(person)).eml"))
  }

  /// The id of the letter to a person: letters go in the order of ids, and so of people.
  static func id(_ person: String) -> String {
    let digits = person.utf8.map { String($0, radix: 16) }.joined()
    return digits + String(repeating: "0", count: 32 - digits.count)
  }

  /// The people whose letters wait.
  var waiting: [String] { people(in: "outbox") }

  /// The people whose letters lie in a folder of the outbox's state.
  func people(in folder: String) -> [String] {
    names(folder).filter { $0.hasSuffix(".eml") }.map(Self.person)
  }

  /// Why letters did not go: `PLACE PERSON: could not …`, or `closed ROAD: could not …`, a line each.
  var reasons: String {
    let letters = ["outbox", "held", "dead"].flatMap { place in
      names(place).filter { $0.hasSuffix(".try") }.map { "\(place) \(Self.person($0)): \(why("\(place)/\($0)"))\n" }
    }
    let closures = names(".").filter { $0.hasPrefix("closed-") }
    return (letters + closures.map { "closed \($0.dropFirst(7)): \(why($0))\n" }).joined()
  }

  private func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: home.appending(path: folder).path)) ?? []).sorted()
  }

  private static func person(_ file: String) -> String {
    let digits = Array(file.prefix(32))
    let bytes = stride(from: 0, to: 32, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    return String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
  }

  private struct Reason: Decodable {
    let doing: String, message: String
    let hint: String?
  }

  private func why(_ file: String) -> String {
    guard let data = try? Data(contentsOf: home.appending(path: file)),
      let reason = try? JSONDecoder().decode(Reason.self, from: data)
    else { return "?" }
    return "could not \(reason.doing): \(reason.message)" + (reason.hint.map { "; \($0)" } ?? "")
  }

  /// Writes a file with a secret and gives its path.
  func secret(_ text: String, mode: Int = 0o600) throws -> String {
    let file = folder.appending(path: "secret-\(UUID().uuidString)")
    try Data("\(text)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return file.path
  }

  /// Everything that lies in the folder of letters, as one text: to look for what must not be there.
  var kept: String {
    let files =
      FileManager.default.enumerator(at: home, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return files.compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined()
  }

  /// Runs the program to its end; `meanwhile` is told its number while it runs.
  func send(_ extra: (String, String)..., now: String = "2026-11-23T06:00:00Z", meanwhile: (Int32) -> Void = { _ in })
    throws -> Ran
  {
    let process = Process()
    process.executableURL = URL(filePath: Binary.send)
    process.arguments = [home.path]
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "CJMGIT_NOW": now,
      "http_proxy": "http://127.0.0.1:9",
      "all_proxy": "http://127.0.0.1:9",
    ]
    let input = folder.appending(path: "settings")
    let list = (settings + extra).map { "cjmgit.send.\($0.0.lowercased(lastOf: "."))\n\($0.1)\0" }.joined()
    try Data(list.utf8).write(to: input)
    process.standardInput = try FileHandle(forReadingFrom: input)
    let streams = try ["out", "err"].map { name in
      let file = folder.appending(path: name)
      try Data().write(to: file)
      return file
    }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    meanwhile(process.processIdentifier)
    process.waitUntilExit()
    return Ran(
      code: process.terminationStatus, stdout: try String(contentsOf: streams[0], encoding: .utf8),
      stderr: try String(contentsOf: streams[1], encoding: .utf8))
  }
}

extension String {
  /// Git spells what stands behind the last point of a key in lower case.
  fileprivate func lowercased(lastOf mark: Character) -> String {
    guard let point = lastIndex(of: mark) else { return lowercased() }
    return self[..<point] + self[point...].lowercased()
  }
}

/// The programs under test, which lie beside the bundle of the tests.
enum Binary {
  static let send = Programs.path("cjmgit-send")
  static let cjmgit = Programs.path("cjmgit")
}
