import Foundation
import Testing

@testable import Notices

/// What a mail program makes of a letter: python's parsers read it.
enum MailReader {
  /// The parts of the mail, what is wrong with its HTML, and with `--text` what the HTML says.
  static func read(_ letter: Letter, _ options: String...) throws -> String {
    let message = try letter.message(from: Sender(try Address("cjm@ryadom.example")))
    let folder = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let mail = folder.appending(path: "letter.eml")
    try Data(message.bytes).write(to: mail)
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "read-mail.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.path] + options
    process.standardInput = try FileHandle(forReadingFrom: mail)
    let said = Pipe()
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let output = said.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
