import Git
import SystemPackage

/// The hook that checks what is staged: the names by which it knows itself.
enum PreCommitHook {
  /// What git calls it.
  static let name = "pre-commit"
  /// What stands in it and in no other hook.
  static let marker = "cjmgit hook run pre-commit"
  /// The name that a hook gets which was there before.
  static let previous = "pre-commit.cjmgit-prev"
  /// The variable that passes over our part of it, though not over a hook that was there before.
  static let skip = "CJMGIT_SKIP"

  /// By what our hook is known where it does nothing but what `commit` did already; where it runs another hook too,
  /// something that stands in no hook.
  static func alone(in repository: borrowing Repository) -> String {
    let hooks = try? repository.hooksDirectory().path
    return hooks.map { File.exists($0.appending(previous)) } == true ? "\u{0}" : marker
  }
}
