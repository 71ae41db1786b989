import Console
import Glibc
import Synchronization

/// The whole terminal as one screen, read key by key; what stood on it before comes back when it is left.
final class FullScreen {
  /// Its size in columns and lines.
  struct Size: Equatable {
    let width: Int
    let height: Int
  }

  /// The signals that came since they were looked at last, one bit each.
  private static let arrived = Atomic<UInt64>(0)
  private static let watched = [SIGWINCH, SIGCONT, SIGTSTP, SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  /// How long signals may wait that another thread took, in milliseconds.
  private static let patience: Int32 = 200

  private var usual = termios()
  private var handlers: [(Int32, __sighandler_t?)] = []
  private var bytes: [UInt8] = []
  private var keys: [Key] = []

  /// Whether there is a terminal that can be one.
  static var isPossible: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && !["", "dumb"].contains(Variable["TERM"] ?? "")
  }

  /// Takes the terminal.
  func enter() throws {
    guard tcgetattr(STDIN_FILENO, &usual) == 0 else { throw Failure(couldNot: "read the state of the terminal") }
    Self.arrived.store(0, ordering: .relaxed)
    handlers = Self.watched.map { number in
      (number, signal(number) { _ = FullScreen.arrived.bitwiseOr(1 << UInt64($0), ordering: .relaxed) })
    }
    try seize()
  }

  /// Gives the terminal back as it was.
  func leave() throws {
    try release()
    for (number, handler) in handlers { signal(number, handler) }
    handlers = []
  }

  /// Does work for which the terminal is as it was before.
  func away<Result>(_ work: () throws -> Result) throws -> Result {
    try leave()
    let result = Swift.Result { try work() }
    try enter()
    return try result.get()
  }

  /// How large it is now.
  var size: Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return Size(width: 80, height: 24)
    }
    return Size(width: Int(size.ws_col), height: Int(size.ws_row))
  }

  /// Shows lines that fit, from the top; what stood there before is gone.
  func show(_ lines: [String]) throws {
    let text = lines.prefix(size.height).map { "\($0)\u{1B}[K" }.joined(separator: "\r\n")
    try Output.write("\u{1B}[H\(text)\u{1B}[J")
  }

  /// Waits for the next key; a signal that ends us gives the terminal back before it does.
  func key() throws -> Key {
    while keys.isEmpty {
      let signals = Self.arrived.exchange(0, ordering: .relaxed)
      if signals != 0 { return try answer(signals) }
      var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, Self.patience) > 0 else { continue }
      var chunk = [UInt8](repeating: 0, count: 256)
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .end }
      bytes += chunk[..<count]
      keys = Key.taken(from: &bytes)
    }
    return keys.removeFirst()
  }

  /// Throws away what was typed and not taken yet.
  func forget() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    (bytes, keys) = ([], [])
  }

  /// Stops, as Ctrl-Z stops a program, until the shell has us go on.
  func suspend() throws {
    try away {
      let handler = signal(SIGTSTP, SIG_DFL)
      kill(0, SIGTSTP)
      signal(SIGTSTP, handler)
    }
  }

  /// Ends the program as a signal does that nobody caught.
  func end(by number: Int32) throws -> Never {
    try leave()
    signal(number, SIG_DFL)
    raise(number)
    // Whoever started us may have blocked the signal.
    exit(128 + number)
  }

  private func answer(_ signals: UInt64) throws -> Key {
    let has = { (number: Int32) in signals & 1 << UInt64(number) != 0 }
    if let last = [SIGINT, SIGTERM, SIGHUP, SIGQUIT].first(where: has) { try end(by: last) }
    if has(SIGTSTP) { return .suspend }
    if has(SIGCONT) { try seize() }
    return .changed
  }

  /// Keys as they come, no echo, the other buffer, no cursor.
  private func seize() throws {
    var raw = usual
    cfmakeraw(&raw)
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0 else { throw Failure(couldNot: "set the terminal") }
    try Output.write("\u{1B}[?1049h\u{1B}[?25l\u{1B}[2J")
  }

  private func release() throws {
    try Output.write("\u{1B}[?25h\u{1B}[?1049l")
    _ = tcsetattr(STDIN_FILENO, TCSADRAIN, &usual)
  }
}
