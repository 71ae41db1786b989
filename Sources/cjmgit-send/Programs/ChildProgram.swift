import Glibc

/// A program that is started with a list of arguments, given some bytes, and waited for.
struct ChildProgram {
  let path: String
  /// The whole list, the name first.
  let arguments: [String]
  let input: [UInt8]
  /// The most that is read of what it printed.
  let limit: Int
  /// After which it is ended.
  let seconds: Int

  /// How it ended.
  enum End {
    /// By itself, having printed this.
    case exited(Int32, [UInt8])
    /// By a signal, or by us when its time was up.
    case ended
    /// It did not even start.
    case unstarted(Int32)
  }

  /// Runs it; its complaints go where ours go, or, without `keepsErrors`, to what it printed.
  func run(keepsErrors: Bool) -> End {
    // A file for what it reads: it may end before it read everything. A pipe for what it prints: that may be a secret.
    guard let stream = tmpfile() else { return .unstarted(errno) }
    defer { fclose(stream) }
    let input = fileno(stream)
    var pipe: [Int32] = [0, 0]
    guard Stream.write(self.input, to: input), lseek(input, 0, SEEK_SET) == 0, Glibc.pipe(&pipe) == 0 else {
      return .unstarted(errno)
    }
    defer { close(pipe[0]) }
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var id = pid_t()
    let code = spawn(&id, reading: input, writing: pipe[1], keepsErrors: keepsErrors)
    close(pipe[1])
    guard code == 0 else { return .unstarted(code) }
    var status = Int32(0)
    let output = printed(pipe[0], by: id, &status, until: Deadline(seconds: seconds))
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF, output) : .ended
  }

  private func spawn(_ id: inout pid_t, reading input: Int32, writing output: Int32, keepsErrors: Bool) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    if !keepsErrors { posix_spawn_file_actions_adddup2(&actions, output, 2) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    return posix_spawn(&id, path, &actions, nil, &words, environ)
  }

  /// What it prints until it has ended, by a signal of ours at the latest; the beginning of it is kept.
  ///
  /// Not until the pipe is closed: what it left running, as mail servers do, may hold it open for long.
  private func printed(_ pipe: Int32, by id: pid_t, _ status: inout Int32, until end: Deadline) -> [UInt8] {
    var (output, buffer, isOpen, pause) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 12), true, Int32(1))
    var hasEnded = false
    while true {
      // Only once: a number that was waited for may be somebody else's.
      if !hasEnded { hasEnded = waitpid(id, &status, WNOHANG) == id }
      if !hasEnded, end.milliseconds == 0 { kill(id, SIGKILL) }
      var waiting = pollfd(fd: isOpen ? pipe : -1, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, hasEnded ? 0 : pause) > 0 {
        let count = read(pipe, &buffer, buffer.count)
        isOpen = count > 0
        output += buffer[..<max(0, min(count, limit - output.count))]
      } else if hasEnded {
        return output
      } else {
        pause = min(pause * 2, 50)
      }
      if hasEnded, !isOpen { return output }
    }
  }
}

/// A moment by which something has to be done, on a clock that nobody sets.
struct Deadline {
  private let moment: Int

  init(seconds: Int) { moment = Self.now + seconds * 1000 }

  /// How much is left.
  var milliseconds: Int32 { Int32(clamping: max(0, moment - Self.now)) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
