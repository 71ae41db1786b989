import Foundation
import Glibc
import TestSupport
import Testing

/// A program on a terminal of its own, as somebody sits before it who presses keys and looks.
final class TypedProgram {
  private let process = Process()
  private let terminal: CInt
  private var output: [UInt8] = []

  /// What did not come on the screen in a minute.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts our program in a repository on a terminal of a size.
  init(
    _ arguments: [String], in repository: ScratchRepository, width: UInt16 = 80, height: UInt16 = 28,
    setting extra: [String: String] = [:]
  ) throws {
    var (master, slave) = (CInt(-1), CInt(-1))
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    terminal = master
    process.executableURL = URL(filePath: Binary.path)
    process.arguments = arguments
    process.environment = repository.environment.merging(
      ["TERM": "xterm", "NO_COLOR": "1", "CJMGIT_NOW": "2026-11-20T16:00:00+03:00"]
    ) { $1 }.merging(extra) { $1 }
    process.currentDirectoryURL = URL(filePath: repository.path)
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    (process.standardInput, process.standardOutput, process.standardError) = (handle, handle, handle)
    try process.run()
    try handle.close()
  }

  deinit { close(terminal) }

  /// Presses keys, one after the other.
  func press(_ keys: String) throws {
    let bytes = Array(keys.utf8)
    try #require(write(terminal, bytes, bytes.count) == bytes.count)
  }

  /// Waits for a screen that shows a text, and gives it line by line.
  func screen(with text: String) throws -> String {
    while true {
      if let screen, screen.contains(text) { return screen }
      guard try read() else { throw Missing(description: "`\(text)` in:\n\(String(decoding: output, as: UTF8.self))") }
    }
  }

  /// Waits for the end; the exit code and what is left on the terminal behind the screen.
  func ended() throws -> (code: Int32, text: String) {
    while try read() {}
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    let last = text.components(separatedBy: "\u{1B}[?1049l").last ?? text
    return (process.terminationStatus, last.replacing("\r\n", with: "\n"))
  }

  /// The newest screen that was drawn whole: every one begins at the top and clears what is below it.
  private var screen: String? {
    let text = String(decoding: output, as: UTF8.self)
    guard let end = text.range(of: "\u{1B}[J", options: .backwards) else { return nil }
    guard let start = text[..<end.lowerBound].range(of: "\u{1B}[H", options: .backwards) else { return nil }
    return text[start.upperBound..<end.lowerBound].split(separator: "\r\n", omittingEmptySubsequences: false)
      .map { $0.replacing("\u{1B}[K", with: "") + "\n" }.joined()
  }

  /// More of what was written; false at the end, or where nothing comes.
  private func read() throws -> Bool {
    var wanted = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, 60_000) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(terminal, &chunk, chunk.count)
    guard count > 0 else { return false }
    output += chunk[..<count]
    return true
  }
}
