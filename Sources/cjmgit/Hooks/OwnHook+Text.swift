import Language

/// The file of a hook; as it also lies in `hooks` for those who copy it by hand: a test compares the two.
extension OwnHook {
  /// The version of the text; another one is replaced by `cjmgit hook install`.
  private static let version = 2

  /// What stands in every version of it and in no other hook.
  var marker: String { "# The \(name) hook of cjmgit, version " }

  /// The whole file; no path of this machine stands in it, since worktrees and colleagues share it.
  var text: String { written(sum: Fingerprint(written(sum: "")).short) }

  /// Whether a text is ours as a version of it was written: its sum still is that of the rest.
  func isUntouched(_ text: String) -> Bool {
    let (head, mark) = (text.split(separator: "\n").dropFirst().first ?? "", ", sum ")
    // The first version had no sum, and never left the house.
    if head.hasPrefix(marker + "1:") { return true }
    guard head.hasPrefix(marker), let place = head.firstRange(of: mark)?.upperBound else { return false }
    let sum = head[place...].prefix { $0 != ":" }
    return Fingerprint(text.replacing(mark + sum, with: mark, maxReplacements: 1)).short == sum
  }

  private func written(sum: String) -> String {
    [
      """
      #!/bin/sh
      \(marker)\(Self.version), sum \(sum): \(purpose).
      # `cjmgit hook uninstall \(name)` takes it away. Without it, this once:
      # \(bypass).


      """, chain, guarded, call,
    ].joined()
  }

  private var isReport: Bool { weight == .report }
  /// The hooks of a server are told on standard input what was pushed; everybody gets the whole of it.
  private var input: String { side == .server ? "printf '%s\\n' \"$input\" | " : "" }
  private var end: String { isReport ? "exit \"$status\"" : "exit 0" }

  private var chain: String {
    let why = "A hook that was here before runs first" + (isReport ? "." : ", and where it refuses, that counts.")
    let setting = (side == .server ? "input=$(cat)\n" : "") + (isReport ? "status=0\n" : "")
    return """
      # \(why)
      \(setting)previous="$(dirname "$0")/\(previous)"
      if [ -f "$previous" ] && [ -x "$previous" ]; then
        \(input)"$previous" "$@" || \(isReport ? "status=$?" : "exit $?")
      fi

      [ "${\(Self.skip):-0}" = 1 ] && \(end)


      """
  }

  private var guarded: String {
    let advice =
      isReport ? "" : "  echo \"Install it, or go on without it this once: \(bypass.filter { $0 != "`" })\" >&2\n"
    return """
      if ! command -v cjmgit >/dev/null 2>&1; then
        echo "cjmgit is not installed here, so \(undone)." >&2
      \(advice)  exit \(isReport ? "\"$status\"" : "1")
      fi

      """
  }

  private var call: String {
    let run = "\(command) \"$@\""
    if isReport { return "\(input)\(run)\n\(end)\n" }
    return side == .server ? "\(input)\(run)\n" : "exec \(run)\n"
  }
}
