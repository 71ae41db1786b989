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
    case let home? where !home.hasPrefix("-"): exit(deliver(FilePath(home)))
    default:
      print("usage: cjmgit-send HOME")
      exit(2)
    }
  }

  /// Carries what waits in the outbox of a folder; 0 where nothing waits any more, 1 where something does.
  private static func deliver(_ home: FilePath) -> Int32 {
    do {
      let now = Clock(override: nil, in: .utc)?.now ?? Instant(seconds: 0)
      let delivery = try Outbox(at: home).deliver(by: .maildir(in: home), at: now)
      return delivery.isWaiting ? 1 : 0
    } catch {
      return 128
    }
  }
}
