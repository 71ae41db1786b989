internal import Glibc

/// Lets Ctrl-C and its like wait until a lock file is gone again: nobody would remove it for us.
struct SignalPause: ~Copyable {
  private let before: sigset_t

  init() {
    var (signals, before) = (sigset_t(), sigset_t())
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    self.before = before
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
