import ArgumentParser
import Console
import History
import Glibc
import Journey
import Language
import Walls

/// Serves the pages of the newest commit, and those of each that follows.
struct ServeCommand: ParsableCommand {
  static let configuration = ServeOptions.configuration

  @OptionGroup var options: ServeOptions

  func run() throws {
    let bell = try Bell()
    try Self.stop(bell)
    let listener = try Listener(address: options.address, port: options.port)
    let memory = Memory()
    let first = try Edition(isPublic: options.isPublic, remembering: memory)
    let tongue = options.lang ?? first.wall.company.tongue ?? .usual
    let site = LiveSite(first, bell: bell)
    let watch = Thread.started { [isPublic = options.isPublic] in
      var watch = Watch(site, remembering: memory, bell: bell, isPublic: isPublic, tongue: tongue)
      watch.run()
    }
    guard watch != nil else { throw Failure(couldNot: "start a thread") }
    let mark = first.wall.commit
    try Output.write(ServeWords.serves.filled(tongue, listener.address, mark.week.name(tongue), mark.id) + "\n")
    Self.openManyFiles()
    // Where the log goes may go away: the wall stays.
    signal(SIGPIPE, SIG_IGN)
    var server = Server(
      listener, Doorman(site: site, rule: HostRule(options.hosts + [options.address])), bell: bell)
    server.run()
    Output.say(ServeWords.ended[tongue])
  }

  /// Has Ctrl-C and the service manager end the server in good order; begun before any other thread is.
  private static func stop(_ bell: Bell) throws {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waiting = Thread.started { [signals] in
      var signals = signals
      var signal: CInt = 0
      sigwait(&signals, &signal)
      bell.stop()
    }
    guard waiting != nil else { throw Failure(couldNot: "start a thread") }
  }

  /// A file a client: as many as the system lets us have.
  private static func openManyFiles() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 16_384)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
