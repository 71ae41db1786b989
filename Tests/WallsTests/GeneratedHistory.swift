import Foundation
import Journey
import Language
import TestSupport

/// The history of one map, as `Benchmarks/history` writes it for git.
struct GeneratedHistory {
  let company: Document
  let timeline: Timeline

  /// Runs the generator; the same seed gives the same history.
  init(weeks: Int, seed: UInt64) throws {
    let program = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Benchmarks/history")
    let scratch = try ScratchRepository()
    let stream = try scratch.run(["python3", program.standardizedFileURL.path, "1", "\(weeks)", "\(seed)"])
    var reader = StreamReader(Array(stream.utf8))
    var company: Document?
    var versions: [Timeline.Version] = []
    var day = Day(clamped: 0)
    while let line = reader.line() {
      if line.hasPrefix("author "), let seconds = line.split(separator: " ").dropLast().last.flatMap({ Int64($0) }) {
        day = Zone.utc.day(of: Instant(seconds: seconds))
      }
      guard line.hasPrefix("data "), let count = line.split(separator: " ").last.flatMap({ Int($0) }) else { continue }
      let bytes = reader.take(count)
      guard reader.file.hasSuffix(".yaml") else { continue }
      let source = Source(name: reader.file, bytes: bytes)
      if reader.file == "cjm.yaml" { company = Document(source, as: .company) }
      guard reader.file.hasSuffix(".cjm.yaml") else { continue }
      let document = Document(source, as: .journey)
      versions.append(Timeline.Version(week: Week(of: day), day: day, commit: "\(versions.count)", document: document))
    }
    self.company = company ?? Document(Source(name: "cjm.yaml", bytes: []), as: .company)
    timeline = Timeline(versions)
  }
}

/// Reads what `git fast-import` reads.
private struct StreamReader {
  private let bytes: [UInt8]
  private var place = 0
  /// The file that the next data is of; nothing for a message.
  private(set) var file = ""

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line() -> String? {
    guard place < bytes.count else { return nil }
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let line = String(decoding: bytes[place..<end], as: UTF8.self)
    place = end + 1
    if line.hasPrefix("M 100644 inline ") { file = String(line.dropFirst("M 100644 inline ".count)) }
    if line.hasPrefix("commit ") { file = "" }
    return line
  }

  mutating func take(_ count: Int) -> [UInt8] {
    defer { place += count }
    return Array(bytes[place..<min(place + count, bytes.count)])
  }
}
