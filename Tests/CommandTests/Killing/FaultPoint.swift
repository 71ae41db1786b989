import Foundation
import TestSupport

/// A call of the system at which a program is cut off, or told that it failed.
struct FaultPoint: Sendable, CustomStringConvertible {
  /// What happens there.
  enum Fault: String, CaseIterable, Sendable {
    /// The program is killed before the call.
    case killed = "signal=KILL"
    /// The call fails, this once.
    case broken = "error=EIO"
    /// This call and all like it behind it find the disk full.
    case full = "error=ENOSPC"
  }

  let call: String
  let number: Int
  /// Whether the call reaches the disk: what threads wake each other by cannot fail so, and whoever sleeps would sleep on.
  let isOnDisk: Bool
  var fault = Fault.killed

  var description: String { "\(call) \(number) \(fault)" }

  /// What `strace` is told.
  ///
  /// A `write` fails once: those behind it may go to another thread.
  var injection: String {
    "inject=\(call):\(fault.rawValue):when=\(number)\(fault == .full && call != "write" ? "+" : "")"
  }

  /// The calls that leave something behind.
  private static let calls = [
    "write", "pwrite64", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link", "unlink", "unlinkat", "mkdir",
    "mkdirat", "ftruncate", "openat",
  ]

  /// Every such call of a run, as `strace` saw it; what is only read is left out.
  static func all(in trace: String) -> [FaultPoint] {
    var counts: [String: Int] = [:]
    return trace.split(separator: "\n").compactMap { line in
      guard let name = line.split(separator: "(").first.map(String.init), calls.contains(name) else { return nil }
      counts[name, default: 0] += 1
      let opens = name == "openat"
      guard !opens || line.contains("O_CREAT") || line.contains("O_WRONLY") else { return nil }
      return FaultPoint(call: name, number: counts[name] ?? 0, isOnDisk: !line.contains("<anon_inode:"))
    }
  }

  /// The arguments of `strace` to look at a run.
  static func looking(into file: String) -> [String] {
    ["-qq", "-y", "-s", "0", "-o", file, "-e", "trace=" + calls.joined(separator: ",")]
  }
}

/// Programs that are run under `strace`.
enum Faults {
  static let strace = ["/usr/bin/strace", "/usr/local/bin/strace"].first(where: FileManager.default.isExecutableFile)

  /// Runs a program, and cuts it off at a point.
  static func run(
    _ program: [String], at point: FaultPoint, _ village: TellingVillage, now: String
  ) throws {
    let traced = [strace ?? "strace", "-qq", "-o", "/dev/null", "-e", point.injection] + program
    let ran = try village.repository.ran("/usr/bin/timeout", ["-s", "KILL", limit] + traced, setting: variables(now))
    guard ran.code != 128 + SIGKILL || point.fault == .killed else { throw Hangs(point: point) }
  }

  /// For how many seconds a run may go on: it takes one, and a busy machine takes ten.
  private static let limit = "120"

  /// A run that did not end.
  struct Hangs: Error {
    let point: FaultPoint
  }

  /// The points of a run that nothing cuts off.
  static func points(of program: [String], _ village: TellingVillage, now: String) throws -> [FaultPoint] {
    let file = village.repository.folder.appending(path: "trace").path
    _ = try village.repository.ran(
      strace ?? "strace", FaultPoint.looking(into: file) + program, setting: variables(now))
    return FaultPoint.all(in: try String(contentsOfFile: file, encoding: .utf8))
  }

  private static func variables(_ now: String) -> [String: String] {
    ["CJMGIT_NOW": now, "SWIFT_BACKTRACE": "enable=no"]
  }
}
