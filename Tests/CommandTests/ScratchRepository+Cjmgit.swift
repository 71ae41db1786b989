import Foundation
import TestSupport

/// What a run of `cjmgit` left behind.
struct Ran: Equatable {
  /// The exit code.
  let code: Int32
  /// What programs read.
  let stdout: String
  /// What people read.
  let stderr: String
}

/// The program under test, which lies beside the bundle of the tests.
enum Binary {
  static let path = Programs.path("cjmgit")

  /// The program that git calls, beside ours.
  static let merge = "\(path)-merge"
}

extension ScratchRepository {
  /// Runs `cjmgit` as a user runs it, in the repository or in a folder beside or below it.
  func cjmgit(
    _ arguments: String..., in place: String? = nil, at now: String = "2026-11-20T16:00:00+03:00",
    setting extra: [String: String] = [:]
  ) throws -> Ran {
    try cjmgit(arguments, in: place, at: now, setting: extra)
  }

  /// The same for arguments in a list.
  func cjmgit(
    _ arguments: [String], in place: String? = nil, at now: String = "2026-11-20T16:00:00+03:00",
    setting extra: [String: String] = [:]
  ) throws -> Ran {
    try ran(Binary.path, arguments, in: place, setting: ["CJMGIT_NOW": now].merging(extra) { $1 })
  }

  /// Runs a program as a user runs it, and gives all that it left behind.
  func ran(
    _ program: String, _ arguments: [String], in place: String? = nil, setting extra: [String: String] = [:]
  ) throws -> Ran {
    try started(program, arguments, in: place, setting: extra).ended()
  }

  /// Starts a program and goes on.
  func started(
    _ program: String, _ arguments: [String], in place: String? = nil, setting extra: [String: String] = [:]
  ) throws -> Running {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment.merging(extra) { $1 }
    process.currentDirectoryURL = URL(filePath: place.map { folder.appending(path: $0).path } ?? path)
    process.standardInput = FileHandle.nullDevice
    let streams = try (0..<2).map { _ in
      let file = folder.appending(path: "stream-\(UUID().uuidString)")
      try Data().write(to: file)
      return file
    }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    return Running(process: process, streams: streams)
  }
}

extension ScratchRepository {
  /// Puts our programs first on the path, as `make install` does: these names, or all of them.
  func install(_ names: String...) throws {
    let bin = folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    for name in names.isEmpty ? ["cjmgit", "cjmgit-merge", "git-cjm"] : names {
      try FileManager.default.createSymbolicLink(
        atPath: bin.appending(path: name).path,
        withDestinationPath: URL(filePath: name == "cjmgit-merge" ? Binary.merge : Binary.path).path)
    }
    environment["PATH"] = "\(bin.path):\(environment["PATH"] ?? "")"
    environment["CJMGIT_NOW"] = "2026-11-20T16:00:00+03:00"
  }

  /// Takes our programs off the path.
  func loseOurPrograms() {
    let folders = environment["PATH"]?.split(separator: ":").filter { !$0.hasPrefix(folder.path) } ?? []
    environment["PATH"] = folders.joined(separator: ":")
  }
}

/// A program that was started.
struct Running {
  fileprivate let process: Process
  fileprivate let streams: [URL]

  /// Waits for its end.
  func ended() throws -> Ran {
    process.waitUntilExit()
    defer { for file in streams { try? FileManager.default.removeItem(at: file) } }
    return Ran(
      code: process.terminationStatus, stdout: try String(contentsOf: streams[0], encoding: .utf8),
      stderr: try String(contentsOf: streams[1], encoding: .utf8))
  }
}
