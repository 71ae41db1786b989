internal import CLibGit2

/// The library that reads repositories for us.
package enum GitLibrary {
  /// Its version, as `1.5.1`.
  package static var version: String {
    var (major, minor, revision): (CInt, CInt, CInt) = (0, 0, 0)
    git_libgit2_version(&major, &minor, &revision)
    return "\(major).\(minor).\(revision)"
  }
}
