import Foundation
import Glibc
import TestSupport

/// `cjmgit serve` over a repository, which ends with the value.
final class Served {
  let port: UInt16
  let process: Process
  /// What it shows: a folder that goes with its last owner.
  private let repository: ScratchRepository
  private var said = ""

  /// Starts it at a port that is free, and waits until it says where it is.
  init(_ repository: ScratchRepository, _ options: String...) throws {
    self.repository = repository
    process = try repository.started(["serve", "--port", "0", "--lang", "en"] + options)
    var line = Data()
    while let pipe = process.standardOutput as? Pipe, !line.contains(0x0A) {
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { break }
      line += more
    }
    said = String(decoding: line, as: UTF8.self)
    port = said.split(separator: "/").dropFirst().first?.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
  }

  deinit {
    // Not SIGTERM: a worker thread blocks it, and so do its children until they ask for it.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// A connection to it.
  func connect() throws -> Line { try Line(port: port) }

  /// What one request is answered, to the end of the connection.
  func answer(_ request: String) throws -> String {
    let line = try connect()
    try line.say(request.replacingOccurrences(of: "\n", with: "\r\n"))
    return try line.all()
  }

  /// The same for a page, asked for as a browser does.
  func get(_ path: String, _ fields: String = "", method: String = "GET", host: String = "localhost") throws -> String {
    try answer("\(method) \(path) HTTP/1.1\nHost: \(host)\nConnection: close\n\(fields)\n")
  }

  /// A connection that listens to events.
  func listen() throws -> Line {
    let line = try connect()
    try line.say("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return line
  }
}

/// A connection to a server on loopback.
final class Line {
  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  private let file: Int32
  private var heard: [UInt8] = []

  init(port: UInt16) throws {
    file = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let isDone = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isDone else { throw Broken(description: "nobody listens at \(port)") }
  }

  deinit { close(file) }

  func say(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard send(file, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count else {
      throw Broken(description: "the server hung up")
    }
  }

  /// Says nothing more; what is answered is still heard.
  func endSaying() { shutdown(file, CInt(SHUT_WR)) }

  /// Everything up to the end, a carriage return being nothing to compare.
  func all() throws -> String {
    while try hear() {}
    return String(decoding: heard.filter { $0 != 13 }, as: UTF8.self)
  }

  /// Waits until a text was heard; a minute at most.
  func wait(for text: String) throws {
    while !String(decoding: heard, as: UTF8.self).contains(text) {
      guard try hear() else { throw Broken(description: "the server hung up before `\(text)`") }
    }
  }

  private func hear() throws -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(file, &chunk, chunk.count, 0)
    // Who hangs up with something unread resets the line.
    guard count >= 0 || errno == ECONNRESET else { throw Broken(description: "a minute of silence") }
    heard += chunk.prefix(max(0, count))
    return count > 0
  }
}
