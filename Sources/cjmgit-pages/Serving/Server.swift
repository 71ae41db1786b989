import Glibc

/// Serves a site to many clients at once, in one thread that waits for none of them.
///
/// A loop of our own: the servers at hand read a head without an end, wait for a slow client without an end, and stop when
/// one cannot be let in.
struct Server: ~Copyable {
  /// How many clients there may be at once: far more than there are screens in a company.
  private static let most = 4000
  /// Every so many seconds those who listen hear that the line still stands.
  private static let beat: Int64 = 15
  /// How many seconds answers that were begun have when the server stops.
  private static let farewell: Int64 = 2

  private let listener: Listener
  private let bell: Bell
  private let doorman: Doorman
  private var clients: [Int32: Client] = [:]
  private var nextBeat = Server.now + Server.beat
  private var end: Int64?
  /// Until when nobody is let in, since the system gave no more files.
  private var rest: Int64 = 0

  /// Prepares to serve; `run` begins.
  init(_ listener: consuming Listener, _ doorman: Doorman, bell: Bell) {
    self.listener = listener
    self.doorman = doorman
    self.bell = bell
  }

  /// Serves until the bell says that it is enough.
  mutating func run() {
    while end == nil || !clients.isEmpty {
      let ready = wait()
      let now = Self.now
      if ready.contains(bell.file) { bell.hush() }
      if bell.isStopped, end == nil { stop(now) }
      if ready.contains(listener.file) { welcome(now) }
      for file in ready { clients[file]?.serve(doorman, now: now) }
      for file in clients.keys { clients[file]?.deliver(doorman, now: now) }
      tell(now)
      for (file, client) in clients where client.isGone || client.isLate(now) || end.map({ $0 < now }) ?? false {
        clients[file] = nil
        close(file)
      }
    }
  }

  /// Waits until somebody says or takes something, a second at most, and gives their files.
  private func wait() -> [Int32] {
    var files = [pollfd(fd: bell.file, events: Int16(POLLIN), revents: 0)]
    if end == nil, clients.count < Self.most, rest <= Self.now {
      files.append(pollfd(fd: listener.file, events: Int16(POLLIN), revents: 0))
    }
    for (file, client) in clients { files.append(pollfd(fd: file, events: client.events, revents: 0)) }
    guard poll(&files, nfds_t(files.count), 1000) > 0 else { return [] }
    return files.filter { $0.revents != 0 }.map(\.fd)
  }

  private mutating func welcome(_ now: Int64) {
    while clients.count < Self.most {
      guard let file = listener.accept() else {
        if [EMFILE, ENFILE, ENOMEM, ENOBUFS].contains(errno) { rest = now + 1 }
        return
      }
      clients[file] = Client(file, now: now)
    }
  }

  private mutating func tell(_ now: Int64) {
    let isBeat = now >= nextBeat
    if isBeat { nextBeat = now + Self.beat }
    let news = doorman.site.news
    for file in clients.keys { clients[file]?.tell(news, isBeat: isBeat, now: now) }
  }

  private mutating func stop(_ now: Int64) {
    end = now + Self.farewell
    for file in clients.keys { clients[file]?.dismiss(now) }
  }

  /// Seconds on a clock that nobody sets.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec)
  }
}
