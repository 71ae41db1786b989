import Console
import Git
import Glibc
import SystemPackage

/// A folder of our own for another program's files; it goes with the value.
final class TemporaryFolder {
  let path: FilePath

  /// Makes the folder in `$TMPDIR`; nobody else may enter it.
  init() throws {
    var template = Array("\(Variable["TMPDIR"] ?? "/tmp")/cjmgit.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(couldNot: "make a temporary folder") }
    path = FilePath(platformString: template)
  }

  deinit {
    if let remove = Child.find("rm") {
      _ = try? Child.heard(remove, ["-rf", "--"].map { Array($0.utf8) } + [path.bytes])
    }
  }
}
