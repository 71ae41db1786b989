import Console
import Git
import Glibc
import Language
import SystemPackage

/// The lock of a bookmark that a killed run of ours left: nobody else would ever take it away.
enum StaleLock {
  /// For how long the lock may be somebody's who is at work, such as a `git fetch`: they hold it for milliseconds.
  private static let patience = 2.0
  /// After so many seconds nobody is at work any more.
  private static let forgotten = 60

  /// Takes away the locks of these references, where they stay for longer than anybody works.
  ///
  /// Only for a run that found an unfinished plan: then the lock is that of the run that was killed.
  static func clear(_ references: [String], in repository: borrowing Repository) {
    let locks = references.map { FilePath("\(repository.commonDirectory)/\($0).lock") }.filter(File.exists)
    guard !locks.isEmpty else { return }
    let before = locks.map(age)
    usleep(UInt32(patience * 1_000_000))
    for (lock, age) in zip(locks, before) where age != nil && age == Self.age(lock) { File.remove(lock) }
  }

  /// Takes away the locks of these references that are older than any work takes.
  static func clearForgotten(_ references: [String], in repository: borrowing Repository) {
    let oldest = Int(Instant.now().seconds) - forgotten
    for lock in references.map({ FilePath("\(repository.commonDirectory)/\($0).lock") }) {
      if let age = age(lock), age[1] < oldest { File.remove(lock) }
    }
  }

  /// What tells one lock from the next one at the same place.
  private static func age(_ path: FilePath) -> [Int]? {
    var facts = stat()
    guard path.withPlatformString({ lstat($0, &facts) }) == 0 else { return nil }
    return [Int(facts.st_ino), facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
  }
}
