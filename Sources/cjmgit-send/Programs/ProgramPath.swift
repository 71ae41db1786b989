import Glibc

/// Where a program lies.
enum ProgramPath {
  /// The file of a program: an absolute path, one in our home, or a name on `PATH`, of which folders relative to here are
  /// passed over, since they may be anybody's.
  static func find(_ name: String) -> String? {
    let name = HomePath.expanded(name)
    if name.hasPrefix("/") { return isProgram(name) ? name : nil }
    guard !name.contains("/") else { return nil }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
