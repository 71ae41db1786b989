import Console
import Git
import History
import Language
import Synchronization
import Walls

/// The site of one commit as it is served: each file is made when somebody asks for it.
final class Edition: Sendable {
  /// The commit that it shows.
  let commit: Oid
  private let site: Site
  /// What speaks of everything, by language, once that was found.
  private let overviews: [Tongue: Late<Overviews>]

  /// Reads what the pages of a commit are made from, `HEAD` where none is named; what `memory` holds is not read again.
  init(at tip: Oid? = nil, isPublic: Bool, remembering memory: Memory) throws {
    let history = try History.open(remembering: memory)
    commit = try tip ?? history.commit(nil)
    site = try Site(history, at: commit, isPublic: isPublic)
    memory.endLook()
    overviews = Dictionary(uniqueKeysWithValues: Tongue.allCases.map { ($0, Late()) })
  }

  /// What it shows.
  var wall: Wall { site.wall }

  /// The keys of the journeys' pages, by their names.
  var keys: [String: String] {
    Dictionary(site.parts.filter(\.isJourney).map { ($0.name, $0.key) }) { first, _ in first }
  }

  /// What tells this version of a file from others: it is known before the file is made.
  func tag(of path: String) -> String { "\"\(Fingerprint(site.part(of: path).key, path).short)\"" }

  /// Whether the file is a journey's page, which is made from years of history.
  func isLong(_ path: String) -> Bool { site.part(of: path).isJourney }

  /// Whether a language has its pages in a folder of that name.
  func hasFolder(_ name: String) -> Bool { !name.contains("/") && wall.tongue(of: "\(name)/") != wall.tongue }

  /// Makes a file; nil where there is none.
  func page(_ path: String) throws -> LivePage? {
    let file = try site.file(path, in: { () throws(GitError) in try History.open() }) { [wall, overviews] tongue in
      overviews[tongue]?.value { Overviews(wall, in: tongue) } ?? Overviews(wall, in: tongue)
    }
    return file.map { LivePage($0, tag: tag(of: path)) }
  }
}

/// A value that is found when it is first asked for, and once: who asks meanwhile waits.
private final class Late<Value: Sendable>: Sendable {
  private let found = Mutex<Value?>(nil)

  func value(_ find: @Sendable () -> Value) -> Value {
    found.withLock { known in
      let value = known ?? find()
      known = value
      return value
    }
  }
}
