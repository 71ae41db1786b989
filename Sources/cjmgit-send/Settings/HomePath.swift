import Glibc

/// Paths as git's configuration writes them.
enum HomePath {
  /// A path that begins with `~/`, in the home of the one who runs us.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst(1)
  }
}
