import Console
import Git
import Glibc
import History
import Language
import Walls

/// Looks at the repository and brings the site up to date, in a thread of its own.
///
/// Looking is reading one reference, a few microseconds: no watch on files that a rewrite of history, `gc` or a change of
/// the way references are kept could lead astray.
struct Watch {
  /// How long it waits between two looks.
  private static let pause: UInt32 = 150_000
  /// How many looks it lets pass after one that failed, so that a broken repository costs nothing.
  private static let patience = 6

  let site: LiveSite
  let bell: Bell
  let isPublic: Bool
  let tongue: Tongue
  private let memory: Memory
  private var keys: [String: String]
  private var shown: Oid
  private var trouble: String?

  /// Goes on from what is shown already.
  init(_ site: LiveSite, remembering memory: Memory, bell: Bell, isPublic: Bool, tongue: Tongue) {
    (self.site, self.memory, self.bell, self.isPublic, self.tongue) = (site, memory, bell, isPublic, tongue)
    (keys, shown) = (site.edition.keys, site.edition.commit)
  }

  /// Looks until the bell says that it is enough.
  mutating func run() {
    var rest = 0
    while !bell.isStopped {
      usleep(Self.pause)
      guard rest == 0 else {
        rest -= 1
        continue
      }
      do {
        try look()
      } catch {
        say(Failure(wrapping: error).message)
        rest = Self.patience
      }
    }
  }

  /// One repository is looked at until something changed; what is then read is read with fresh eyes.
  private mutating func look() throws {
    let history = try History.open()
    while !bell.isStopped {
      let tip = try history.commit(nil)
      if tip != shown { try renew(tip) }
      if trouble != nil { recover() }
      usleep(Self.pause)
    }
  }

  private mutating func renew(_ tip: Oid) throws {
    let edition = try Edition(at: tip, isPublic: isPublic, remembering: memory)
    site.show(edition)
    let changed = edition.keys.count { keys[$0.key] != $0.value }
    (keys, shown) = (edition.keys, tip)
    Output.say(ServeWords.shows.filled(tongue, tip.short, Numeral.print(changed, tongue)))
  }

  private mutating func say(_ problem: String) {
    guard trouble != problem else { return }
    trouble = problem
    Output.say(Escape.terminal(ServeWords.keeps.filled(tongue, problem, shown.short)))
    site.trouble(true)
  }

  private mutating func recover() {
    trouble = nil
    Output.say(ServeWords.recovered.filled(tongue, shown.short))
    site.trouble(false)
  }
}
