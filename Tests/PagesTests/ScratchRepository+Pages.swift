import Foundation
import TestSupport

/// What a run of a program left behind.
struct Ran: Equatable {
  let code: Int32
  let stdout: String
  let stderr: String
}

extension ScratchRepository {
  /// A map that holds little, of a title and a gap.
  static func map(_ id: String, _ title: String, gap: Int = 2) -> String {
    """
    journey: \(id)
    title: \(title)
    stages:
      - id: search
        title: Search
        gap: \(gap)

    """
  }

  /// A repository with two small journeys.
  static func withMaps() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit(
      "first",
      [
        "cjm.yaml": "company: Works\nlanguage: en\n", "tea.cjm.yaml": map("tea", "Tea"),
        "bike.cjm.yaml": map("bike", "Bicycle"),
      ])
    return repository
  }

  /// Runs `cjmgit wall` as a user runs it.
  func wall(_ arguments: String..., in place: String? = nil) throws -> Ran {
    let process = try started(["wall"] + arguments, in: place)
    let streams = [process.standardOutput, process.standardError].map { ($0 as? Pipe)?.fileHandleForReading }
    let text = streams.map { String(decoding: $0?.readDataToEndOfFile() ?? Data(), as: UTF8.self) }
    process.waitUntilExit()
    return Ran(code: process.terminationStatus, stdout: shortened(text[0]), stderr: shortened(text[1]))
  }

  /// Starts `cjmgit` and goes on; what it says is read from its pipes.
  func started(_ arguments: [String], in place: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Programs.path("cjmgit"))
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: place.map { folder.appending(path: $0).path } ?? path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    return process
  }

  /// The temporary folder's name is another one in each run.
  private func shortened(_ text: String) -> String {
    text.replacingOccurrences(of: folder.path, with: "/tmp")
  }

  /// Everything below a folder beside the repository: what files hold, where links lead.
  func tree(_ name: String) throws -> [String: String] {
    let top = folder.appending(path: name)
    var tree: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: top.path) {
      let file = top.appending(path: path).path
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: file) {
        tree[path] = "→ \(target)"
      } else {
        tree[path] = FileManager.default.contents(atPath: file).map { $0.base64EncodedString() } ?? "folder"
      }
    }
    return tree
  }

  /// The number of a file in its file system: another one once it was written anew.
  func inode(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)
    return facts[.systemFileNumber] as? Int ?? 0
  }
}
