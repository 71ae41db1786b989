internal import SystemPackage

/// The git program, for what libgit2 does not read; whoever may start programs hands it in.
package struct GitProgram: Sendable {
  let output: @Sendable (GitCommand) -> [UInt8]?

  /// Takes what runs a call and gives what it printed, `nil` where it failed.
  package init(output: @escaping @Sendable (GitCommand) -> [UInt8]?) { self.output = output }
}

extension Repository {
  /// A call of git in this repository, wherever it is run: what the environment names relative to here is named whole.
  func call(
    _ arguments: [[UInt8]], environment variables: [String: String] = [:], input: [UInt8] = []
  ) throws(GitError) -> GitCommand {
    var places: [String: String] = [:]
    if environment.path("GIT_DIR") != nil { places["GIT_DIR"] = gitDirectory.string }
    if environment.path("GIT_WORK_TREE") != nil { places["GIT_WORK_TREE"] = workTree?.string }
    if environment.path("GIT_INDEX_FILE") != nil { places["GIT_INDEX_FILE"] = indexFile.string }
    return GitCommand(
      arguments: arguments, environment: places.merging(variables) { $1 }, input: input, folder: try neededWorkTree())
  }

  /// What git prints; `nil` where it may not be started, is not there, or fails.
  func asked(_ arguments: [String], _ last: [[UInt8]] = [], input: [UInt8] = []) -> [UInt8]? {
    guard let program else { return nil }
    let all = (["-c", "core.fsmonitor=false"] + arguments).map { Array($0.utf8) } + last
    return (try? call(all, environment: ["GIT_TERMINAL_PROMPT": "0"], input: input)).flatMap(program.output)
  }
}
