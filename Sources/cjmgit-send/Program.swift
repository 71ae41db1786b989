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
    case "--check" where arguments.count == 1: exit(run { (roads) throws(MailError) in try roads.check() })
    case let home? where arguments.count == 1 && !home.hasPrefix("-"):
      exit(run(in: FilePath(home)) { (roads) throws(MailError) in try roads.deliver() })
    default:
      Talk.say("usage: cjmgit-send HOME | --check, with settings on stdin as `git config --list -z` prints them")
      exit(2)
    }
  }

  /// Does some work with the roads; 0 where nothing waits any more, 1 where something does, 128 where the settings are wrong
  /// or the folder cannot be used.
  private static func run(in home: FilePath = ".", _ work: (Roads) throws(MailError) -> Bool) -> Int32 {
    do {
      let settings = try Settings(Stream.read(STDIN_FILENO, upTo: Settings.limit) ?? [])
      return try work(Roads(settings: settings, home: home, now: Present.now())) ? 1 : 0
    } catch {
      Talk.say("cjmgit-send: \(error)")
    }
    return 128
  }
}
