import Console
import Git
import SystemPackage

/// A repository where there was none.
enum FreshRepository {
  /// Has git make one in this folder, with its own default branch, unless there is one around it; whether it was made.
  static func ifNone() throws -> Bool {
    do {
      _ = try Repository.open()
      return false
    } catch  where error.isNoRepository {
      guard let git = Child.find("git") else {
        throw Failure("there is no git repository here, and git is not installed to make one", hint: "install git")
      }
      let code = try Child.run(git, [Array("init".utf8), Array("--quiet".utf8)])
      guard code == 0 else { throw Ended(code: code) }
      return true
    }
  }
}
