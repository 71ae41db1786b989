import Dispatch
import Glibc
import Subprocess
import Synchronization
package import SystemPackage

/// Other programs, started from a list of arguments: what stands in a name is never read by a shell.
package enum Child {
  /// The file of a program on `PATH`; folders that `PATH` names relative to here are passed over, since they may be
  /// anybody's.
  package static func find(_ name: String) -> FilePath? {
    (Variable["PATH"] ?? "/usr/bin:/bin").split(separator: ":").lazy.map { FilePath(String($0)).appending(name) }
      .first { $0.isAbsolute && File.isProgram($0) }
  }

  /// Runs a program to its end with our own streams and gives its exit code; one that a signal ended gives 128 and the
  /// signal, as a shell would.
  package static func run(
    _ program: FilePath, _ arguments: [[UInt8]], setting variables: [String: String] = [:], in folder: FilePath? = nil,
    input: [UInt8]? = nil
  ) throws -> Int32 {
    let configuration = configuration(program, arguments, variables, folder)
    let status = try finished {
      if let input = try input.map(file) {
        return try await Subprocess.run(
          configuration, input: .fileDescriptor(input, closeAfterSpawningProcess: true), output: .currentStandardOutput,
          error: .currentStandardError
        ).terminationStatus
      }
      return try await Subprocess.run(
        configuration, input: .currentStandardInput, output: .currentStandardOutput, error: .currentStandardError
      ).terminationStatus
    }
    return code(of: status)
  }

  /// An exit code; a program that a signal ended gives 128 and the signal, as in a shell.
  private static func code(of status: TerminationStatus) -> Int32 {
    switch status {
    case .exited(let code): code
    case .signaled(let signal): 128 + signal
    }
  }

  /// Runs a program that reads what `work` writes to stdout, and comes back when both are done.
  package static func piped(
    _ program: FilePath, _ arguments: [[UInt8]], setting variables: [String: String], _ work: () throws -> Void
  ) throws {
    let (outlet, inlet) = try FileDescriptor.pipe(options: .closeOnExec)
    let screen = FileDescriptor(rawValue: fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0))
    let configuration = configuration(program, arguments, variables, nil)
    let reader = begun {
      _ = try await Subprocess.run(
        configuration, input: .fileDescriptor(outlet, closeAfterSpawningProcess: true),
        output: .fileDescriptor(screen, closeAfterSpawningProcess: false), error: .currentStandardError)
    }
    _ = dup2(inlet.rawValue, STDOUT_FILENO)
    try inlet.close()
    let result = Result { try work() }
    _ = dup2(screen.rawValue, STDOUT_FILENO)
    try reader.ended()
    try screen.close()
    try result.get()
  }

  /// What a program prints, its complaints unheard; nil where it fails.
  package static func output(
    _ program: FilePath, _ arguments: [[UInt8]], setting variables: [String: String?] = [:],
    in folder: FilePath? = nil, input: [UInt8] = []
  ) -> [UInt8]? {
    let result = try? heard(program, arguments, setting: variables, in: folder, input: input)
    return result?.code == 0 ? result?.output : nil
  }

  /// Runs a program that nobody is to hear and gives its exit code and what it printed.
  ///
  /// `nil` as the value of a variable takes it away. With `withErrors` its complaints stand in what it printed, where it
  /// said them. One that takes longer than the limit is ended, and gives the code of a signal.
  package static func heard(
    _ program: FilePath, _ arguments: [[UInt8]], setting variables: [String: String?] = [:],
    in folder: FilePath? = nil, input: [UInt8] = [], withErrors: Bool = false, within limit: Duration? = nil
  ) throws -> (code: Int32, output: [UInt8]) {
    let configuration = configuration(program, arguments, variables, folder)
    if withErrors {
      let result = try finished {
        try await Subprocess.run(
          configuration, input: .fileDescriptor(file(of: input), closeAfterSpawningProcess: true),
          output: .bytes(limit: 1 << 30), error: .combinedWithOutput)
      }
      return (code(of: result.terminationStatus), result.standardOutput)
    }
    let result = try finished {
      try await ended(within: limit) {
        try await Subprocess.run(
          configuration, input: .fileDescriptor(file(of: input), closeAfterSpawningProcess: true),
          output: .bytes(limit: 1 << 30), error: .discarded)
      }
    }
    guard let result else { return (128 + SIGKILL, []) }
    return (code(of: result.terminationStatus), result.standardOutput)
  }

  /// What work gives; nil where it takes longer than it may, for then it is given up, and its program killed.
  private static func ended<Result: Sendable>(
    within limit: Duration?, _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result? {
    guard let limit else { return try await work() }
    return try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  /// A file that nobody else sees, to be read from its beginning.
  ///
  /// A pipe would end us where the program ends before it reads, as git does when a hook refuses.
  private static func file(of bytes: [UInt8]) throws -> FileDescriptor {
    guard let stream = tmpfile() else { throw Failure("could not hand a text on: \(Errno(rawValue: errno))") }
    defer { fclose(stream) }
    let file = try FileDescriptor(rawValue: fileno(stream)).duplicate()
    try file.writeAll(bytes)
    try file.seek(offset: 0, from: .start)
    return file
  }

  private static func configuration(
    _ program: FilePath, _ arguments: [[UInt8]], _ variables: [String: String?], _ folder: FilePath?
  ) -> Configuration {
    let settings = variables.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    return Configuration(
      executable: .path(program), arguments: Arguments(arguments.map { $0 + [0] }),
      environment: .inherit.updating(Dictionary(settings) { $1 }), workingDirectory: folder)
  }

  /// Waits for work, since a command has nothing else to do meanwhile.
  private static func finished<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) throws -> Result {
    try begun(work).ended()
  }

  /// Begins work and goes on.
  private static func begun<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) -> Outcome<Result> {
    let outcome = Outcome<Result>()
    Task {
      do { outcome.put(.success(try await work())) } catch { outcome.put(.failure(error)) }
    }
    return outcome
  }
}

/// What comes of work that runs beside us.
private final class Outcome<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  func put(_ outcome: Result<Value, any Error>) {
    result.withLock { $0 = outcome }
    done.signal()
  }

  /// Waits for the end.
  func ended() throws -> Value {
    done.wait()
    guard let result = result.withLock({ $0 }) else { throw Failure("a program was not waited for") }
    return try result.get()
  }
}
