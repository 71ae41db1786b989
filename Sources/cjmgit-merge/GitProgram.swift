import Glibc

/// The git that called this program: its line merge, and its settings.
enum GitProgram {
  /// Merges a file by lines, as git would without a driver: 0 joined, 1 with conflicts, 128 could not.
  static func mergeFile(_ ours: [UInt8], _ base: [UInt8], _ theirs: [UInt8], markerSize: Int) -> Int32 {
    let words = ["merge-file", "--marker-size=\(markerSize)", "-L", "ours", "-L", "base", "-L", "theirs", "--"]
    guard let status = run(words.map { Array($0.utf8) } + [ours, base, theirs], into: nil) else { return 128 }
    return status == 0 ? 0 : status < 128 ? 1 : 128
  }

  /// What git prints; nil where it cannot be run or says no.
  static func output(_ words: [String]) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let status = run(words.map { Array($0.utf8) }, into: ends[1], reading: ends[0])
    return status?.exit == 0 ? status?.text : nil
  }

  private static func run(_ words: [[UInt8]], into stream: Int32?) -> Int32? {
    run(words, into: stream ?? -1, reading: nil)?.exit
  }

  /// Starts git and waits for it.
  private static func run(_ words: [[UInt8]], into stream: Int32, reading: Int32?) -> (exit: Int32, text: String)? {
    guard let git = path else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if stream >= 0 { posix_spawn_file_actions_adddup2(&actions, stream, STDOUT_FILENO) }
    let arguments = ([Array("git".utf8)] + words).map(copied) + [nil]
    defer { for word in arguments { free(word) } }
    var child = pid_t()
    let problem = posix_spawn(&child, git, &actions, nil, arguments, environ)
    if stream >= 0 { close(stream) }
    guard problem == 0 else { return nil }
    let text = reading.map(everything) ?? ""
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return (status & 0x7F == 0 ? status >> 8 & 0xFF : 128, text)
  }

  private static func copied(_ word: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    (word + [0]).withUnsafeBytes { $0.baseAddress.flatMap { strdup($0.assumingMemoryBound(to: CChar.self)) } }
  }

  private static func everything(from stream: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(stream, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  /// The program in the folders of PATH; those that are relative are none of ours.
  private static var path: String? {
    (Environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/git" }
      .first { access($0, X_OK) == 0 }
  }
}
