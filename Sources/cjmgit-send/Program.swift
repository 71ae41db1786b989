import Glibc
import Language
import Notices
import SystemPackage

/// The program that carries letters: it alone opens sockets, so that no other command pays for them.
@main
enum Program {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "--version": print(Release.version)
    case let home? where arguments.count == 1 && !home.hasPrefix("-"): exit(deliver(FilePath(home)))
    default:
      Talk.say("usage: cjmgit-send HOME, with settings on stdin as `git config --list -z` prints them")
      exit(2)
    }
  }

  /// Carries what waits in the outbox of a folder; 0 where nothing waits any more, 1 where something does, 128 where the
  /// settings are wrong or the folder cannot be used.
  private static func deliver(_ home: FilePath) -> Int32 {
    do {
      let settings = try Settings(Stream.read(STDIN_FILENO, upTo: Settings.limit) ?? [])
      let roads = try Roads(settings: settings, home: home, now: try Present.now())
      let waiting = try roads.deliver()
      return waiting ? 1 : 0
    } catch {
      Talk.say("cjmgit-send: \(error)")
    }
    return 128
  }
}
