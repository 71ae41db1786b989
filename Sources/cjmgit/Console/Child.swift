import Dispatch
import Glibc
import Subprocess
import Synchronization
import SystemPackage

/// Other programs, started from a list of arguments: what stands in a name is never read by a shell.
enum Child {
  /// The file of a program on `PATH`; folders that `PATH` names relative to here are passed over, since they may be
  /// anybody's.
  static func find(_ name: String) -> FilePath? {
    (Variable["PATH"] ?? "/usr/bin:/bin").split(separator: ":").lazy.map { FilePath(String($0)).appending(name) }
      .first { path in
        path.isAbsolute && path.withPlatformString { access($0, X_OK) } == 0 && !isFolder(path)
      }
  }

  /// Runs a program to its end with our own streams and gives its exit code; one that a signal ended gives 128 and the
  /// signal, as a shell would.
  static func run(
    _ program: FilePath, _ arguments: [[UInt8]], setting variables: [String: String] = [:], in folder: FilePath? = nil,
    input: [UInt8]? = nil
  ) throws -> Int32 {
    let settings = variables.map { (Environment.Key(stringLiteral: $0.key), String?.some($0.value)) }
    let configuration = Configuration(
      executable: .path(program), arguments: Arguments(arguments.map { $0 + [0] }),
      environment: .inherit.updating(Dictionary(settings) { $1 }), workingDirectory: folder)
    let status = try finished {
      if let input {
        return try await Subprocess.run(
          configuration, input: .array(input), output: .currentStandardOutput, error: .currentStandardError
        ).terminationStatus
      }
      return try await Subprocess.run(
        configuration, input: .currentStandardInput, output: .currentStandardOutput, error: .currentStandardError
      ).terminationStatus
    }
    return switch status {
    case .exited(let code): code
    case .signaled(let signal): 128 + signal
    }
  }

  /// Runs a program that nobody is to hear and gives its exit code and what it printed, up to a limit; `nil` as the value
  /// of a variable takes it away.
  static func heard(
    _ program: FilePath, _ arguments: [[UInt8]], setting variables: [String: String?] = [:], in folder: FilePath? = nil
  ) throws -> (code: Int32, output: [UInt8]) {
    let settings = variables.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let configuration = Configuration(
      executable: .path(program), arguments: Arguments(arguments.map { $0 + [0] }),
      environment: .inherit.updating(Dictionary(settings) { $1 }), workingDirectory: folder)
    return try finished {
      let result = try await Subprocess.run(
        configuration, input: .none, output: .bytes(limit: 1 << 20), error: .discarded)
      guard case .exited(let code) = result.terminationStatus else { return (128, result.standardOutput) }
      return (code, result.standardOutput)
    }
  }

  private static func isFolder(_ path: FilePath) -> Bool {
    var facts = stat()
    return path.withPlatformString { lstat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Waits for work, since a command has nothing else to do meanwhile.
  private static func finished<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) throws -> Result {
    let outcome = Outcome<Result>()
    let done = DispatchSemaphore(value: 0)
    Task {
      do { outcome.put(.success(try await work())) } catch { outcome.put(.failure(error)) }
      done.signal()
    }
    done.wait()
    return try outcome.value()
  }
}

/// What came of work that ran beside us.
private final class Outcome<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)

  func put(_ outcome: Result<Value, any Error>) { result.withLock { $0 = outcome } }

  func value() throws -> Value {
    guard let result = result.withLock({ $0 }) else { throw Failure("a program was not waited for") }
    return try result.get()
  }
}
