import Console
import Glibc
import SystemPackage

extension Child {
  /// `POSIX_SPAWN_SETSID`, which Swift does not see in glibc's headers.
  private static let newSession: Int16 = 0x80

  /// Starts this program with other arguments and lets it go: a session of its own, nothing of ours left open, its words
  /// into a file.
  ///
  /// Whoever waits for our streams to close, as git does for those of a hook, does not wait for it.
  static func detach(_ arguments: [String], into log: FilePath) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    log.withPlatformString {
      _ = posix_spawn_file_actions_addopen(&actions, 1, $0, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600)
    }
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.newSession)
    for file in File.names(in: "/proc/self/fd").compactMap(CInt.init) where file > 2 {
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    }
    var words: [UnsafeMutablePointer<CChar>?] = (["cjmgit"] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id = pid_t()
    let code = posix_spawn(&id, "/proc/self/exe", &actions, &attributes, &words, environ)
    guard code == 0 else { throw Failure(couldNot: "start cjmgit", code) }
  }
}
