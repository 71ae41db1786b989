import ArgumentParser
import Console
import Git
import Glibc

/// The program through which people read what does not fit on a screen, chosen and started as git does.
struct Pager {
  private let command: PersonalCommand

  /// `GIT_PAGER`, `pager.cjm`, `core.pager`, `PAGER`, `less`; nil where none is wanted, or there is none.
  ///
  /// A repository's own configuration names no commands here; it may only say `pager.cjm=false`.
  init?(_ preferences: Preferences) {
    guard let text = Self.text(preferences), !["", "cat"].contains(text) else { return nil }
    guard let command = PersonalCommand(text) else {
      if text != Self.usual { Output.say(Failure("there is no pager `\(text)`").text) }
      return nil
    }
    self.command = command
  }

  private static let usual = "less"

  private static func text(_ preferences: Preferences) -> String? {
    if let set = Variable["GIT_PAGER"] { return set }
    guard preferences.isPagerWanted else { return nil }
    return preferences.pager ?? Variable["PAGER"] ?? usual
  }

  /// Does work whose output goes through the pager, and waits for the person to leave it.
  func page(_ work: () throws -> Void) throws {
    let usual = ["LESS": "FRX", "LV": "-c"].filter { Variable[$0.key] == nil }
    let signals = [SIGINT, SIGQUIT]
    let before = signals.map { signal($0) { _ in Pager.leave() } }
    defer { for (number, handler) in zip(signals, before) { signal(number, handler) } }
    try Child.piped(
      command.program, command.arguments, setting: usual.merging(["GIT_PAGER_IN_USE": "true"]) { $1 }, work)
  }

  /// What Ctrl-C does: no more is written, and the pager, whose key it is, too, is waited for.
  private static func leave() {
    dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO)
    while wait(nil) > 0 {}
    _exit(128 + SIGINT)
  }
}

/// What the commands that people read page by page understand.
struct PagerOptions: ParsableArguments {
  @Flag(name: .customLong("no-pager"), help: "Print everything at once, without a pager.")
  var isOff = false

  /// The arguments behind a `--no-pager` that stands before the command; as git, it is handed down in `GIT_PAGER`.
  static func taken(from arguments: [String]) -> [String] {
    let rest = arguments.drop { ["--no-pager", "-P"].contains($0) }
    if rest.count < arguments.count { setenv("GIT_PAGER", "cat", 1) }
    return Array(rest)
  }
}
