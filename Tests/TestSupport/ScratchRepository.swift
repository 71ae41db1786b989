public import Foundation

/// A real repository in a temporary folder, worked on by the real git; the folder goes with the value.
///
/// Nothing of this machine's configuration is seen, people and dates are fixed: each call of git is a minute later.
public final class ScratchRepository {
  /// What git did not do.
  public struct Refused: Error, CustomStringConvertible {
    /// The command line and what git said.
    public let description: String

    /// Says so.
    public init(_ description: String) { self.description = description }
  }

  /// The temporary folder, which holds the repository and whatever lies beside it.
  public let folder: URL
  /// The repository's folder.
  public let path: String
  /// The variables git is run with.
  public var environment: [String: String]
  private var minutes = 0

  /// Makes a repository with the branch `main`, or, with arguments, what `git init` makes of them.
  public convenience init(_ arguments: String...) throws { try self.init(arguments) }

  /// The same for arguments in a list.
  public init(_ arguments: [String]) throws {
    folder = try ScratchRepository.temporaryFolder()
    path = folder.appending(path: "work").path
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_CEILING_DIRECTORIES": folder.path,
      "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.org",
      "GIT_COMMITTER_NAME": "Carl", "GIT_COMMITTER_EMAIL": "carl@example.org",
    ]
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try git(["init", "-q", "-b", "main"] + arguments)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "cjmgit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Runs git in the repository, or in a folder beside or below it, and gives what it printed.
  @discardableResult
  public func git(
    _ arguments: String..., in place: String? = nil, input: String = "", setting extra: [String: String] = [:]
  ) throws -> String {
    try git(arguments, in: place, input: input, setting: extra)
  }

  /// The same for arguments in a list.
  @discardableResult
  public func git(
    _ arguments: [String], in place: String? = nil, input: String = "", setting extra: [String: String] = [:]
  ) throws -> String {
    minutes += 1
    let date = "@\(1_795_000_000 + minutes * 60) +0200"
    let dates = ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date]
    return try run(
      ["git"] + arguments, in: place, input: input,
      environment: environment.merging(dates) { $1 }.merging(extra) { $1 })
  }

  /// Writes a file below the repository's folder, with the folders above it.
  public func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes files and commits them.
  public func commit(_ message: String, _ files: [String: String]) throws {
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try write(name, text) }
    try git("add", "-A")
    try git("commit", "-q", "--allow-empty", "-m", message)
  }

  /// Runs any program and gives what it printed.
  @discardableResult
  public func run(
    _ arguments: [String], in place: String? = nil, input: String = "", environment: [String: String]? = nil
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = environment ?? self.environment
    process.currentDirectoryURL = URL(filePath: place.map { folder.appending(path: $0).path } ?? path)
    let (stdin, output) = (Pipe(), Pipe())
    let errors = folder.appending(path: "stderr-\(UUID().uuidString)")
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    process.standardInput = stdin
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
      throw Refused("\(arguments.joined(separator: " ")): \(process.terminationStatus)\n\(text)\(said)")
    }
    return text
  }
}
