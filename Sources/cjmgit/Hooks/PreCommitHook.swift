import Git
import SystemPackage

/// The hook that checks what is staged: its text, and the names by which it knows itself.
enum PreCommitHook {
  /// What git calls it.
  static let name = "pre-commit"
  /// What stands in every version of it and in no other hook.
  static let marker = "# The pre-commit hook of cjmgit, version "
  /// The name that a hook gets which was there before.
  static let previous = "pre-commit.cjmgit-prev"
  /// The variable that passes over our part of it, though not over a hook that was there before.
  static let skip = "CJMGIT_SKIP"
  /// What checks what is staged, for those who keep their hooks themselves.
  static let command = "cjmgit hook run pre-commit"

  /// The file, as it also lies in `hooks/pre-commit` for those who copy it by hand: a test compares the two.
  static let text = #"""
    #!/bin/sh
    \#(marker)1: checks the maps that are staged. `cjmgit hook uninstall` takes it away.
    # To commit without it once: `CJMGIT_SKIP=1 git commit`, or `git commit --no-verify`.

    # A hook that was here before runs first, and where it refuses, that counts.
    previous="$(dirname "$0")/pre-commit.cjmgit-prev"
    if [ -x "$previous" ]; then
      "$previous" "$@" || exit $?
    fi

    [ "${CJMGIT_SKIP:-0}" = 1 ] && exit 0

    if ! command -v cjmgit >/dev/null 2>&1; then
      echo "cjmgit is not installed here, so the staged maps could not be checked." >&2
      echo "Install it, or commit without the check this once: CJMGIT_SKIP=1 git commit" >&2
      exit 1
    fi
    exec cjmgit hook run pre-commit "$@"

    """#

  /// By what our hook is known where it does nothing that `commit` did not do already; something that stands in no hook
  /// where another one runs behind it, or where somebody wrote into it.
  static func alone(in repository: borrowing Repository) -> String {
    guard let folder = try? repository.hooksDirectory().path, !File.exists(folder.appending(previous)),
      let bytes = try? File.read(folder.appending(name)), bytes == Array(text.utf8)
    else { return "\u{0}" }
    return marker
  }
}
