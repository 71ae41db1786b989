import Foundation
import Git
import SystemPackage
import TestSupport
import Testing

@Suite struct `committing at once` {
  @Test(arguments: [true, false]) func `twenty committers keep all twenty files`(isUnborn: Bool) async throws {
    let scratch = try ScratchRepository()
    if !isUnborn { try scratch.commit("first", ["start": "s\n"]) }
    let numbers = 0..<20
    for number in numbers { try scratch.write("maps/\(number).cjm.yaml", "\(number)\n") }
    let (path, environment) = (FilePath(scratch.path), Environment(scratch.environment))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in numbers {
        group.addTask { try await onThread { try commit(number, at: path, environment) } }
      }
      try await group.waitForAll()
    }
    let expected = numbers.map { "maps/\($0).cjm.yaml" } + (isUnborn ? [] : ["start"])
    let held = try scratch.git("ls-tree", "-r", "--name-only", "HEAD").split(separator: "\n").map(String.init)
    #expect(held == expected.sorted())
    #expect(try scratch.git("rev-list", "--count", "HEAD").trimmed == "\(expected.count)")
    #expect(try scratch.git("status", "--porcelain") == "")
    #expect(try scratch.git("fsck", "--strict") == "")
  }

  @Test func `git commit beside us loses nothing either`() async throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["start": "s\n"])
    for number in 0..<20 { try scratch.write("maps/\(number).cjm.yaml", "\(number)\n") }
    let (path, environment) = (FilePath(scratch.path), Environment(scratch.environment))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<10 {
        group.addTask { try await onThread { try commit(number, at: path, environment) } }
      }
      for number in 10..<20 {
        _ = try? scratch.git("add", "maps/\(number).cjm.yaml")
        _ = try? scratch.git("commit", "-q", "-m", "by git \(number)", "--", "maps/\(number).cjm.yaml")
      }
      try await group.waitForAll()
    }
    let held = try scratch.git("ls-tree", "-r", "--name-only", "HEAD").split(separator: "\n").map(String.init)
    let said = try scratch.git("log", "--format=%s").split(separator: "\n").map(String.init)
    #expect(held.count == said.count)
    #expect((0..<10).allSatisfy { held.contains("maps/\($0).cjm.yaml") })
    #expect(try scratch.git("fsck", "--strict") == "")
  }
}

private func commit(_ number: Int, at path: FilePath, _ environment: Environment) throws {
  let person = Signature(name: "P\(number)", email: "p@example.org", seconds: 1_795_000_000, offset: 0)
  let repository = try Repository.open(at: path, environment: environment)
  let file = try repository.readFile(FilePath("maps/\(number).cjm.yaml"))
  _ = try repository.commit(
    [.write(file.path, file.bytes)], message: "file \(number)", author: person, committer: person,
    patience: Patience(seconds: 30))
}

/// Runs it on a thread of its own: tasks alone would share two.
private func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
    Thread { continuation.resume(with: Result { try work() }) }.start()
  }
}
